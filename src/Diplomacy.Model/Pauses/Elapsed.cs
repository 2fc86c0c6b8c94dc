using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>How days in a length are counted across clock changes.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Elapsed>))]
public enum Elapsed
{
    /// <summary>Not said: an open question where the two differ, and no matter elsewhere.</summary>
    Unspecified = 0,

    /// <summary>Each day is 24 hours, each week 168.</summary>
    Exact,

    /// <summary>To the same wall-clock time on the later or earlier day.</summary>
    WallClock,
}
