using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>The way in which something was said.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Channel>))]
public enum Channel
{
    /// <summary>Not recorded.</summary>
    Unspecified = 0,

    /// <summary>In public: remarks, a briefing, a broadcast.</summary>
    Public,

    /// <summary>In private, by a way not recorded.</summary>
    Private,

    /// <summary>By telephone, in private.</summary>
    Telephone,

    /// <summary>In a written or published text.</summary>
    Written,
}
