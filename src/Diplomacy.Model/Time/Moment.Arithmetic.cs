using NodaTime;

namespace Diplomacy.Model;

public readonly partial struct Moment
{
    /// <summary>The first of several independent moments; never when all never come, or there are none.</summary>
    /// <remarks>The bounds are the tightest: each instant inside is the first in some world.</remarks>
    public static Moment EarliestOf(params ReadOnlySpan<Moment> moments)
    {
        var (lower, upper) = (NeverMark, NeverMark);
        foreach (var moment in moments)
        {
            lower = Math.Min(lower, moment.Lower);
            upper = Math.Min(upper, moment.Upper);
        }

        return FromMarks(lower, upper);
    }

    /// <summary>The last of several independent moments; never when any never comes.</summary>
    /// <remarks>The bounds are the tightest: each instant inside is the last in some world.</remarks>
    /// <exception cref="ArgumentException">There are no moments: nothing is the last of none.</exception>
    public static Moment LatestOf(params ReadOnlySpan<Moment> moments)
    {
        if (moments.IsEmpty)
        {
            throw new ArgumentException("There is no last of no moments: give at least one.", nameof(moments));
        }

        var (lower, upper) = (long.MinValue, long.MinValue);
        foreach (var moment in moments)
        {
            lower = Math.Max(lower, moment.Lower);
            upper = Math.Max(upper, moment.Upper);
        }

        return FromMarks(lower, upper);
    }

    /// <summary>One of several moments, unknown which: the narrowest bounds that admit all of them.</summary>
    /// <exception cref="ArgumentException">
    /// There are none, or some never come and others do: no bounds admit both.
    /// </exception>
    public static Moment AnyOf(params ReadOnlySpan<Moment> moments)
    {
        var (lower, upper, never) = (long.MaxValue, long.MinValue, 0);
        foreach (var moment in moments)
        {
            lower = Math.Min(lower, moment.Lower);
            upper = Math.Max(upper, moment.Upper);
            never += moment.IsNever ? 1 : 0;
        }

        return moments.IsEmpty || (never != 0 && never != moments.Length)
            ? throw new ArgumentException(
                "Bounds admit either instants or never, and there must be a moment: treat apart what may never come.",
                nameof(moments)
            )
            : FromMarks(lower, upper);
    }

    /// <summary>What both bounds admit, of two accounts of one instant; null when they contradict each other.</summary>
    public Moment? Narrow(Moment other)
    {
        var lower = Math.Max(Lower, other.Lower);
        var upper = Math.Min(Upper, other.Upper);
        return lower <= upper && IsNever == other.IsNever ? FromMarks(lower, upper) : null;
    }

    /// <summary>
    /// The moment so much exact time later, or earlier when negative. Open bounds stay open, never stays never.
    /// </summary>
    /// <remarks>
    /// A bound that leaves NodaTime's range of years -9998 to 9999 is never wrapped: the result says only what can
    /// still be said, an open bound, or that it is not before the last (not after the first) instant there is.
    /// </remarks>
    /// <exception cref="ArgumentException">The duration is finer than a microsecond.</exception>
    public Moment Plus(Duration duration)
    {
        var by = Microseconds.Exactly(duration, nameof(duration));
        return IsNever ? this : Shifted(by);
    }

    /// <summary>
    /// The moment so much exact time earlier, or later when negative. Open bounds stay open, never stays never.
    /// </summary>
    /// <inheritdoc cref="Plus" path="/remarks" />
    /// <exception cref="ArgumentException">The duration is finer than a microsecond.</exception>
    public Moment Minus(Duration duration) => Plus(-duration);

    /// <inheritdoc cref="Plus" />
    public static Moment operator +(Moment moment, Duration duration) => moment.Plus(duration);

    /// <inheritdoc cref="Minus" />
    public static Moment operator -(Moment moment, Duration duration) => moment.Minus(duration);

    /// <summary>Both bounds so many microseconds later, as <see cref="Plus"/> has it; that it may never come is left to who calls.</summary>
    internal Moment Shifted(long by)
    {
        // Sums are of 59 and 61 bits, so that they do not wrap themselves.
        var earliest = EarliestMicroseconds + by;
        var latest = LatestMicroseconds + by;
        return FromMicroseconds(
            earliest < Microseconds.Min ? null : Lesser(earliest, Microseconds.Max),
            latest > Microseconds.Max ? null : Greater(latest, Microseconds.Min)
        );
    }

    private static long? Lesser(long? value, long most) => value is { } known ? Math.Min(known, most) : null;

    private static long? Greater(long? value, long least) => value is { } known ? Math.Max(known, least) : null;

    private static Moment FromMarks(long lower, long upper) =>
        lower == NeverMark ? Never : new Moment(lower == OpenBelow ? null : lower, upper >= OpenAbove ? null : upper);
}
