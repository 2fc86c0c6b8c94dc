using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How a pause is related to another.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<PauseRelationKind>))]
public enum PauseRelationKind
{
    /// <summary>It continues another that ran out; each has its own window.</summary>
    Renews = 0,

    /// <summary>Its taking effect ends the other.</summary>
    Replaces,

    /// <summary>It is a part of the other.</summary>
    PartOf,

    /// <summary>It is a new episode after the other had broken down.</summary>
    Restores,

    /// <summary>It stands beside the other.</summary>
    Parallel,
}
