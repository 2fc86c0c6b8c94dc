using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How sure a report of conduct is said to be.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Little is known.</summary>
    Low = 0,

    /// <summary>Credible, not corroborated in full.</summary>
    Moderate,

    /// <summary>Well corroborated.</summary>
    High,
}
