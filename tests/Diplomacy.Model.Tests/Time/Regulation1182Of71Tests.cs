using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class Regulation1182Of71Tests
{
    private static readonly LocalDate Friday = new(2026, 2, 6);

    [Fact]
    public void The_day_of_the_event_is_not_counted() =>
        Assert.Equal(new LocalDate(2026, 2, 9), Regulation1182Of71.LastDay(Friday, Period.FromDays(3)));

    [Fact]
    public void Without_a_calendar_a_period_ends_on_any_day() =>
        Assert.Equal(new LocalDate(2026, 2, 8), Regulation1182Of71.LastDay(Friday, Period.FromDays(2)));

    [Fact]
    public void With_a_calendar_a_period_ends_on_a_working_day_and_has_two() =>
        Assert.Equal(new LocalDate(2026, 2, 10), Regulation1182Of71.LastDay(Friday, Period.FromDays(2), IsWeekday));

    [Fact]
    public void One_day_needs_one_working_day_only() =>
        Assert.Equal(new LocalDate(2026, 2, 9), Regulation1182Of71.LastDay(Friday, Period.FromDays(1), IsWeekday));

    [Fact]
    public void A_last_day_that_works_stays() =>
        Assert.Equal(new LocalDate(2026, 2, 13), Regulation1182Of71.LastDay(Friday, Period.FromWeeks(1), IsWeekday));

    [Fact]
    public void A_month_ends_with_the_same_date_or_the_last_day()
    {
        Assert.Equal(new LocalDate(2026, 3, 6), Regulation1182Of71.LastDay(Friday, Period.FromMonths(1)));
        Assert.Equal(new LocalDate(2026, 2, 28), Regulation1182Of71.LastDay(new(2026, 1, 31), Period.FromMonths(1)));
        Assert.Equal(
            new LocalDate(2026, 3, 2),
            Regulation1182Of71.LastDay(new(2026, 1, 31), Period.FromMonths(1), IsWeekday)
        );
        Assert.Equal(new LocalDate(2025, 2, 28), Regulation1182Of71.LastDay(new(2024, 2, 29), Period.FromYears(1)));
    }

    [Fact]
    public void Periods_that_the_regulation_does_not_count_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Regulation1182Of71.LastDay(Friday, Period.FromDays(0)));
        Assert.Throws<ArgumentException>(() => Regulation1182Of71.LastDay(Friday, Period.FromDays(-1)));
        Assert.Throws<ArgumentException>(() => Regulation1182Of71.LastDay(Friday, Period.FromHours(24)));
        Assert.Throws<ArgumentException>(() =>
            Regulation1182Of71.LastDay(Friday, Period.FromMonths(1) + Period.FromDays(1))
        );
        Assert.Throws<InvalidOperationException>(() =>
            Regulation1182Of71.LastDay(Friday, Period.FromDays(1), _ => false)
        );
    }

    [Fact]
    public void The_hour_of_the_event_is_that_of_the_zone()
    {
        var kathmandu = DateTimeZoneProviders.Tzdb["Asia/Kathmandu"];
        var occurred = Moment.Exactly(Instant.FromUtc(2026, 2, 6, 12, 20));

        Assert.Equal("2026-02-06T15:15:00Z", Regulation1182Of71.EndOfHours(occurred, 2, kathmandu).ToString());
        Assert.Equal(
            "[2026-02-06T15:00:00Z, 2026-02-06T15:15:00Z]",
            Regulation1182Of71.EndOfHours(occurred, 2, kathmandu, DateTimeZone.Utc).ToString()
        );
        Assert.Equal(Moment.Never, Regulation1182Of71.EndOfHours(Moment.Never, 2, kathmandu));
        Assert.Throws<ArgumentException>(() => Regulation1182Of71.EndOfHours(occurred, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Regulation1182Of71.EndOfHours(occurred, 0, kathmandu));
    }

    private static bool IsWeekday(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
