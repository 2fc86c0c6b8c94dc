using NodaTime;

namespace Diplomacy.Model;

/// <summary>A length counted from a moment, later or earlier; where that leaves the years -9998 to 9999, bounds become open.</summary>
internal sealed class CalendarMove(Period period, bool isAfter)
{
    private const int DaysPerWeek = 7;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;
    private const int MonthsPerYear = 12;

    // No clock and no month end is further off.
    private const long Margin = 3 * Microseconds.PerDay;

    private readonly int _sign = isAfter ? 1 : -1;

    public bool HasMonths => period.Years != 0 || period.Months != 0;

    public bool HasDays => period.Weeks != 0 || period.Days != 0;

    /// <summary>Bounds on how far it may move any instant, with its sign.</summary>
    public (long Least, long Most) Shifts => _sign > 0 ? (Shortest, Longest) : (-Longest, -Shortest);

    private long Shortest => Rough(ShortestMonth, -Margin);

    private long Longest => Rough(LongestMonth, Margin);

    private long WholeDays => period.Days + ((long)DaysPerWeek * period.Weeks);

    // Of a length, the part shorter than days; all of it is below the range of instants.
    private long Micros => (long)Microseconds.Of(period) - (WholeDays * Microseconds.PerDay);

    /// <summary>A period so many times; null when that is longer than any calendar.</summary>
    public static Period? Times(Period period, long times)
    {
        var months = (Int128)times * ((MonthsPerYear * (long)period.Years) + period.Months);
        var days = (Int128)times * (period.Days + ((long)DaysPerWeek * period.Weeks));
        var all = times * Microseconds.Of(period);
        var parts = all - (days * Microseconds.PerDay);
        return months > MonthsPerYear * 20_000 || all > Microseconds.Max - Microseconds.Min
            ? null
            : new PeriodBuilder
            {
                Months = (int)months,
                Days = (int)days,
                Ticks = (long)parts * 10,
            }.Build();
    }

    /// <summary>All of it as exact time: for lengths without months.</summary>
    public Moment Exactly(Moment origin) => origin.Shifted(_sign * (long)Microseconds.Of(period));

    /// <summary>Months, and days unless they are exact, on the calendar and the clock; the rest exactly.</summary>
    public Moment OnClock(
        Moment origin,
        MonthEndRounding rounding,
        LocalTimeReading? reading,
        bool areDaysExact,
        EquatableArray<DateTimeZone> zones
    )
    {
        var onCalendar = new PeriodBuilder
        {
            Years = _sign * period.Years,
            Months = _sign * period.Months,
            Weeks = areDaysExact ? 0 : _sign * period.Weeks,
            Days = areDaysExact ? 0 : _sign * period.Days,
        }.Build();
        var exact = Micros + (areDaysExact ? WholeDays * Microseconds.PerDay : 0);
        return Near(
            origin,
            from =>
                CalendarTime.AddWallClock(from, onCalendar, rounding, reading, zones.AsSpan()).Shifted(_sign * exact)
        );
    }

    /// <summary>
    /// The end of the last day, or the start of the first when counting back; with the origin's own day counted or not.
    /// </summary>
    public Moment InDays(
        Moment origin,
        MonthEndRounding rounding,
        bool isCounted,
        EquatableArray<DateTimeZone> zones
    ) => Near(origin, from => Days(from, rounding, isCounted, zones));

    /// <summary>The end of so many hours by Regulation 1182/71.</summary>
    public Moment InHours(Moment origin, EquatableArray<DateTimeZone> zones) =>
        Near(origin, from => Regulation1182Of71.EndOfHours(from, (int)period.Hours, zones.AsSpan()));

    private Moment Days(Moment origin, MonthEndRounding rounding, bool isCounted, EquatableArray<DateTimeZone> zones)
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

    // Bounds from which calendars cannot count without leaving the range are left open; where that leaves nothing to count
    // from, the result is between the shortest and the longest that the length can be.
    private Moment Near(Moment origin, Func<Moment, Moment> counted)
    {
        var first = Microseconds.Min + Margin + (isAfter ? 0 : Longest);
        var last = Microseconds.Max - Margin - (isAfter ? Longest : 0);
        if (origin.EarliestMicroseconds > last || origin.LatestMicroseconds < first)
        {
            return Roughly(origin);
        }

        var from = Moment.FromMicroseconds(
            origin.EarliestMicroseconds >= first ? origin.EarliestMicroseconds : null,
            origin.LatestMicroseconds <= last ? origin.LatestMicroseconds : null
        );
        return from.IsUnknown ? from : counted(from);
    }

    private Moment Roughly(Moment origin)
    {
        var (sooner, later) = Shifts;
        return Moment.FromMicroseconds(
            origin.Shifted(sooner).EarliestMicroseconds,
            origin.Shifted(later).LatestMicroseconds
        );
    }

    // No more than the whole range, which is far enough.
    private long Rough(int daysPerMonth, long margin)
    {
        var months = (MonthsPerYear * (Int128)period.Years) + period.Months;
        var all = (months * daysPerMonth * Microseconds.PerDay) + Microseconds.Of(period) + margin;
        return (long)Int128.Clamp(all, 0, Microseconds.Max - Microseconds.Min);
    }
}
