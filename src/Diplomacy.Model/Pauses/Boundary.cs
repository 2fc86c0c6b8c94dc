using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Which edge of a day a date as a limit means.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Boundary>))]
public enum Boundary
{
    /// <summary>Not said: an open question.</summary>
    Unspecified = 0,

    /// <summary>The start of the day: "until 1 February" with the day itself left out; "from 1 February".</summary>
    StartOfDay,

    /// <summary>The end of the day, which is 24:00 or the next day's start: "until 1 February" with the day itself.</summary>
    EndOfDay,
}
