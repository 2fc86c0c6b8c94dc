using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// A stretch of time whose start and end are known only within bounds: four bounds, each of them open or not.
/// </summary>
/// <remarks>
/// <para>
/// A possible world is one start inside the bounds of <see cref="Start"/>, inclusive, and one later end inside those of
/// <see cref="End"/>, exclusive: the stretch is never empty. What is said of the interval is true if it is so in every
/// world, false if in none, else unknown. Time is taken as having no first and no last instant.
/// </para>
/// <para>
/// A start of <see cref="Moment.Never"/> is no start at all, unbounded below; an end of <see cref="Moment.Never"/> is
/// no end, unbounded above. Neither is the same as a bound that is unknown. The default value has unknown ends.
/// Equality is by value, of the bounds as given; there is no ordering.
/// </para>
/// </remarks>
public readonly partial struct VagueInterval : IEquatable<VagueInterval>
{
    // Room for every open bound below and above all instants, and marks for no start and no end beyond that.
    private const long OpenBelow = long.MinValue / 2;
    private const long OpenAbove = long.MaxValue / 2;

    /// <summary>The interval between two vague moments.</summary>
    /// <param name="start">The first instant inside; never when there is none, unbounded below.</param>
    /// <param name="end">The first instant after; never when there is none, unbounded above.</param>
    /// <exception cref="ArgumentException">
    /// Every start is at or after every end, so that no world is possible.
    /// </exception>
    public VagueInterval(Moment start, Moment end)
    {
        Start = start;
        End = end;
        if (StartFrom >= EndTo)
        {
            throw new ArgumentException(
                $"The start {start} cannot be before the end {end}: correct the bounds, or ask TryCreate first.",
                nameof(end)
            );
        }
    }

    /// <summary>When it starts; the first instant inside.</summary>
    public Moment Start { get; }

    /// <summary>When it ends; the first instant after.</summary>
    public Moment End { get; }

    /// <summary>The instants that are inside in some world.</summary>
    public TimeInterval PossibleExtent => Extent(StartFrom, EndTo);

    /// <summary>The instants that are inside in every world; empty when there are none.</summary>
    public TimeInterval CertainExtent => Extent(StartTo, EndFrom);

    /// <summary>Whether both ends are exact or unbounded: one world only.</summary>
    public bool IsExact => (Start.IsExact || Start.IsNever) && (End.IsExact || End.IsNever);

    // The bounds of each end over the worlds: since the start is before the end, one can narrow the other.
    private long StartFrom => Start.IsNever ? TimeInterval.NoStart : Start.EarliestMicroseconds ?? OpenBelow;

    private long EndTo => End.IsNever ? TimeInterval.NoEnd : End.LatestMicroseconds ?? OpenAbove;

    private long StartTo =>
        Start.IsNever ? TimeInterval.NoStart : Math.Min(Start.LatestMicroseconds ?? OpenAbove, EndTo - 1);

    private long EndFrom =>
        End.IsNever ? TimeInterval.NoEnd : Math.Max(End.EarliestMicroseconds ?? OpenBelow, StartFrom + 1);

    /// <summary>The interval of which everything is known.</summary>
    /// <returns>Null for the empty interval, which is no stretch of time.</returns>
    public static VagueInterval? FromInterval(TimeInterval interval) =>
        interval.IsEmpty
            ? null
            : new VagueInterval(
                interval.Start is { } start ? Moment.Exactly(start) : Moment.Never,
                interval.End is { } end ? Moment.Exactly(end) : Moment.Never
            );

    /// <summary>The interval between two vague moments, if any world is possible.</summary>
    /// <returns>Whether some start is before some end; otherwise the result is the default value.</returns>
    public static bool TryCreate(Moment start, Moment end, out VagueInterval interval)
    {
        var possible =
            start.IsNever
            || end.IsNever
            || (start.EarliestMicroseconds ?? OpenBelow) < (end.LatestMicroseconds ?? OpenAbove);
        interval = possible ? new VagueInterval(start, end) : default;
        return possible;
    }

    /// <summary>Whether <paramref name="instant"/>, however fine, is inside.</summary>
    public Truth Contains(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        return StartTo <= at && at < EndFrom ? Truth.True
            : StartFrom <= at && at < EndTo ? Truth.Unknown
            : Truth.False;
    }

    /// <inheritdoc />
    public bool Equals(VagueInterval other) => Start == other.Start && End == other.End;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is VagueInterval other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(VagueInterval left, VagueInterval right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(VagueInterval left, VagueInterval right) => !left.Equals(right);

    /// <summary>The two moments; <c>..</c> where an end is unbounded: <c>2026-01-29T00:00:00Z / ..</c>.</summary>
    public override string ToString() => $"{Text(Start)} / {Text(End)}";

    private static string Text(Moment end) => end.IsNever ? ".." : end.ToString();

    // A start without an upper bound, or an end without a lower one, makes nothing certain.
    private static TimeInterval Extent(long start, long end) =>
        start >= OpenAbove - 1 || end <= OpenBelow + 1
            ? TimeInterval.Empty
            : TimeInterval.FromMicroseconds(
                start <= OpenBelow ? TimeInterval.NoStart : start,
                end >= OpenAbove ? TimeInterval.NoEnd : end
            );
}
