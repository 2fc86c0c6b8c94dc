using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// From local dates and times to microseconds, never wrapping: what leaves the range comes out beyond its ends.
/// </summary>
internal static class ZonedTime
{
    private const long FarDays = 10_000_000;

    // No offset and no change of offset reaches a whole day.
    private static readonly LocalDate FirstSafe = LocalDate.MinIsoValue.PlusDays(3);
    private static readonly LocalDate LastSafe = LocalDate.MaxIsoValue.PlusDays(-3);
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly (long First, long Last) SafeDays = (DayNumber(FirstSafe), DayNumber(LastSafe));

    public static long DayNumber(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>
    /// The first instant of a day that may be out of range; where midnight is skipped, the first that is shown.
    /// </summary>
    public static long StartOfDay(long dayNumber, DateTimeZone zone)
    {
        if (dayNumber >= SafeDays.First && dayNumber <= SafeDays.Last)
        {
            // A day that a zone skipped whole has no instant: it starts where it ends, with the day after the change.
            var midnight = zone.MapLocal(Epoch.PlusDays((int)dayNumber).AtMidnight());
            return Microseconds.Floor(midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant());
        }

        // Any day out of range is as far as any other: near enough not to overflow.
        return (Math.Clamp(dayNumber, -FarDays, FarDays) * Microseconds.PerDay) - EdgeOffset(dayNumber < 0, zone);
    }

    /// <summary>The day that clocks show at an instant, which need not be one that a local date can name.</summary>
    public static long DayOf(long microseconds, DateTimeZone zone)
    {
        var local = microseconds + Offset(zone.GetZoneInterval(Microseconds.ToInstant(microseconds)));
        var day = Math.DivRem(local, Microseconds.PerDay, out var rest);
        return rest < 0 ? day - 1 : day;
    }

    /// <summary>The earlier and the later instant of a time of a day that may be out of range.</summary>
    public static (long Earlier, long Later) Instants(long dayNumber, LocalTime time, DateTimeZone zone)
    {
        if (dayNumber >= SafeDays.First && dayNumber <= SafeDays.Last)
        {
            return Instants(Epoch.PlusDays((int)dayNumber) + time, zone);
        }

        var only = StartOfDay(dayNumber, zone) + (time.NanosecondOfDay / 1_000);
        return (only, only);
    }

    /// <summary>The earlier and the later instant of a local time; the same when it occurs once.</summary>
    public static (long Earlier, long Later) Instants(LocalDateTime local, DateTimeZone zone)
    {
        var microseconds = LocalMicroseconds(local);
        if (local.Date < FirstSafe || local.Date > LastSafe)
        {
            var only = microseconds - EdgeOffset(local.Year < 0, zone);
            return (only, only);
        }

        var mapping = zone.MapLocal(local);
        var before = microseconds - Offset(mapping.EarlyInterval);
        var after = microseconds - Offset(mapping.LateInterval);
        return (Math.Min(before, after), Math.Max(before, after));
    }

    /// <summary>A local time, which must be whole, as if it were in UTC.</summary>
    public static long LocalMicroseconds(LocalDateTime local)
    {
        var whole = local.NanosecondOfDay / 1_000;
        return whole * 1_000 == local.NanosecondOfDay
            ? (DayNumber(local.Date) * Microseconds.PerDay) + whole
            : throw new ArgumentException(
                "The local time is finer than a microsecond, and stored instants are whole microseconds: round it first.",
                nameof(local)
            );
    }

    /// <summary>
    /// The moment between two bounds, inclusive, that may lie beyond the range: what can still be said of it.
    /// </summary>
    public static Moment Clamped(long earliest, long latest) =>
        Moment.FromMicroseconds(
            earliest < Microseconds.Min ? null : Math.Min(earliest, Microseconds.Max),
            latest > Microseconds.Max ? null : Math.Max(latest, Microseconds.Min)
        );

    public static long Offset(NodaTime.TimeZones.ZoneInterval interval) =>
        interval.WallOffset.Seconds * Microseconds.PerSecond;

    private static long EdgeOffset(bool first, DateTimeZone zone) =>
        Offset(zone.GetZoneInterval(first ? Instant.MinValue : Instant.MaxValue));
}
