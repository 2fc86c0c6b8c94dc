using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// Calendar arithmetic whose ambiguities are results: every choice that was not made widens the bounds.
/// </summary>
/// <remarks>
/// <para>
/// Where a reading may be given, null means that nobody gave it, and the result admits all of them. Where several zones
/// are given, it is unknown which one is meant, and the result admits all of them.
/// </para>
/// <para>
/// Results that leave NodaTime's range of years -9998 to 9999 are never wrapped: a <see cref="Moment"/> says only what
/// can still be said, an open bound, or that it is not before the last (not after the first) instant there is.
/// Ambiguity as a result follows R. Monat, A. Fromherz, D. Merigoux, <i>Formalizing Date Arithmetic and Statically
/// Detecting Ambiguities for the Law</i> (ESOP 2024). A null argument is refused with an
/// <see cref="ArgumentNullException"/>.
/// </para>
/// </remarks>
public static partial class CalendarTime
{
    private static readonly (long First, long Last) NoBounds = (long.MaxValue, long.MinValue);

    /// <summary>
    /// The first instant of a day: the first that clocks show where midnight is skipped, the first of two where it is
    /// repeated.
    /// </summary>
    /// <param name="date">The day, of the ISO calendar.</param>
    /// <param name="zones">The zone; or several, of which it is unknown which is meant.</param>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public static Moment StartOfDay(LocalDate date, params ReadOnlySpan<DateTimeZone> zones)
    {
        var day = ZonedTime.DayNumber(date);
        return DayBounds(day, day, zones);
    }

    /// <summary>The end of a day, 24:00, which is the start of the next: the first instant no longer of it.</summary>
    /// <inheritdoc cref="StartOfDay" path="/param" />
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public static Moment EndOfDay(LocalDate date, params ReadOnlySpan<DateTimeZone> zones)
    {
        var day = ZonedTime.DayNumber(date) + 1;
        return DayBounds(day, day, zones);
    }

    /// <summary>
    /// The end of "until" a date: the start or the end of the day, or within the day when it was not said which.
    /// </summary>
    /// <param name="date">The date, of the ISO calendar.</param>
    /// <param name="boundary">Which end of the day; null when unspecified.</param>
    /// <param name="zones">The zone; or several, of which it is unknown which is meant.</param>
    /// <returns>The first instant after, both bounds inclusive.</returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public static Moment Until(LocalDate date, DayBoundary? boundary, params ReadOnlySpan<DateTimeZone> zones) =>
        Until(DateBounds.Exactly(date), boundary, zones);

    /// <summary>The end of "until" a date that is itself known within bounds.</summary>
    /// <inheritdoc cref="Until(LocalDate, DayBoundary?, ReadOnlySpan{DateTimeZone})" />
    public static Moment Until(DateBounds date, DayBoundary? boundary, params ReadOnlySpan<DateTimeZone> zones) =>
        DayBounds(
            ZonedTime.DayNumber(date.Earliest) + (boundary == DayBoundary.Inclusive ? 1 : 0),
            ZonedTime.DayNumber(date.Latest) + (boundary == DayBoundary.Exclusive ? 0 : 1),
            zones
        );

    /// <summary>The instant at which clocks show a local time.</summary>
    /// <param name="local">The local date and time, whole microseconds. For 24:00 see <see cref="EndOfDay"/>.</param>
    /// <param name="reading">Which instant, where clocks show the time twice or skip it; null when unspecified.</param>
    /// <param name="zones">The zone; or several, of which it is unknown which is meant.</param>
    /// <exception cref="ArgumentException">There is no zone, or the local time is finer than a microsecond.</exception>
    public static Moment At(LocalDateTime local, LocalTimeReading? reading, params ReadOnlySpan<DateTimeZone> zones)
    {
        var (earliest, latest) = (long.MaxValue, long.MinValue);
        foreach (var zone in Checked(zones))
        {
            var (earlier, later) = ZonedTime.Instants(local, zone);
            earliest = Math.Min(earliest, reading == LocalTimeReading.Later ? later : earlier);
            latest = Math.Max(latest, reading == LocalTimeReading.Earlier ? earlier : later);
        }

        return ZonedTime.Clamped(earliest, latest);
    }

    /// <summary>The instants under both readings of a local time, the earlier and the later, looked up once.</summary>
    internal static (Moment Earlier, Moment Later) BothAt(LocalDateTime local, ReadOnlySpan<DateTimeZone> zones)
    {
        var ((firstOfEarlier, lastOfEarlier), (firstOfLater, lastOfLater)) = (NoBounds, NoBounds);
        foreach (var zone in Checked(zones))
        {
            var (earlier, later) = ZonedTime.Instants(local, zone);
            (firstOfEarlier, lastOfEarlier) = (Math.Min(firstOfEarlier, earlier), Math.Max(lastOfEarlier, earlier));
            (firstOfLater, lastOfLater) = (Math.Min(firstOfLater, later), Math.Max(lastOfLater, later));
        }

        return (ZonedTime.Clamped(firstOfEarlier, lastOfEarlier), ZonedTime.Clamped(firstOfLater, lastOfLater));
    }

    /// <summary>The date that calendars show at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zones">The zone; or several, of which it is unknown which is meant.</param>
    /// <returns>The bounds over all instants admitted; null where a bound is open, and for never.</returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    /// <exception cref="OverflowException">
    /// A local date would leave NodaTime's range of years -9998 to 9999.
    /// </exception>
    public static DateBounds? DateOf(Moment moment, params ReadOnlySpan<DateTimeZone> zones)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var zone in Checked(zones))
        {
            if (moment.EarliestMicroseconds is { } first && moment.LatestMicroseconds is { } last)
            {
                var clock = new WallClock(zone, null);
                least = Math.Min(least, clock.LeastShown(first, last));
                most = Math.Max(most, clock.MostShown(first, last));
            }
        }

        return least <= most ? new DateBounds(WallClock.Local(least).Date, WallClock.Local(most).Date) : null;
    }

    /// <summary>The bounds of an instant at the start of the first day or of the last, or between.</summary>
    internal static Moment DayBounds(long firstDay, long lastDay, ReadOnlySpan<DateTimeZone> zones, long before = 0)
    {
        var (earliest, latest) = (long.MaxValue, long.MinValue);
        foreach (var zone in Checked(zones))
        {
            earliest = Math.Min(earliest, ZonedTime.StartOfDay(firstDay, zone));
            latest = Math.Max(latest, ZonedTime.StartOfDay(lastDay, zone) - before);
        }

        return ZonedTime.Clamped(earliest, latest);
    }

    private static ReadOnlySpan<DateTimeZone> Checked(ReadOnlySpan<DateTimeZone> zones) =>
        zones.IsEmpty
            ? throw new ArgumentException(
                "A local time needs a zone: name one, or all that may be meant.",
                nameof(zones)
            )
            : zones;
}
