using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Which way a length is counted from an anchor.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<OffsetDirection>))]
public enum OffsetDirection
{
    /// <summary>Later than the anchor.</summary>
    After = 0,

    /// <summary>Earlier than the anchor.</summary>
    Before,
}
