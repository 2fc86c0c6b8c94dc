namespace Diplomacy.Model;

/// <summary>The classes of speech acts, and one for acts of which the class is not known.</summary>
/// <remarks>Source: J. R. Searle, "A Taxonomy of Illocutionary Acts" (1975).</remarks>
public enum ActClass
{
    /// <summary>Commits its speaker: undertaking, offering, accepting.</summary>
    Commissive,

    /// <summary>Tries to get somebody else to act: asking, demanding.</summary>
    Directive,

    /// <summary>Changes a state of affairs by being said: retracting, terminating.</summary>
    Declarative,

    /// <summary>Says that something is so.</summary>
    Assertive,

    /// <summary>Expresses a stance.</summary>
    Expressive,

    /// <summary>Of a kind that this version does not know: it may be of any class.</summary>
    Unrecognized,
}
