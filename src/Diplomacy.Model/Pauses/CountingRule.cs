using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How a length of whole days, weeks, months or years is counted from an event.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<CountingRule>))]
public enum CountingRule
{
    /// <summary>
    /// Not said: an open question, with the first three rules below as its options; Regulation 1182/71 applies only where it is said.
    /// </summary>
    Unspecified = 0,

    /// <summary>From the instant of the event to an instant so much later or earlier.</summary>
    FromInstant,

    /// <summary>In whole days, the event's own the first: to the end of the last (before: the start of the first).</summary>
    EventDayCounted,

    /// <summary>In whole days, from the day after the event's: to the end of the last (before: the start of the first).</summary>
    EventDayNotCounted,

    /// <summary>
    /// By article 3 of Regulation (EEC, Euratom) 1182/71, without working days: the hour or day of the event is not counted, and
    /// the length ends with its last hour or day; a month without the day wanted ends it with its last day.
    /// </summary>
    Regulation1182,
}
