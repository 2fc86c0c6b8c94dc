using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What a verdict takes for granted because nobody said otherwise.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<PresumptionKind>))]
public enum PresumptionKind
{
    /// <summary>No act that binds is known, so none was made.</summary>
    NoActKnown,

    /// <summary>A state holds while nobody says that it does not, as the terms say.</summary>
    StateHolds,

    /// <summary>A state does not hold while nobody says that it does, as the terms say.</summary>
    StateDoesNotHold,

    /// <summary>A state stays after the knowledge time as it was last said to be, as the terms say.</summary>
    StateUnchanged,

    /// <summary>An event occurred although nobody says when, as the terms say.</summary>
    EventOccurred,

    /// <summary>An event does not occur while nobody says that it did, as the terms say.</summary>
    EventDoesNotOccur,

    /// <summary>An event has not occurred by the knowledge time, because nobody says that it has.</summary>
    EventNotOccurredYet,

    /// <summary>The other side observes, because nobody says of the instant asked about that it does not.</summary>
    Observed,
}
