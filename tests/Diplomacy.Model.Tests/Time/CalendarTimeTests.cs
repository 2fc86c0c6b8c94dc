using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class CalendarTimeTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
    private static readonly DateTimeZone Moscow = DateTimeZoneProviders.Tzdb["Europe/Moscow"];
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly LocalDate Forward = new(2026, 3, 29);
    private static readonly LocalDate Back = new(2026, 10, 25);

    [Fact]
    public void Until_with_unspecified_boundary_and_zone_is_unknown_for_25_hours()
    {
        var until = CalendarTime.Until(new LocalDate(2026, 2, 1), null, Kyiv, Moscow);

        Assert.Equal("[2026-01-31T21:00:00Z, 2026-02-01T22:00:00Z]", until.ToString());
    }

    [Fact]
    public void A_repeated_local_time_is_either_of_two_instants()
    {
        var local = Back.At(new LocalTime(3, 30));

        Assert.Equal("[2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z]", CalendarTime.At(local, null, Kyiv).ToString());
        Assert.Equal("2026-10-25T00:30:00Z", CalendarTime.At(local, LocalTimeReading.Earlier, Kyiv).ToString());
        Assert.Equal("2026-10-25T01:30:00Z", CalendarTime.At(local, LocalTimeReading.Later, Kyiv).ToString());
    }

    [Fact]
    public void Days_of_23_24_and_25_hours_are_measured()
    {
        foreach (var (date, hours) in new[] { (Forward, 23), (Forward.PlusDays(1), 24), (Back, 25) })
        {
            var length = CalendarTime.EndOfDay(date, Kyiv).Earliest - CalendarTime.StartOfDay(date, Kyiv).Earliest;
            Assert.Equal(Duration.FromHours(hours), length);
        }
    }

    [Fact]
    public void A_day_without_midnight_starts_with_the_first_time_shown() =>
        Assert.Equal(
            "2026-04-23T22:00:00Z",
            CalendarTime.StartOfDay(new LocalDate(2026, 4, 24), DateTimeZoneProviders.Tzdb["Africa/Cairo"]).ToString()
        );

    [Fact]
    public void The_end_of_a_day_is_the_start_of_the_next() =>
        Assert.Equal(
            CalendarTime.StartOfDay(Back.PlusDays(1), Kyiv, NewYork),
            CalendarTime.EndOfDay(Back, Kyiv, NewYork)
        );

    [Fact]
    public void Days_beyond_the_range_are_never_wrapped()
    {
        var west = DateTimeZone.ForOffset(Offset.FromHours(-14));
        var east = DateTimeZone.ForOffset(Offset.FromHours(14));
        var last = Moment.FloorToMicrosecond(Instant.MaxValue);

        Assert.Equal(Moment.NotBefore(last), CalendarTime.EndOfDay(LocalDate.MaxIsoValue, west));
        Assert.Equal(
            Moment.NotBefore(last - Duration.FromHours(14) + Duration.FromTicks(10)),
            CalendarTime.EndOfDay(LocalDate.MaxIsoValue, east, west)
        );
        Assert.Equal(Moment.NotAfter(Instant.MinValue), CalendarTime.StartOfDay(LocalDate.MinIsoValue, east));
        Assert.Equal(
            Moment.Exactly(Instant.MinValue),
            CalendarTime.StartOfDay(LocalDate.MinIsoValue, DateTimeZone.Utc)
        );
        Assert.Equal(
            Moment.NotBefore(last),
            CalendarTime.At(LocalDate.MaxIsoValue.At(LocalTime.Noon), LocalTimeReading.Later, west)
        );
    }

    [Fact]
    public void A_local_time_without_a_zone_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CalendarTime.StartOfDay(Back));
        Assert.Throws<ArgumentException>(() => CalendarTime.At(Back.AtMidnight(), null));
        Assert.Throws<ArgumentException>(() => CalendarTime.At(Back.AtMidnight().PlusNanoseconds(1), null, Kyiv));
    }

    [Fact]
    public void Days_are_counted_with_or_without_the_day_of_the_event()
    {
        var monday = new LocalDate(2026, 2, 2);

        Assert.Equal(
            new LocalDate(2026, 2, 4),
            CalendarTime.LastOfDays(monday, 3, DayCounting.EventDayCounted).Earliest
        );
        Assert.Equal(
            new LocalDate(2026, 2, 5),
            CalendarTime.LastOfDays(monday, 3, DayCounting.EventDayNotCounted).Earliest
        );
        Assert.Equal("[2026-02-04, 2026-02-05]", CalendarTime.LastOfDays(monday, 3, null).ToString());
        Assert.Equal(3, CalendarTime.CountDays(monday, new LocalDate(2026, 2, 4), DayCounting.EventDayCounted));
        Assert.Equal(2, CalendarTime.CountDays(monday, new LocalDate(2026, 2, 4), DayCounting.EventDayNotCounted));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarTime.LastOfDays(monday, 0, null));
    }

    [Fact]
    public void A_date_moves_back_and_across_years_in_both_roundings()
    {
        Assert.Equal(
            "[2025-02-28, 2025-03-01]",
            CalendarTime.Add(new LocalDate(2024, 2, 29), Period.FromYears(1)).ToString()
        );
        Assert.Equal(
            "[2023-02-28, 2023-03-01]",
            CalendarTime.Add(new LocalDate(2024, 2, 29), Period.FromMonths(-12)).ToString()
        );
        Assert.Equal("2028-02-29", CalendarTime.Add(new LocalDate(2024, 2, 29), Period.FromYears(4)).ToString());
        Assert.Equal("-0001-12-31", CalendarTime.Add(new LocalDate(0, 1, 31), Period.FromMonths(-1)).ToString());
        Assert.Equal("0000-02-29", CalendarTime.Add(new LocalDate(4, 2, 29), Period.FromYears(-4)).ToString());
        Assert.Equal(
            "2026-02-10",
            CalendarTime.Add(new LocalDate(2026, 2, 1), Period.FromWeeks(1) + Period.FromDays(2)).ToString()
        );
        Assert.Throws<OverflowException>(() => CalendarTime.Add(new LocalDate(9999, 12, 1), Period.FromMonths(1)));
        Assert.Throws<ArgumentException>(() => CalendarTime.Add(Back, Period.FromHours(1)));
    }

    [Fact]
    public void The_same_wall_clock_may_not_be_shown_or_be_shown_twice()
    {
        var skipped = CalendarTime.At(Forward.PlusDays(-1).At(new LocalTime(3, 30)), null, Kyiv);
        var repeated = CalendarTime.At(Back.PlusDays(-1).At(new LocalTime(3, 30)), null, Kyiv);

        Assert.Equal(
            "[2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z]",
            CalendarTime.AddWallClock(skipped, Period.FromDays(1), null, null, Kyiv).ToString()
        );
        Assert.Equal(
            "[2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z]",
            CalendarTime.AddWallClock(repeated, Period.FromDays(1), null, null, Kyiv).ToString()
        );
        Assert.Equal(
            "2026-10-25T01:30:00Z",
            CalendarTime.AddWallClock(repeated, Period.FromDays(1), null, LocalTimeReading.Later, Kyiv).ToString()
        );
    }

    [Fact]
    public void Wall_clock_bounds_admit_the_answer_for_every_instant_admitted()
    {
        var starts = new[] { Forward, Back, new LocalDate(2026, 1, 31), new LocalDate(2026, 2, 28) };
        var periods = new[] { Period.FromDays(1), Period.FromMonths(1), Period.FromHours(25), Period.FromDays(-1) };
        foreach (var reading in new LocalTimeReading?[] { null, LocalTimeReading.Earlier, LocalTimeReading.Later })
        {
            foreach (var rounding in new MonthEndRounding?[] { null, MonthEndRounding.Down, MonthEndRounding.Up })
            {
                foreach (var period in periods)
                {
                    foreach (var start in starts)
                    {
                        CheckAdmitted(start, period, rounding, reading);
                    }
                }
            }
        }
    }

    [Fact]
    public void Open_bounds_stay_open_on_the_wall_clock()
    {
        var from = Instant.FromUtc(2026, 2, 1, 0, 0);
        var day = Period.FromDays(1);

        Assert.Equal(Moment.Never, CalendarTime.AddWallClock(Moment.Never, day, null, null, Kyiv));
        Assert.Equal(Moment.Unknown, CalendarTime.AddWallClock(Moment.Unknown, day, null, null, Kyiv));
        Assert.Equal(
            Moment.NotBefore(from + Duration.FromDays(1)),
            CalendarTime.AddWallClock(Moment.NotBefore(from), day, null, null, Kyiv)
        );
        Assert.Equal(
            Moment.NotAfter(from + Duration.FromDays(1)),
            CalendarTime.AddWallClock(Moment.NotAfter(from), day, null, null, Kyiv)
        );
    }

    [Fact]
    public void The_date_of_a_moment_is_that_of_every_zone_that_may_be_meant()
    {
        var evening = Moment.Exactly(Instant.FromUtc(2026, 1, 31, 21, 30));
        var night = Moment.Between(Instant.FromUtc(2026, 1, 31, 20, 0), Instant.FromUtc(2026, 2, 1, 23, 0));

        Assert.Equal("2026-01-31", CalendarTime.DateOf(evening, Kyiv).ToString());
        Assert.Equal("2026-02-01", CalendarTime.DateOf(evening, Moscow).ToString());
        Assert.Equal("[2026-01-31, 2026-02-01]", CalendarTime.DateOf(evening, Kyiv, Moscow).ToString());
        Assert.Equal("[2026-01-31, 2026-02-02]", CalendarTime.DateOf(night, Kyiv).ToString());
        Assert.Null(CalendarTime.DateOf(Moment.Never, Kyiv));
        Assert.Null(CalendarTime.DateOf(Moment.NotBefore(Instant.FromUtc(2026, 1, 31, 21, 30)), Kyiv));
        Assert.Throws<ArgumentException>(() => CalendarTime.DateOf(evening));
    }

    [Fact]
    public void Arithmetic_on_vague_dates_admits_every_date()
    {
        var date = new DateBounds(new LocalDate(2026, 1, 30), new LocalDate(2026, 1, 31));

        Assert.Equal("[2026-02-28, 2026-03-01]", CalendarTime.Add(date, Period.FromMonths(1)).ToString());
        Assert.Equal("2026-02-28", CalendarTime.Add(date, Period.FromMonths(1), MonthEndRounding.Down).ToString());
        Assert.Equal("[2026-01-30, 2026-02-01]", CalendarTime.LastOfDays(date, 1, null).ToString());
        Assert.Equal("[2026-01-29T22:00:00Z, 2026-01-31T22:00:00Z]", CalendarTime.Until(date, null, Kyiv).ToString());
        Assert.Throws<ArgumentException>(() => new DateBounds(date.Latest, date.Earliest));
    }

    [Fact]
    public void Aliases_of_a_zone_are_accepted_and_kept()
    {
        Assert.True(TzdbZones.TryFind("Europe/Kiev", out var kiev));
        Assert.Equal("Europe/Kiev", kiev.Id);
        Assert.True(TzdbZones.AreSame("Europe/Kiev", "Europe/Kyiv"));
        Assert.False(TzdbZones.AreSame("Europe/Kiev", "Europe/Moscow"));
        Assert.False(TzdbZones.AreSame("Europe/Nowhere", "Europe/Nowhere"));
        Assert.False(TzdbZones.TryFind("Europe/Nowhere", out _));
        Assert.Contains("TZDB", TzdbZones.Version, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UTC+03")]
    [InlineData("UTC-03:30")]
    public void An_offset_is_no_zone_of_the_database(string id)
    {
        Assert.False(TzdbZones.TryFind(id, out var zone));
        Assert.Null(zone);
        Assert.Null(TzdbZones.CanonicalId(id));
        Assert.False(TzdbZones.AreSame(id, id));
        _ = Assert.Throws<ArgumentException>(() =>
            Deadline.Until(new LocalDate(2026, 2, 1), id).Resolve(DeadlineBases.None)
        );
    }

    [Fact]
    public void Every_id_of_the_database_is_a_zone_under_its_own_name()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            Assert.True(TzdbZones.TryFind(id, out var zone));
            Assert.Equal(id, zone.Id);
            Assert.True(TzdbZones.AreSame(id, id));
        }
    }

    private static void CheckAdmitted(
        LocalDate date,
        Period period,
        MonthEndRounding? rounding,
        LocalTimeReading? reading
    )
    {
        // Two days around the date, hour by hour: the bounds must admit every single answer, and be met by some.
        var from = Instant.FromUtc(date.Year, date.Month, date.Day, 0, 30) - Duration.FromHours(24);
        for (var hours = 0; hours <= 48; hours += 6)
        {
            for (var length = 1; length <= 30; length += 7)
            {
                var (first, last) = (from + Duration.FromHours(hours), from + Duration.FromHours(hours + length));
                var all = CalendarTime.AddWallClock(Moment.Between(first, last), period, rounding, reading, Kyiv);
                var answers = Enumerable
                    .Range(0, (length * 4) + 1)
                    .Select(quarter => Moment.Exactly(first + Duration.FromMinutes(15 * quarter)))
                    .Select(one => CalendarTime.AddWallClock(one, period, rounding, reading, Kyiv))
                    .ToArray();
                var hull = Moment.AnyOf(answers);
                Assert.True(all.Admits(hull), $"{all} does not admit {hull}.");
                Assert.True(hull.Earliest - all.Earliest <= Duration.FromMinutes(15), $"{all} is wider than {hull}.");
                Assert.True(all.Latest - hull.Latest <= Duration.FromMinutes(15), $"{all} is wider than {hull}.");
            }
        }
    }
}
