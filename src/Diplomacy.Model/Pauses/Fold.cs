using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Which instant a local time means that clocks skip or repeat.</summary>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Fold>))]
public enum Fold
{
    /// <summary>Not said: an open question where the local time is skipped or repeated, and no matter elsewhere.</summary>
    Unspecified = 0,

    /// <summary>The earlier of the two instants: the first of a repeated time; the skipped time read with the later offset.</summary>
    Earlier,

    /// <summary>The later of the two instants: the second of a repeated time; the skipped time read with the earlier offset.</summary>
    Later,
}
