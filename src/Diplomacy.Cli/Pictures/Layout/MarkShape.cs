namespace Diplomacy.Cli;

/// <summary>The shape of a statement's mark: what kind of act it does first.</summary>
internal enum MarkShape
{
    /// <summary>It says how things are, or that an act was made, or takes a stance: a disc.</summary>
    Says = 0,

    /// <summary>It is about what its performer will do, and commits it or refuses: a diamond.</summary>
    Commits,

    /// <summary>It is about what others are to do: a triangle.</summary>
    Asks,

    /// <summary>It changes something by being said: a triangle on its point.</summary>
    Changes,

    /// <summary>It denies, or declines to say: a cross.</summary>
    Denies,

    /// <summary>It takes an earlier statement back: a square.</summary>
    TakesBack,

    /// <summary>Several statements too close to draw apart: a disc with their number.</summary>
    Several,
}
