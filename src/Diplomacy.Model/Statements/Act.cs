namespace Diplomacy.Model;

/// <summary>What a statement does, in the classes of speech-act theory: a closed family.</summary>
/// <remarks>
/// Source of the classes: J. R. Searle, "A Taxonomy of Illocutionary Acts" (1975). A performative (commissive, directive,
/// declarative) is a fact about whoever performs it; an assertive counts only in the account of whoever asserts it.
/// </remarks>
public abstract partial record Act
{
    private protected Act() { }

    /// <summary>The class of speech act.</summary>
    public abstract ActClass Class { get; }

    /// <summary>The code of the kind of act, as in JSON: <c>commit</c>, <c>report</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The pause it names itself; null when it names none. What it speaks of is not looked into.</summary>
    internal virtual PauseId? PauseNamed => null;

    /// <summary>The terms it states itself; null when it states none.</summary>
    internal virtual Terms? StatedTerms => null;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    // Closes the family: a copy constructor alone could be derived from elsewhere.
    private protected abstract string Detail { get; }

    /// <summary>Text such as <c>accept of kyiv-strikes-2026</c>.</summary>
    public sealed override string ToString()
    {
        // Asked for once: of acts within acts it tells all that is within.
        var detail = Detail;
        return detail.Length == 0 ? Kind : $"{Kind} {detail}";
    }
}
