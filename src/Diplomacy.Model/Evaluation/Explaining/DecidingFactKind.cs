using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What sort of fact would help to decide an unknown verdict.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<DecidingFactKind>))]
public enum DecidingFactKind
{
    /// <summary>An open question: something left unsaid, which a reading may fix.</summary>
    Question,

    /// <summary>Which of several words that contradict each other holds.</summary>
    Conflict,

    /// <summary>Whether one who spoke or acted for another held the office, or was delegated, at the time.</summary>
    Authority,

    /// <summary>Something on which nobody has said anything.</summary>
    Silence,

    /// <summary>When something was, or will be, that is known only within bounds.</summary>
    Instant,
}
