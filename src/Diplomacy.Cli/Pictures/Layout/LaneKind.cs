namespace Diplomacy.Cli;

/// <summary>What a stretch of a lane looks like: each kind has a shape of its own, so that colour never says it alone.</summary>
internal enum LaneKind
{
    /// <summary>Certainly not in force: not established, or over.</summary>
    NotInForce = 0,

    /// <summary>Certainly established and not begun.</summary>
    Pending,

    /// <summary>Certainly suspended.</summary>
    Suspended,

    /// <summary>Not known, and not because it may be in force: nobody has spoken, the terms contradict themselves, or an act is of a kind not known here.</summary>
    Unknown,

    /// <summary>In force under some readings and not under others.</summary>
    Possible,

    /// <summary>Certainly in force.</summary>
    InForce,

    /// <summary>Now this and now that, too often to be told apart.</summary>
    Changing,
}
