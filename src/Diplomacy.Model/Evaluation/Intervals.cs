using NodaTime;

namespace Diplomacy.Model;

/// <summary>Intervals of instants, with open ends.</summary>
internal static class Intervals
{
    /// <summary>What two intervals have in common, which is something.</summary>
    public static Interval Common(Interval left, Interval right) =>
        new(
            !left.HasStart ? StartOf(right)
                : !right.HasStart ? left.Start
                : Instant.Max(left.Start, right.Start),
            !left.HasEnd ? EndOf(right)
                : !right.HasEnd ? left.End
                : Instant.Min(left.End, right.End)
        );

    private static Instant? StartOf(Interval interval) => interval.HasStart ? interval.Start : null;

    private static Instant? EndOf(Interval interval) => interval.HasEnd ? interval.End : null;
}
