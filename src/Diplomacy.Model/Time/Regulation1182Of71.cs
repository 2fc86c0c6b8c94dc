using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// The rules of Regulation (EEC, Euratom) No 1182/71 of the Council, article 3, for periods counted from an event; the
/// European Convention on the Calculation of Time-Limits (1972) is like it in what is used here.
/// </summary>
/// <remarks>
/// The hour or day during which the event occurs is not counted (paragraph 1). A period ends with the expiry of its
/// last hour or day (paragraph 2); of weeks, months or years, with the day that has the same weekday or date as the
/// event's, and in a month without that date with its last day (2, point c). Only if the caller gives the working days:
/// a period not in hours that would end on another day ends with the next working day (paragraph 4), and one of two
/// days or more has at least two working days (paragraph 5). Paragraph 4 exempts periods calculated back from an event:
/// these methods do not count back. Fractions of months (2, point d) are not read. A null argument is refused with an
/// <see cref="ArgumentNullException"/>.
/// </remarks>
public static class Regulation1182Of71
{
    // Further than any run of holidays: where none of so many days is a working day, the caller's calendar is wrong.
    private const int LongestHoliday = 366;

    private const long Hour = 3_600 * Microseconds.PerSecond;

    /// <summary>
    /// The end of a period of hours from an event: whole hours of exact time after the hour of the event.
    /// </summary>
    /// <param name="occurred">The moment of the event.</param>
    /// <param name="hours">How many hours; at least one.</param>
    /// <param name="zones">The zone whose clock hours count; or several, of which it is unknown which is meant.</param>
    /// <returns>
    /// The first instant after; never when the event never occurs, open where the event's bounds are.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is not at least one hour.</exception>
    public static Moment EndOfHours(Moment occurred, int hours, params ReadOnlySpan<DateTimeZone> zones)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        if (zones.IsEmpty)
        {
            throw new ArgumentException(
                "A clock hour needs a zone: name one, or all that may be meant.",
                nameof(zones)
            );
        }

        if (occurred.IsNever || occurred.IsUnknown)
        {
            return occurred;
        }

        var (earliest, latest) = (long.MaxValue, long.MinValue);
        var exact = occurred.EarliestMicroseconds.GetValueOrDefault();
        foreach (var zone in zones)
        {
            earliest = Math.Min(
                earliest,
                occurred.IsExact ? EndOfHour(exact, zone) : FirstEndOfHour(occurred.EarliestMicroseconds ?? 0, zone)
            );
            latest = Math.Max(
                latest,
                occurred.IsExact ? EndOfHour(exact, zone) : LastEndOfHour(occurred.LatestMicroseconds ?? 0, zone)
            );
        }

        var wait = hours * Hour;
        var bounds = ZonedTime.Clamped(earliest + wait, latest + wait);
        return Moment.FromMicroseconds(
            occurred.EarliestMicroseconds is null ? null : bounds.EarliestMicroseconds,
            occurred.LatestMicroseconds is null ? null : bounds.LatestMicroseconds
        );
    }

    /// <summary>The last day of a period of days, weeks, months or years from an event.</summary>
    /// <param name="eventDay">The day of the event, which is not counted.</param>
    /// <param name="period">Days, weeks, months or years, one of these units only, and at least one of it.</param>
    /// <param name="isWorkingDay">Whether a date is a working day; null for no roll-over.</param>
    /// <returns>The last day, inclusive; the period ends with it, at <see cref="CalendarTime.EndOfDay"/>.</returns>
    /// <exception cref="ArgumentException">The period is of other or of several units, or is not positive.</exception>
    /// <exception cref="InvalidOperationException">The calendar has no working day within a year.</exception>
    /// <exception cref="OverflowException">The date would leave NodaTime's range of years -9998 to 9999.</exception>
    public static LocalDate LastDay(LocalDate eventDay, Period period, Func<LocalDate, bool>? isWorkingDay = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        int[] parts = [period.Years, period.Months, period.Weeks, period.Days];
        if (period.HasTimeComponent || parts.Count(part => part != 0) != 1 || parts.Sum() < 1)
        {
            throw new ArgumentException(
                $"The regulation counts days, weeks, months or years, one unit and at least one of it, not "
                    + $"{period}: use EndOfHours for hours.",
                nameof(period)
            );
        }

        var last = CalendarTime.Add(eventDay, period, MonthEndRounding.Down).Earliest;
        return isWorkingDay is null ? last : RollOver(eventDay.PlusDays(1), last, isWorkingDay);
    }

    private static LocalDate RollOver(LocalDate first, LocalDate last, Func<LocalDate, bool> isWorkingDay)
    {
        var wanted = last > first ? 2 : 1;
        for (var day = first; day <= last && wanted > 0; day = day.PlusDays(1))
        {
            wanted -= isWorkingDay(day) ? 1 : 0;
        }

        // The last day counts already where it is a working day; otherwise the period ends with the next one, and with
        // one more for each that it still lacks.
        for (var tried = 0; wanted > 0 || !isWorkingDay(last); tried++)
        {
            if (tried > LongestHoliday)
            {
                throw new InvalidOperationException(
                    "The calendar has no working day within a year: give one that has, or none for no roll-over."
                );
            }

            last = last.PlusDays(1);
            wanted -= isWorkingDay(last) ? 1 : 0;
        }

        return last;
    }

    // A change of offset by a part of an hour can end a later hour sooner: one more instant to look at, on either side.
    private static long FirstEndOfHour(long from, DateTimeZone zone) =>
        new WallClock(zone, null)
            .Changes(from, from + Hour)
            .Aggregate(EndOfHour(from, zone), (end, change) => Math.Min(end, EndOfHour(change, zone)));

    private static long LastEndOfHour(long until, DateTimeZone zone) =>
        new WallClock(zone, null)
            .Changes(until - Hour, until)
            .Aggregate(EndOfHour(until, zone), (end, change) => Math.Max(end, EndOfHour(change - 1, zone)));

    // The end of the clock hour by the offset that holds at the instant.
    private static long EndOfHour(long microseconds, DateTimeZone zone)
    {
        var offset = ZonedTime.Offset(zone.GetZoneInterval(Microseconds.ToInstant(microseconds)));
        var local = microseconds + offset;
        return local - (((local % Hour) + Hour) % Hour) + Hour - offset;
    }
}
