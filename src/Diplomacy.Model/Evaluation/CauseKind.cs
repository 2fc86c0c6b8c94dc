using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Why a verdict is unknown.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>Whether a date as a limit is in or out was not said.</summary>
    Boundary,

    /// <summary>Whose clock was not said.</summary>
    Zone,

    /// <summary>A local time that clocks skip or repeat stands for two instants.</summary>
    Fold,

    /// <summary>How days are counted across a clock change was not said.</summary>
    Counting,

    /// <summary>Start, end and length were all said and differ.</summary>
    Extent,

    /// <summary>Which place a name stands for, or how places lie to each other, was not said.</summary>
    Place,

    /// <summary>When it began, or when an act that counts was done (one that binds, prolongs, suspends or ends), is known only within bounds.</summary>
    Start,

    /// <summary>When it ends is known only within bounds.</summary>
    End,

    /// <summary>When something the terms hang on came about is known only within bounds, or not at all.</summary>
    Base,

    /// <summary>Nobody said.</summary>
    Silence,

    /// <summary>Sources or voices of one account contradict each other.</summary>
    ConflictingSources,

    /// <summary>In one account it is in force and in another it is not.</summary>
    AccountsConflict,

    /// <summary>Whether an act was made was asked and not answered.</summary>
    Evasion,

    /// <summary>The only evidence of an act is a statement without recorded authority.</summary>
    NoAuthority,

    /// <summary>What a condition's failing does was not said.</summary>
    Failure,

    /// <summary>The conduct asked about is described too broadly to say.</summary>
    Conduct,

    /// <summary>Something the terms name has not come about by the knowledge time, and may or may not.</summary>
    NotYetOccurred,

    /// <summary>The hours of the day, a limit or an exception leave open whether conduct is covered.</summary>
    Exception,

    /// <summary>A statement does something of a kind that this version does not know.</summary>
    NotUnderstood,

    /// <summary>The terms contradict themselves under every reading.</summary>
    ContradictoryTerms,

    /// <summary>There are more kinds of possible worlds than are explored.</summary>
    SplittingBound,
}
