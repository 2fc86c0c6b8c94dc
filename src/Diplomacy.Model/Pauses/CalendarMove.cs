using NodaTime;

namespace Diplomacy.Model;

/// <summary>A length counted from a moment, later or earlier; where that leaves the years -9998 to 9999, bounds become open.</summary>
internal sealed class CalendarMove(Period period, bool isAfter)
{
    private const int DaysPerWeek = 7;
    private const int ShortestMonth = 28;
    private const int MonthsPerYear = 12;

    private readonly int _sign = isAfter ? 1 : -1;

    public bool HasMonths => period.Years != 0 || period.Months != 0;

    public bool HasDays => period.Weeks != 0 || period.Days != 0;

    private long Days => period.Days + ((long)DaysPerWeek * period.Weeks);

    // Of a length, the part shorter than days; all of it is below the range of instants.
    private long Micros => (long)Microseconds.Of(period) - (Days * Microseconds.PerDay);

    /// <summary>A period so many times; null when that is longer than any calendar.</summary>
    public static Period? Times(Period period, long times)
    {
        var months = (Int128)times * ((MonthsPerYear * (long)period.Years) + period.Months);
        var days = (Int128)times * (period.Days + ((long)DaysPerWeek * period.Weeks));
        var all = times * Microseconds.Of(period);
        var parts = all - (days * Microseconds.PerDay);
        return months > 12 * 20_000 || all > Microseconds.Max - Microseconds.Min
            ? null
            : new PeriodBuilder
            {
                Months = (int)months,
                Days = (int)days,
                Ticks = (long)parts * 10,
            }.Build();
    }

    /// <summary>All of it as exact time: for lengths without months.</summary>
    public Moment Exactly(Moment origin) => Shifted(origin, _sign * (long)Microseconds.Of(period));

    /// <summary>Months, and days unless they are exact, on the calendar and the clock; the rest exactly.</summary>
    public Moment OnClock(
        Moment origin,
        MonthEndRounding rounding,
        LocalTimeReading? reading,
        bool areDaysExact,
        DateTimeZone[] zones
    )
    {
        var onCalendar = new PeriodBuilder
        {
            Years = _sign * period.Years,
            Months = _sign * period.Months,
            Weeks = areDaysExact ? 0 : _sign * period.Weeks,
            Days = areDaysExact ? 0 : _sign * period.Days,
        }.Build();
        var exact = Micros + (areDaysExact ? Days * Microseconds.PerDay : 0);
        try
        {
            return Shifted(CalendarTime.AddWallClock(origin, onCalendar, rounding, reading, zones), _sign * exact);
        }
        catch (OverflowException)
        {
            return OutOfRange(origin);
        }
    }

    /// <summary>
    /// The end of the last day, or the start of the first when counting back; with the origin's own day counted or not.
    /// </summary>
    public Moment InDays(Moment origin, MonthEndRounding rounding, bool isCounted, DateTimeZone[] zones)
    {
        try
        {
            var (earliest, latest) = (long.MaxValue, long.MinValue);
            foreach (var zone in zones)
            {
                var clock = new WallClock(zone, null);
                if (origin.EarliestMicroseconds is { } first)
                {
                    var shown = clock.LeastShown(first, origin.LatestMicroseconds ?? long.MaxValue);
                    earliest = Math.Min(earliest, ZonedTime.StartOfDay(Day(shown, rounding, isCounted), zone));
                }

                if (origin.LatestMicroseconds is { } last)
                {
                    var shown = clock.MostShown(origin.EarliestMicroseconds ?? long.MinValue, last);
                    latest = Math.Max(latest, ZonedTime.StartOfDay(Day(shown, rounding, isCounted), zone));
                }
            }

            var clamped = ZonedTime.Clamped(earliest, latest);
            return Moment.FromMicroseconds(
                origin.EarliestMicroseconds is null ? null : clamped.EarliestMicroseconds,
                origin.LatestMicroseconds is null ? null : clamped.LatestMicroseconds
            );
        }
        catch (OverflowException)
        {
            return OutOfRange(origin);
        }
    }

    // The day whose start is the limit: after, the one behind the last.
    private long Day(long shown, MonthEndRounding rounding, bool isCounted)
    {
        var calendar = new PeriodBuilder
        {
            Years = _sign * period.Years,
            Months = _sign * period.Months,
            Weeks = _sign * period.Weeks,
            Days = _sign * period.Days,
        }.Build();
        var moved = CalendarTime.Add(WallClock.Local(shown).Date, calendar, rounding).Earliest;
        return ZonedTime.DayNumber(moved) + (isAfter ? 1 : 0) - (isCounted ? _sign : 0);
    }

    // What is left to say is on which side it lies: no month is shorter than 28 days, and no clock is two days off.
    private Moment OutOfRange(Moment origin)
    {
        var months = (MonthsPerYear * (long)period.Years) + period.Months;
        var least =
            ((Int128)months * ShortestMonth * Microseconds.PerDay)
            + Microseconds.Of(period)
            - (2 * Microseconds.PerDay);
        var shift = _sign * (long)Int128.Clamp(least, 0, Microseconds.Max - Microseconds.Min);
        var moved = Shifted(origin, shift);
        return isAfter
            ? Moment.FromMicroseconds(moved.EarliestMicroseconds, null)
            : Moment.FromMicroseconds(null, moved.LatestMicroseconds);
    }

    private static Moment Shifted(Moment moment, long by)
    {
        var (earliest, latest) = (moment.EarliestMicroseconds + by, moment.LatestMicroseconds + by);
        return Moment.FromMicroseconds(
            earliest < Microseconds.Min ? null
                : earliest is { } low ? Math.Min(low, Microseconds.Max)
                : null,
            latest > Microseconds.Max ? null
                : latest is { } high ? Math.Max(high, Microseconds.Min)
                : null
        );
    }
}
