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

    /// <summary>The earliest of several; where some leave questions open, which it is is asked when something hangs on it.</summary>
    public static Limit EarliestOf(List<Limit> limits, World world)
    {
        var some = limits.FindAll(limit => limit.At is not null);
        return some.Count == 0
            ? Never
            : Asked(some, (left, right) => Math.Min(left, right), (left, right) => Earlier(left, right, world), world);
    }

    /// <summary>The latest of several; where some leave questions open, which it is is asked when something hangs on it.</summary>
    public static Limit LatestOf(List<Limit> limits, World world) =>
        limits.Exists(limit => limit.At is null)
            ? Never
            : Asked(limits, (left, right) => Math.Max(left, right), (left, right) => Later(left, right, world), world);

    private static Limit Asked(
        List<Limit> limits,
        Func<long, long, long> bound,
        Func<Limit, Limit, Limit> which,
        World world
    )
    {
        var ranges = limits.ConvertAll(limit => world.RangeOf(limit.At!.Value));
        return
            !limits.Exists(limit => limit.At!.Value.IsOpen)
            || ranges.Exists(range => range.Earliest is null || range.Latest is null)
            ? limits.Aggregate(which)
            : world.Open(
                (
                    ranges.Select(range => range.Earliest!.Value).Aggregate(bound),
                    ranges.Select(range => range.Latest!.Value).Aggregate(bound)
                ),
                () => limits.Aggregate(which)
            );
    }
}
