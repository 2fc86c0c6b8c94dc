using System.Buffers;
using NodaTime;

namespace Diplomacy.Model;

public sealed partial class TimeSet
{
    /// <summary>The instants of one interval.</summary>
    public static TimeSet Of(TimeInterval interval) =>
        interval.IsEmpty
            ? Empty
            : (interval.HasStart, interval.HasEnd) switch
            {
                (true, true) => new(unboundedBelow: false, [interval.StartMicroseconds, interval.EndMicroseconds]),
                (true, false) => new(unboundedBelow: false, [interval.StartMicroseconds]),
                (false, true) => new(unboundedBelow: true, [interval.EndMicroseconds]),
                (false, false) => Always,
            };

    /// <summary>
    /// The instants that are in at least one of the intervals, given in any order, overlapping or not.
    /// </summary>
    public static TimeSet Of(params ReadOnlySpan<TimeInterval> intervals)
    {
        var starts = ArrayPool<long>.Shared.Rent(intervals.Length);
        var ends = ArrayPool<long>.Shared.Rent(intervals.Length);
        try
        {
            var count = 0;
            var sorted = true;
            var before = TimeInterval.NoStart;
            foreach (var interval in intervals)
            {
                if (!interval.IsEmpty)
                {
                    var start = interval.StartMicroseconds;
                    sorted &= before <= start;
                    before = start;
                    starts[count] = start;
                    ends[count++] = interval.EndMicroseconds;
                }
            }

            if (!sorted)
            {
                PairSort.Sort(ref starts, ref ends, count);
            }

            return Sweep(starts, ends, count);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(starts);
            ArrayPool<long>.Shared.Return(ends);
        }
    }

    /// <summary>The instants that are in at least one of the NodaTime intervals, given in any order.</summary>
    /// <exception cref="ArgumentException">A bound is finer than a microsecond.</exception>
    public static TimeSet FromIntervals(params ReadOnlySpan<Interval> intervals)
    {
        var ours = new TimeInterval[intervals.Length];
        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] = TimeInterval.FromInterval(intervals[i]);
        }

        return Of(ours);
    }

    /// <summary>The intervals for NodaTime, in order; its open ends are unbounded like ours.</summary>
    public Interval[] ToIntervals()
    {
        var list = Intervals;
        var intervals = new Interval[list.Count];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = list[i].ToInterval();
        }

        return intervals;
    }

    // Merges intervals sorted by start; the two arrays are scratch, and the edges are gathered in them.
    private static TimeSet Sweep(long[] starts, long[] ends, int count)
    {
        if (count == 0)
        {
            return Empty;
        }

        // Whether an interval begins a new one or lengthens the last is as good as random, so that it is not branched
        // on.
        var last = 0;
        var end = ends[0];
        for (var i = 1; i < count; i++)
        {
            var start = starts[i];
            var begins = Bit(start > end);
            last += begins;
            end = Math.Max(end, ends[i]);
            starts[last] += (start - starts[last]) & -begins;
            ends[last] = end;
        }

        var below = starts[0] == TimeInterval.NoStart;
        var above = ends[last] == TimeInterval.NoEnd;
        var edges = new long[(2 * (last + 1)) - (below ? 1 : 0) - (above ? 1 : 0)];
        var edge = 0;
        for (var i = 0; i <= last; i++)
        {
            if (i > 0 || !below)
            {
                edges[edge++] = starts[i];
            }

            if (i < last || !above)
            {
                edges[edge++] = ends[i];
            }
        }

        return FromEdges(below, edges);
    }
}
