using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What kind of thing was left unsaid, so that honest readers may differ.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>Whether a date as a limit means the start of that day (<c>exclusive</c>) or its end (<c>inclusive</c>).</summary>
    Boundary,

    /// <summary>Whose clock a local date or time is in; the options are zone ids.</summary>
    Zone,

    /// <summary>Whether days are counted as 24 hours each (<c>exact</c>) or to the same wall-clock time (<c>wall-clock</c>).</summary>
    Elapsed,

    /// <summary>Which instant a local time that clocks skip or repeat stands for (<c>earlier</c> or <c>later</c>).</summary>
    Fold,

    /// <summary>Which rules when start, end and length are all said and differ (<c>end</c> or <c>start-plus-length</c>).</summary>
    Extent,

    /// <summary>Whether an act was made (<c>made</c> or <c>not-made</c>).</summary>
    Act,

    /// <summary>What a toponym stands for; the options are the readings' names.</summary>
    Place,

    /// <summary>What the failing of a continuing condition does (<c>suspends</c> or <c>ends</c>).</summary>
    Failure,

    /// <summary>
    /// How a length of days or longer is counted (<c>from-instant</c>, <c>event-day-counted</c> or <c>event-day-not-counted</c>).
    /// </summary>
    Counting,

    /// <summary>Which day is meant where a month has no such day: the next month's first (<c>up</c>) or its last (<c>down</c>).</summary>
    MonthEnd,
}
