namespace Diplomacy.Model;

/// <summary>A violation with what is known of its times in every world, in microseconds.</summary>
/// <param name="spans">Bounds on its beginning and on its end, all inclusive; without a bound the least or the greatest number.</param>
/// <param name="isContested">Whether there may be worlds without it.</param>
/// <param name="find">From and until when it goes on in a world; null where there it does not.</param>
internal sealed class SpannedViolation(
    ((long Earliest, long Latest) Since, (long Earliest, long Latest) Until) spans,
    bool isContested,
    Func<World, (Point Since, Point Until)?> find
)
{
    public ((long Earliest, long Latest) Since, (long Earliest, long Latest) Until) Spans => spans;

    public bool IsContested => isContested;

    /// <summary>From and until when it goes on in a world, the end exclusive; null where there it does not.</summary>
    public (Point Since, Point Until)? In(World world) => find(world);
}
