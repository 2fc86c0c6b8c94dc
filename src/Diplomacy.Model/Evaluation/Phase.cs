using System.Text.Json.Serialization;

namespace Diplomacy.Model;

/// <summary>Where an undertaking stands in one possible world. A verdict holds the set of phases over all of them.</summary>
/// <remarks>The first that applies, in the order listed: nothing said; void; not established; over; not begun; suspended; in force. Of several
/// undertakings, or parties of one, a pause has the phase that is furthest down the list.</remarks>
[JsonConverter(typeof(Json.DiplomacyJsonConverter<Phase>))]
public enum Phase
{
    /// <summary>Nobody has spoken of it in this account.</summary>
    None = 0,

    /// <summary>Never to take effect: the long-stop of a precedent condition passed before the condition came true.</summary>
    Void,

    /// <summary>Not established: asked for by somebody, not accepted.</summary>
    CalledFor,

    /// <summary>Not established: offered, not accepted.</summary>
    Offered,

    /// <summary>Not established: refused, and not accepted since.</summary>
    Refused,

    /// <summary>Not established at the instant asked about: spoken of, or bound only later.</summary>
    Announced,

    /// <summary>Its window is over.</summary>
    Expired,

    /// <summary>It was ended before its window was over.</summary>
    Terminated,

    /// <summary>Established, and its window has not begun, or a precedent condition has not come true.</summary>
    Pending,

    /// <summary>Established and begun, but suspended by its party, by a condition that must hold and does not, or by the other side's conduct.</summary>
    Suspended,

    /// <summary>In force.</summary>
    InForce,
}
