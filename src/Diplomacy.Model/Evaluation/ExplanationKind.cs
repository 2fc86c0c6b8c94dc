using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What a step of an explanation is about.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<ExplanationKind>))]
public enum ExplanationKind
{
    /// <summary>The answer itself, in one account or over several.</summary>
    Verdict = 0,

    /// <summary>One undertaking, or several that stand alike.</summary>
    Undertaking,

    /// <summary>Whether those whose word it takes have given it.</summary>
    Established,

    /// <summary>Whether its window has begun.</summary>
    Started,

    /// <summary>Whether it has neither run out nor been ended.</summary>
    NotEnded,

    /// <summary>Whether it is not suspended and its conditions hold.</summary>
    ConditionsHold,

    /// <summary>Whether it covers the conduct asked about.</summary>
    Covers,

    /// <summary>What it is said to be for.</summary>
    Purpose,

    /// <summary>Why the answer is not known.</summary>
    Cause,

    /// <summary>What would decide it.</summary>
    Deciding,

    /// <summary>What is taken for granted because nobody said otherwise.</summary>
    Presumption,

    /// <summary>Acts that those who did them had no power to do.</summary>
    WithoutPower,

    /// <summary>What else is on record about the pause: nothing that is said above rests on it.</summary>
    AlsoOnRecord,

    /// <summary>A statement with its sources.</summary>
    Statement,

    /// <summary>That nobody has spoken of it.</summary>
    Silence,
}
