namespace Diplomacy.Model;

/// <summary>Where an undertaking stands in one possible world. A verdict holds the set of phases over all of them.</summary>
/// <remarks>The first that applies, in the order listed: nothing said; not established; over; not begun; suspended; in force.</remarks>
public enum Phase
{
    /// <summary>Nobody has spoken of it in this account.</summary>
    None = 0,

    /// <summary>Not established: asked for by somebody, not accepted.</summary>
    CalledFor,

    /// <summary>Not established: offered, not accepted.</summary>
    Offered,

    /// <summary>Not established at the instant asked about: spoken of, or bound only later.</summary>
    Announced,

    /// <summary>Its window is over.</summary>
    Expired,

    /// <summary>It was ended before its window was over.</summary>
    Terminated,

    /// <summary>Established, and its window has not begun.</summary>
    Pending,

    /// <summary>Established and begun, but a condition that must hold does not.</summary>
    Suspended,

    /// <summary>In force.</summary>
    InForce,
}
