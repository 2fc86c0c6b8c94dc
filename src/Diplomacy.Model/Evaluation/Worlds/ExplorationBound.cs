namespace Diplomacy.Model;

/// <summary>How much is explored before a verdict says that the bound on splitting was hit.</summary>
/// <param name="Worlds">How many classes of worlds.</param>
/// <param name="Asked">How much may be asked of all of them together.</param>
internal readonly record struct ExplorationBound(int Worlds, long Asked)
{
    public static ExplorationBound Usual { get; } = new(WorldExplorer.Limit, WorldExplorer.MostAsked);

    /// <summary>For a part of the time line, of which there are dozens, where the whole hit the bound.</summary>
    public static ExplorationBound Piece { get; } = new(2_000, 200_000);

    /// <summary>For the parts that are left once all together have taken as much as the whole may.</summary>
    public static ExplorationBound LastPieces { get; } = new(100, 5_000);
}
