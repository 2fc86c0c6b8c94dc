using Diplomacy.Model.Tests.Time.Support;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)], MaxTest = 500)]
public class CalendarLaws
{
    private static readonly DateTimeZone[] Zones =
    [
        DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
        DateTimeZoneProviders.Tzdb["America/New_York"],
        DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"],
    ];

    [Property]
    public bool Date_bounds_contain_the_result_of_every_rounding(LocalDate date, int number)
    {
        var period = new PeriodBuilder
        {
            Years = number % 3,
            Months = number % 100,
            Weeks = number % 2,
            Days = number % 40,
        }.Build();
        var both = CalendarTime.Add(date, period);
        var down = CalendarTime.Add(date, period, MonthEndRounding.Down);
        var up = CalendarTime.Add(date, period, MonthEndRounding.Up);
        return down == DateBounds.Exactly(both.Earliest)
            && up == DateBounds.Exactly(both.Latest)
            && both.Latest <= both.Earliest.PlusDays(1)
            && both.Earliest == NodaTimeRounded(date, period);
    }

    [Property]
    public bool Fixing_a_reading_only_narrows(LocalDate date, int number)
    {
        var local = date.At(LocalTime.FromMinutesSinceMidnight(Math.Abs(number % 1440)));
        var open = CalendarTime.At(local, null, Zones);
        var until = CalendarTime.Until(date, null, Zones);
        var days = CalendarTime.LastOfDays(date, 3, null);
        return Enum.GetValues<LocalTimeReading>().All(reading => open.Admits(CalendarTime.At(local, reading, Zones)))
            && Enum.GetValues<DayBoundary>().All(boundary => until.Admits(CalendarTime.Until(date, boundary, Zones)))
            && Zones.All(zone =>
                open.Admits(CalendarTime.At(local, null, zone)) && until.Admits(CalendarTime.Until(date, null, zone))
            )
            && Enum.GetValues<DayCounting>()
                .All(counting =>
                    CalendarTime.LastOfDays(date, 3, counting) is var fixedDays
                    && days.Earliest <= fixedDays.Earliest
                    && fixedDays.Latest <= days.Latest
                );
    }

    [Property]
    public bool Fixing_a_reading_of_a_wall_clock_only_narrows(LocalDate date, int number)
    {
        var from = CalendarTime.Until(date, null, Zones);
        var period = new PeriodBuilder { Months = number % 30, Hours = number % 50 }.Build();
        var open = CalendarTime.AddWallClock(from, period, null, null, Zones);
        return Enum.GetValues<LocalTimeReading>()
            .All(reading =>
                Enum.GetValues<MonthEndRounding>()
                    .All(rounding => open.Admits(CalendarTime.AddWallClock(from, period, rounding, reading, Zones[0])))
            );
    }

    [Property]
    public bool Counting_days_undoes_adding_them(LocalDate date, int number)
    {
        var days = 1 + Math.Abs(number % 1000);
        return Enum.GetValues<DayCounting>()
            .All(counting =>
                CalendarTime.CountDays(date, CalendarTime.LastOfDays(date, days, counting).Latest, counting) == days
            );
    }

    [Property]
    public bool The_regulation_ends_on_the_last_day_not_counting_the_event(LocalDate date, int number)
    {
        var days = 1 + Math.Abs(number % 100);
        var plain = Regulation1182Of71.LastDay(date, Period.FromDays(days));
        var rolled = Regulation1182Of71.LastDay(date, Period.FromDays(days), IsWeekday);
        return plain == date.PlusDays(days) && rolled >= plain && IsWeekday(rolled);
    }

    // NodaTime rounds down after the years and again after the months; this library rounds once.
    private static LocalDate NodaTimeRounded(LocalDate date, Period period) =>
        date.PlusMonths((12 * period.Years) + period.Months).PlusWeeks(period.Weeks).PlusDays(period.Days);

    private static bool IsWeekday(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
