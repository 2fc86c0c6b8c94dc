namespace Diplomacy.Model;

/// <summary>An instant in a world, or never.</summary>
/// <param name="At">The instant; null for never.</param>
/// <param name="Zone">The zone of the limit that it comes from; null when it has none.</param>
internal readonly record struct Limit(Point? At, string? Zone = null)
{
    public static Limit Never { get; } = new((Point?)null);

    /// <summary>The earlier of two.</summary>
    public static Limit Earlier(Limit left, Limit right, World world) =>
        left.At is not { } a ? right
        : right.At is not { } b ? left
        : world.IsAtOrAfter(b, a) ? left
        : right;

    /// <summary>The later of two.</summary>
    public static Limit Later(Limit left, Limit right, World world) =>
        left.At is not { } a ? left
        : right.At is not { } b ? right
        : world.IsAtOrAfter(a, b) ? left
        : right;
}
