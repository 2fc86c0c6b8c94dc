using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Which day is meant where counting in months or years reaches a month without the day wanted, as one month from 31 January.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<MonthEndRule>))]
public enum MonthEndRule
{
    /// <summary>Not said: an open question where the two differ, and no matter elsewhere.</summary>
    Unspecified = 0,

    /// <summary>The last day of the month.</summary>
    Down,

    /// <summary>The first day of the month after.</summary>
    Up,
}
