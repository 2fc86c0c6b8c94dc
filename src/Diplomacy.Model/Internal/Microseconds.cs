using NodaTime;

namespace Diplomacy.Model;

/// <summary>Whole microseconds since the Unix epoch, the inner form of every stored instant.</summary>
/// <remarks>NodaTime's whole range (years -9998 to 9999) fits 59 bits, so sums of two never overflow.</remarks>
internal static class Microseconds
{
    public const long PerSecond = 1_000_000;

    public const long PerDay = 86_400 * PerSecond;

    private const long TicksPerMicrosecond = 10;

    /// <summary>The first and the last whole microsecond of NodaTime's range, both inclusive.</summary>
    public static readonly long Min = Floor(Instant.MinValue);

    /// <inheritdoc cref="Min" />
    public static readonly long Max = Floor(Instant.MaxValue);

    /// <summary>
    /// Where an instant that is open below starts: so far before the range that no length moves it into the range, and it stays open.
    /// </summary>
    public static readonly long BeforeAllTime = Min - (Max - Min) - 1;

    /// <summary>The microseconds of a stored instant, which must be whole.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public static long Exactly(Instant instant, string parameter)
    {
        var whole = Floor(instant);
        return ToInstant(whole) == instant
            ? whole
            : throw new ArgumentException(
                $"{NodaTime.Text.InstantPattern.ExtendedIso.Format(instant)} is finer than a microsecond, and stored instants are whole "
                    + "microseconds. Round it first, for instance with Moment.FloorToMicrosecond(instant).",
                parameter
            );
    }

    /// <summary>The microseconds of an elapsed time, which must be whole.</summary>
    /// <exception cref="ArgumentException">The duration is finer than a microsecond.</exception>
    public static long Exactly(Duration duration, string parameter)
    {
        var nanoseconds = duration.ToInt128Nanoseconds();
        var whole = nanoseconds / 1_000;
        return whole * 1_000 == nanoseconds
            ? (long)whole
            : throw new ArgumentException(
                "The duration is finer than a microsecond, and stored instants are whole microseconds: round it first.",
                parameter
            );
    }

    /// <summary>The sum of an instant and an elapsed time, both in microseconds.</summary>
    /// <exception cref="OverflowException">The sum leaves NodaTime's range.</exception>
    public static long Add(long instant, long duration)
    {
        // Either is within 62 bits, so that the sum itself never wraps.
        var sum = instant + duration;
        return Min <= sum && sum <= Max
            ? sum
            : throw new OverflowException(
                $"{ToText(instant)} moved by {duration} microseconds leaves the years -9998 to 9999: shift by less."
            );
    }

    /// <summary>
    /// The last whole microsecond not after the instant: exact for asking, since stored instants are whole.
    /// </summary>
    public static long Floor(Instant instant)
    {
        // Ticks are 100 ns, and NodaTime rounds them towards the start of time; so does this division.
        var ticks = instant.ToUnixTimeTicks();
        return (ticks / TicksPerMicrosecond) + ((ticks % TicksPerMicrosecond) >> 63);
    }

    /// <summary>The whole microseconds of a duration, rounded down.</summary>
    public static long Floor(Duration duration)
    {
        // Both parts are negative in a negative duration, and division rounds towards zero.
        var whole = Math.DivRem(duration.NanosecondOfDay, 1_000L, out var rest);
        return (duration.Days * PerDay) + whole - (rest < 0 ? 1 : 0);
    }

    /// <summary>The whole microseconds of a period, its days of 24 hours, without its months and years.</summary>
    public static Int128 Of(Period period) =>
        ((((Int128)period.Weeks * 7) + period.Days) * PerDay)
        + ((Int128)period.Hours * 3_600 * PerSecond)
        + ((Int128)period.Minutes * 60 * PerSecond)
        + ((Int128)period.Seconds * PerSecond)
        + ((Int128)period.Milliseconds * 1_000)
        + (NanosecondsOf(period) / 1_000);

    /// <summary>The nanoseconds of a period's ticks and nanoseconds together.</summary>
    public static Int128 NanosecondsOf(Period period) => ((Int128)period.Ticks * 100) + period.Nanoseconds;

    /// <summary>The instant, which must be inside NodaTime's range.</summary>
    public static Instant ToInstant(long microseconds) => Instant.FromUnixTimeTicks(microseconds * TicksPerMicrosecond);

    /// <summary>An instant, or none, in the room of a number: zero, which new objects have, is none.</summary>
    public static long Packed(Instant? instant) => instant is { } given ? Floor(given) ^ long.MinValue : 0;

    /// <summary>The instant of <see cref="Packed"/>.</summary>
    public static Instant? Unpacked(long packed) => packed == 0 ? null : ToInstant(packed ^ long.MinValue);

    /// <summary>ISO 8601 text in UTC, with as many fractional digits as needed.</summary>
    public static string ToText(long microseconds) =>
        NodaTime.Text.InstantPattern.ExtendedIso.Format(ToInstant(microseconds));
}
