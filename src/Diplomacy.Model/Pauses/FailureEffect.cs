using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>What the failing of a continuing condition does to the undertaking.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<FailureEffect>))]
public enum FailureEffect
{
    /// <summary>Not said: an open question of kind <see cref="QuestionKind.Failure"/>.</summary>
    Unspecified = 0,

    /// <summary>It is suspended while the condition fails.</summary>
    Suspends,

    /// <summary>It ends when the condition first fails.</summary>
    Ends,
}
