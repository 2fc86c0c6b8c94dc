using Diplomacy.Model.Tests.Time.Support;
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
    public void A_last_day_that_works_is_one_of_the_two() =>
        Assert.Equal(
            new LocalDate(2026, 2, 4),
            Regulation1182Of71.LastDay(new(2026, 2, 2), Period.FromDays(2), IsWeekday)
        );

    [Fact]
    public void Days_of_rest_behind_the_last_day_are_not_among_the_two() =>
        Assert.Equal(
            new LocalDate(2026, 2, 11),
            Regulation1182Of71.LastDay(
                Friday,
                Period.FromDays(2),
                day => IsWeekday(day) && day != new LocalDate(2026, 2, 9)
            )
        );

    [Fact]
    public void A_known_hour_ends_by_the_clock_that_showed_it()
    {
        var noon = Instant.FromUtc(2026, 2, 1, 12, 0);
        var zone = new OneChangeZone(
            noon.Plus(Duration.FromMinutes(20)),
            Offset.Zero,
            Offset.FromHoursAndMinutes(0, 30)
        );

        Assert.Equal(
            Moment.Exactly(noon.Plus(Duration.FromHours(2))),
            Regulation1182Of71.EndOfHours(Moment.Exactly(noon.Plus(Duration.FromMinutes(10))), 1, zone)
        );
    }

    [Fact]
    public void A_known_hour_ends_by_the_clock_that_shows_it_and_no_longer_by_the_one_before()
    {
        var noon = Instant.FromUtc(2026, 2, 1, 12, 0);
        var zone = new OneChangeZone(
            noon.Plus(Duration.FromMinutes(5)),
            Offset.Zero,
            Offset.FromHoursAndMinutes(0, 30)
        );

        Assert.Equal(
            Moment.Exactly(noon.Plus(Duration.FromMinutes(90))),
            Regulation1182Of71.EndOfHours(Moment.Exactly(noon.Plus(Duration.FromMinutes(10))), 1, zone)
        );
    }

    [Fact]
    public void Hours_from_a_moment_without_a_bound_have_none_there()
    {
        var noon = Instant.FromUtc(2026, 2, 1, 12, 10);
        var end = Instant.FromUtc(2026, 2, 1, 14, 0);

        Assert.Equal(Moment.NotBefore(end), Regulation1182Of71.EndOfHours(Moment.NotBefore(noon), 1, DateTimeZone.Utc));
        Assert.Equal(Moment.NotAfter(end), Regulation1182Of71.EndOfHours(Moment.NotAfter(noon), 1, DateTimeZone.Utc));
    }

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

    [Fact]
    public void The_end_of_hours_admits_every_instant_of_the_event_across_changes_of_offset()
    {
        var lordHowe = DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"];
        var paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        var change = Instant.FromUtc(2026, 5, 1, 0, 20);
        var midHour = new OneChangeZone(change, Offset.Zero, Offset.FromHoursAndMinutes(0, 20));
        foreach (
            var (zone, around) in new[]
            {
                (midHour, change),
                (lordHowe, Instant.FromUtc(2026, 4, 4, 15, 0)),
                (lordHowe, Instant.FromUtc(2026, 10, 3, 15, 30)),
                (paris, Instant.FromUtc(1911, 3, 10, 23, 50, 39)),
            }
        )
        {
            for (var minutes = -120; minutes <= 120; minutes += 7)
            {
                var (first, last) = (
                    around + Duration.FromMinutes(minutes),
                    around + Duration.FromMinutes(minutes + 95)
                );
                var all = Regulation1182Of71.EndOfHours(Moment.Between(first, last), 3, zone);
                Assert.All(
                    Enumerable.Range(0, 96),
                    minute =>
                        Assert.True(
                            all.Admits(
                                Regulation1182Of71.EndOfHours(
                                    Moment.Exactly(first + Duration.FromMinutes(minute)),
                                    3,
                                    zone
                                )
                            )
                        )
                );
            }
        }
    }

    [Fact]
    public void Hours_beyond_the_range_are_never_wrapped()
    {
        var last = Moment.FloorToMicrosecond(Instant.MaxValue);

        Assert.Equal(
            Moment.NotBefore(last),
            Regulation1182Of71.EndOfHours(Moment.Exactly(last), int.MaxValue, DateTimeZone.Utc)
        );
        Assert.Equal(
            Moment.NotAfter(Instant.MinValue + Duration.FromHours(2)),
            Regulation1182Of71.EndOfHours(Moment.NotAfter(Instant.MinValue), 1, DateTimeZone.Utc)
        );
    }

    private static bool IsWeekday(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
