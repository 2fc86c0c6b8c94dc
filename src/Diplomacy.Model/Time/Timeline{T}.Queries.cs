using NodaTime;

namespace Diplomacy.Model;

public sealed partial class Timeline<T>
{
    /// <summary>The instants at which the value satisfies a predicate.</summary>
    /// <param name="predicate">A pure function, asked once for each segment.</param>
    public TimeSet Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var edges = new long[_changes.Length];
        var below = predicate(_values[0]);
        var (count, inside) = (0, below);
        for (var i = 0; i < edges.Length; i++)
        {
            if (predicate(_values[i + 1]) != inside)
            {
                inside = !inside;
                edges[count++] = _changes[i];
            }
        }

        return TimeSet.FromEdges(below, count == edges.Length ? edges : edges[..count]);
    }

    /// <summary>The instants at which the value equals <paramref name="value"/>.</summary>
    public TimeSet WhereEqual(T value) => Where(v => EqualityComparer<T>.Default.Equals(v, value));

    /// <summary>The timeline with another value throughout a set, and unchanged elsewhere.</summary>
    public Timeline<T> Override(TimeSet within, T value)
    {
        ArgumentNullException.ThrowIfNull(within);
        return Combine<bool, T, ConstantInside>(Timeline.FromSet(within), new(value));
    }

    /// <summary>The timeline with the values of another throughout a set, and unchanged elsewhere.</summary>
    public Timeline<T> Override(TimeSet within, Timeline<T> other)
    {
        ArgumentNullException.ThrowIfNull(within);
        ArgumentNullException.ThrowIfNull(other);

        // By index, not by pairs of flag and value: a timeline of pairs of T would make Timeline<T> recursive without end, which
        // ahead-of-time compilation refuses.
        var indices = Timeline<int>.FromCanonical([.. other._changes], [.. Enumerable.Range(0, other._values.Length)]);
        var masked = indices.Combine(Timeline.FromSet(within), (index, inside) => inside ? index : -1);
        return Combine(masked, (mine, index) => index < 0 ? mine : other._values[index]);
    }

    /// <summary>The segments inside an interval, the first and the last cut to it. No allocation.</summary>
    /// <param name="interval">Half-open; an unbounded end cuts nothing. The empty interval has no segments.</param>
    public SegmentList Slice(TimeInterval interval) => new(this, interval.StartMicroseconds, interval.EndMicroseconds);

    /// <summary>The first segment whose value satisfies a predicate; null when there is none.</summary>
    public TimelineSegment<T>? First(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var index = Array.FindIndex(_values, value => predicate(value));
        return index < 0 ? null : Segment(index);
    }

    /// <summary>The last segment whose value satisfies a predicate; null when there is none.</summary>
    public TimelineSegment<T>? Last(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var index = Array.FindLastIndex(_values, value => predicate(value));
        return index < 0 ? null : Segment(index);
    }

    /// <summary>The first change after <paramref name="instant"/>; null when its value holds ever after.</summary>
    public Instant? NextChange(Instant instant) => SegmentAt(instant).End;

    /// <summary>
    /// The last change at or before <paramref name="instant"/>; null when its value held ever before.
    /// </summary>
    public Instant? LastChange(Instant instant) => SegmentAt(instant).Start;

    /// <summary>The timeline moved by an exact time, later when positive.</summary>
    /// <exception cref="ArgumentException">The shift is finer than a microsecond.</exception>
    /// <exception cref="OverflowException">A change would leave NodaTime's range of years -9998 to 9999.</exception>
    public Timeline<T> Shift(Duration by)
    {
        var shift = Microseconds.Exactly(by, nameof(by));
        return FromCanonical(Array.ConvertAll(_changes, change => Microseconds.Add(change, shift)), _values);
    }

    private readonly struct ConstantInside(T value) : ITimelineCombiner<T, bool, T>
    {
        public T Combine(T left, bool right) => right ? value : left;
    }
}
