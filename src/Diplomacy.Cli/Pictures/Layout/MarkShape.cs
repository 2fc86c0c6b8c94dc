namespace Diplomacy.Cli;

/// <summary>The shape of a statement's mark: what kind of act it does first.</summary>
internal enum MarkShape
{
    /// <summary>It says how things are, or that an act was made: a disc.</summary>
    Says = 0,

    /// <summary>It binds its performer: a diamond.</summary>
    Binds,

    /// <summary>It asks for the pause or offers it: a triangle.</summary>
    Proposes,

    /// <summary>It denies, or declines to say: a cross.</summary>
    Denies,

    /// <summary>It takes an earlier statement back: a square.</summary>
    TakesBack,

    /// <summary>Several statements too close to draw apart: a disc with their number.</summary>
    Several,
}
