using NodaTime;

namespace Diplomacy.Model;

public static partial class CalendarTime
{
    private const int DaysPerWeek = 7;

    /// <summary>
    /// A date moved by a period of years, months, weeks and days, with both answers where a month has no such day.
    /// </summary>
    /// <param name="date">The date to count from, of the ISO calendar.</param>
    /// <param name="period">
    /// The period, which may be negative; years and months are added together first, then weeks and days.
    /// </param>
    /// <param name="rounding">Which answer, where the month reached has no such day; null for both.</param>
    /// <exception cref="ArgumentException">The period has a part of a day.</exception>
    /// <exception cref="OverflowException">The date would leave NodaTime's range of years -9998 to 9999.</exception>
    public static DateBounds Add(LocalDate date, Period period, MonthEndRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.HasTimeComponent)
        {
            throw new ArgumentException(
                $"A date cannot be moved by {period}, a part of a day: use AddWallClock, or Plus with an exact duration.",
                nameof(period)
            );
        }

        var (down, up) = AddMonths(date, (12L * period.Years) + period.Months);
        var days = checked((DaysPerWeek * period.Weeks) + period.Days);
        var earliest = (rounding == MonthEndRounding.Up ? up : down).PlusDays(days);
        var latest = (rounding == MonthEndRounding.Down ? down : up).PlusDays(days);
        return new DateBounds(earliest, latest);
    }

    /// <summary>A date that is itself known within bounds, moved by a period.</summary>
    /// <inheritdoc cref="Add(LocalDate, Period, MonthEndRounding?)" />
    public static DateBounds Add(DateBounds date, Period period, MonthEndRounding? rounding = null) =>
        new(Add(date.Earliest, period, rounding).Earliest, Add(date.Latest, period, rounding).Latest);

    /// <summary>The last of so many days from an event's day on.</summary>
    /// <param name="eventDay">The day of the event.</param>
    /// <param name="days">How many days; at least one.</param>
    /// <param name="counting">Whether the event's day is the first of them; null when unspecified.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not at least one day.</exception>
    /// <exception cref="OverflowException">The date would leave NodaTime's range of years -9998 to 9999.</exception>
    public static DateBounds LastOfDays(LocalDate eventDay, int days, DayCounting? counting)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return new DateBounds(
            eventDay.PlusDays(counting == DayCounting.EventDayNotCounted ? days : days - 1),
            eventDay.PlusDays(counting == DayCounting.EventDayCounted ? days - 1 : days)
        );
    }

    /// <summary>The last of so many days from an event's day on, which is itself known within bounds.</summary>
    /// <inheritdoc cref="LastOfDays(LocalDate, int, DayCounting?)" />
    public static DateBounds LastOfDays(DateBounds eventDay, int days, DayCounting? counting) =>
        new(LastOfDays(eventDay.Earliest, days, counting).Earliest, LastOfDays(eventDay.Latest, days, counting).Latest);

    /// <summary>How many days there are from one date to another, as people count them.</summary>
    /// <param name="first">The day of the event.</param>
    /// <param name="last">The last day, at or after the first.</param>
    /// <param name="counting">Whether the event's day is the first of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static int CountDays(LocalDate first, LocalDate last, DayCounting counting)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return (int)(ZonedTime.DayNumber(last) - ZonedTime.DayNumber(first))
            + (counting == DayCounting.EventDayCounted ? 1 : 0);
    }

    /// <summary>
    /// The moment at which clocks show the time of an instant again after a period: "same time tomorrow", however long
    /// tomorrow is. For exact elapsed time use <see cref="Moment.Plus"/>.
    /// </summary>
    /// <param name="from">The moment counted from.</param>
    /// <param name="period">
    /// The period, which may be negative: dates first, then the time of day as clocks show it.
    /// </param>
    /// <param name="rounding">Which day, where the month reached has no such day; null for both.</param>
    /// <param name="reading">Which instant, where clocks show the time twice or skip it; null for both.</param>
    /// <param name="zones">The zone; or several, of which it is unknown which is meant.</param>
    /// <returns>
    /// The bounds over all instants that <paramref name="from"/> admits; never stays never, open bounds stay open.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone, or the period is finer than a microsecond.</exception>
    /// <exception cref="OverflowException">
    /// A local date would leave NodaTime's range of years -9998 to 9999.
    /// </exception>
    public static Moment AddWallClock(
        Moment from,
        Period period,
        MonthEndRounding? rounding,
        LocalTimeReading? reading,
        params ReadOnlySpan<DateTimeZone> zones
    )
    {
        ArgumentNullException.ThrowIfNull(period);
        if (from.IsNever || from.IsUnknown)
        {
            return from;
        }

        var (earliest, latest) = (long.MaxValue, long.MinValue);
        foreach (var zone in Checked(zones))
        {
            var clock = new WallClock(zone, reading);
            var first = from.EarliestMicroseconds is { } f
                ? clock.LeastShown(f, from.LatestMicroseconds ?? long.MaxValue)
                : default(long?);
            var last = from.LatestMicroseconds is { } l
                ? clock.MostShown(from.EarliestMicroseconds ?? long.MinValue, l)
                : default(long?);
            var least = first is { } shown
                ? MoveFirst(shown, last, period, rounding ?? MonthEndRounding.Down)
                : default(long?);
            var most = last is { } seen
                ? MoveLast(first, seen, period, rounding ?? MonthEndRounding.Up)
                : default(long?);

            // Of an exact moment the two roundings are all there is; between them lies no answer that could be an
            // extreme.
            var (to, since) = from.IsExact ? (least, most) : (most, least);
            earliest = least is { } low ? Math.Min(earliest, clock.Earliest(low, to ?? long.MaxValue)) : earliest;
            latest = most is { } high ? Math.Max(latest, clock.Latest(since ?? long.MinValue, high)) : latest;
        }

        return Moment.FromMicroseconds(
            from.EarliestMicroseconds is null || earliest < Microseconds.Min
                ? null
                : Math.Min(earliest, Microseconds.Max),
            from.LatestMicroseconds is null || latest > Microseconds.Max ? null : Math.Max(latest, Microseconds.Min)
        );
    }

    // Where rounding puts the next day on the same date, its midnight comes before the times of the day before.
    private static long MoveFirst(long first, long? last, Period period, MonthEndRounding rounding)
    {
        var local = WallClock.Local(first);
        var date = Add(local.Date, period.DatePart(), rounding).Earliest;
        var sooner =
            (last is null || WallClock.Local(last.Value).Date > local.Date)
            && Add(local.Date.PlusDays(1), period.DatePart(), rounding).Earliest == date;
        return ZonedTime.LocalMicroseconds((sooner ? date.AtMidnight() : date.At(local.TimeOfDay)) + period.TimePart());
    }

    private static long MoveLast(long? first, long last, Period period, MonthEndRounding rounding)
    {
        var local = WallClock.Local(last);
        var date = Add(local.Date, period.DatePart(), rounding).Earliest;
        var later =
            (first is null || WallClock.Local(first.Value).Date < local.Date)
            && Add(local.Date.PlusDays(-1), period.DatePart(), rounding).Earliest == date;
        return ZonedTime.LocalMicroseconds(
            (later ? date.PlusDays(1).AtMidnight().PlusTicks(-10) : date.At(local.TimeOfDay)) + period.TimePart()
        );
    }

    private static Period DatePart(this Period period) =>
        new PeriodBuilder
        {
            Years = period.Years,
            Months = period.Months,
            Weeks = period.Weeks,
            Days = period.Days,
        }.Build();

    private static Period TimePart(this Period period) =>
        new PeriodBuilder
        {
            Hours = period.Hours,
            Minutes = period.Minutes,
            Seconds = period.Seconds,
            Milliseconds = period.Milliseconds,
            Ticks = period.Ticks,
            Nanoseconds = period.Nanoseconds,
        }.Build();

    // Years and months are one count of months, so that a leap day and a month end are rounded once and not twice.
    private static (LocalDate Down, LocalDate Up) AddMonths(LocalDate date, long months)
    {
        var total = (12L * date.Year) + (date.Month - 1) + months;
        var monthIndex = (int)(((total % 12) + 12) % 12);
        var year = (total - monthIndex) / 12;
        if (year is < -9998 or > 9999)
        {
            throw new OverflowException($"{date.Year} and {months} months leave the years -9998 to 9999: count less.");
        }

        var days = CalendarSystem.Iso.GetDaysInMonth((int)year, monthIndex + 1);
        var down = new LocalDate((int)year, monthIndex + 1, Math.Min(date.Day, days));
        return (down, date.Day > days ? down.PlusDays(1) : down);
    }
}
