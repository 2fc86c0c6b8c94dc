using NodaTime;

namespace Diplomacy.Model;

/// <summary>A stretch of time: all instants from a start, inclusive, to an end, exclusive.</summary>
/// <remarks>
/// Half-open, so that neighbours meet without sharing an instant or leaving one out. Either end may be unbounded
/// (null), and that is a real absence of a bound, not a distant date. Bounds are whole microseconds. There is one empty
/// interval, <see cref="Empty"/>, whatever instant it was built at; it is also the default value. Equality is by value.
/// There is no ordering: intervals are related by <see cref="RelationTo"/>.
/// </remarks>
public readonly partial struct TimeInterval : IEquatable<TimeInterval>
{
    // Outside the 59 bits of real instants, so that comparing two bounds needs no case for the unbounded.
    internal const long NoStart = long.MinValue;
    internal const long NoEnd = long.MaxValue;

    private TimeInterval(long start, long end)
    {
        StartMicroseconds = start;
        EndMicroseconds = end;
    }

    /// <summary>The interval from <paramref name="start"/>, inclusive, to <paramref name="end"/>, exclusive.</summary>
    /// <param name="start">The first instant inside; null when unbounded below.</param>
    /// <param name="end">
    /// The first instant after; null when unbounded above. Equal to the start, the interval is empty.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A bound is finer than a microsecond, or the end is before the start.
    /// </exception>
    public TimeInterval(Instant? start, Instant? end)
    {
        var from = start is { } first ? Microseconds.Exactly(first, nameof(start)) : NoStart;
        var to = end is { } last ? Microseconds.Exactly(last, nameof(end)) : NoEnd;
        if (to < from)
        {
            throw new ArgumentException(
                $"The end {Microseconds.ToText(to)} is before the start {Microseconds.ToText(from)}: swap them.",
                nameof(end)
            );
        }

        this = FromMicroseconds(from, to);
    }

    /// <summary>The interval without any instant.</summary>
    public static TimeInterval Empty => default;

    /// <summary>All of time, unbounded at both ends.</summary>
    public static TimeInterval Always => new(NoStart, NoEnd);

    /// <summary>Whether there is no instant inside.</summary>
    public bool IsEmpty => StartMicroseconds == EndMicroseconds;

    /// <summary>Whether there is a first instant; false for the empty interval.</summary>
    public bool HasStart => StartMicroseconds != NoStart && !IsEmpty;

    /// <summary>Whether there is a first instant after; false for the empty interval.</summary>
    public bool HasEnd => EndMicroseconds != NoEnd && !IsEmpty;

    /// <summary>The first instant inside; null when unbounded below, and for the empty interval.</summary>
    public Instant? Start => HasStart ? Microseconds.ToInstant(StartMicroseconds) : null;

    /// <summary>The first instant after; null when unbounded above, and for the empty interval.</summary>
    public Instant? End => HasEnd ? Microseconds.ToInstant(EndMicroseconds) : null;

    /// <summary>The exact time elapsed from start to end; null when either end is unbounded, zero when empty.</summary>
    public Duration? Duration =>
        IsEmpty ? NodaTime.Duration.Zero
        : HasStart && HasEnd ? Microseconds.ToInstant(EndMicroseconds) - Microseconds.ToInstant(StartMicroseconds)
        : null;

    internal long StartMicroseconds { get; }

    internal long EndMicroseconds { get; }

    /// <summary>
    /// The same stretch of time as a NodaTime interval, which is half-open and nullable in the same way.
    /// </summary>
    /// <exception cref="ArgumentException">A bound is finer than a microsecond.</exception>
    public static TimeInterval FromInterval(Interval interval) =>
        new(interval.HasStart ? interval.Start : null, interval.HasEnd ? interval.End : null);

    /// <summary>The same stretch of time for NodaTime.</summary>
    /// <exception cref="InvalidOperationException">
    /// The interval is empty: NodaTime's empty intervals have a place, this one has none. Check <see cref="IsEmpty"/>
    /// first.
    /// </exception>
    public Interval ToInterval() =>
        IsEmpty
            ? throw new InvalidOperationException(
                "The empty interval has no place in time, and NodaTime's needs one: check IsEmpty before converting."
            )
            : new Interval(Start, End);

    /// <summary>
    /// Whether <paramref name="instant"/>, however fine, is at or after the start and before the end.
    /// </summary>
    public bool Contains(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        return StartMicroseconds <= at && at < EndMicroseconds;
    }

    /// <inheritdoc />
    public bool Equals(TimeInterval other) =>
        StartMicroseconds == other.StartMicroseconds && EndMicroseconds == other.EndMicroseconds;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TimeInterval other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(StartMicroseconds, EndMicroseconds);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(TimeInterval left, TimeInterval right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(TimeInterval left, TimeInterval right) => !left.Equals(right);

    /// <summary>
    /// ISO 8601 text in UTC: <c>2026-01-29T00:00:00Z/2026-02-01T00:00:00Z</c>, <c>../..</c>; <c>empty</c>.
    /// </summary>
    public override string ToString() =>
        IsEmpty ? "empty" : $"{Bound(HasStart, StartMicroseconds)}/{Bound(HasEnd, EndMicroseconds)}";

    /// <summary>
    /// The interval between two bounds in microseconds, or one of the two marks; empty unless start &lt; end.
    /// </summary>
    internal static TimeInterval FromMicroseconds(long start, long end) => start < end ? new(start, end) : default;

    private static string Bound(bool bounded, long microseconds) => bounded ? Microseconds.ToText(microseconds) : "..";
}
