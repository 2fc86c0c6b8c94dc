using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Days by their number, which need not be ones that a local date can name, against NodaTime.</summary>
public sealed class ZonedTimeTests
{
    private static readonly DateTimeZone s_kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Theory]
    [InlineData(1916, 7, 1, 0, 0)]
    [InlineData(1969, 12, 31, 20, 59)]
    [InlineData(1969, 12, 31, 21, 0)]
    [InlineData(1970, 1, 1, 0, 0)]
    [InlineData(2026, 3, 28, 21, 59)]
    [InlineData(2026, 3, 28, 22, 0)]
    public void The_day_of_an_instant_is_the_one_that_clocks_show(int year, int month, int day, int hour, int minute)
    {
        var instant = Instant.FromUtc(year, month, day, hour, minute);

        Assert.Equal(
            ZonedTime.DayNumber(instant.InZone(s_kyiv).Date),
            ZonedTime.DayOf(Microseconds.Floor(instant), s_kyiv)
        );
    }

    [Fact]
    public void A_time_of_a_day_is_when_clocks_show_it_also_where_they_change()
    {
        // Clocks go from 3:00 to 4:00 on 29 March, and from 4:00 to 3:00 on 25 October.
        foreach (var date in Days(new LocalDate(2026, 3, 28), 3).Concat(Days(new LocalDate(2026, 10, 24), 3)))
        {
            foreach (var time in Enumerable.Range(0, 48).Select(half => LocalTime.FromMinutesSinceMidnight(30 * half)))
            {
                var shown = s_kyiv.MapLocal(date + time);
                Instant[] instants =
                [
                    (date + time).WithOffset(shown.EarlyInterval.WallOffset).ToInstant(),
                    (date + time).WithOffset(shown.LateInterval.WallOffset).ToInstant(),
                ];

                var (earlier, later) = ZonedTime.Instants(ZonedTime.DayNumber(date), time, s_kyiv);

                Assert.Equal(instants.Min(), Microseconds.ToInstant(earlier));
                Assert.Equal(instants.Max(), Microseconds.ToInstant(later));
            }
        }
    }

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-9998, 1, 4)]
    [InlineData(9999, 12, 28)]
    [InlineData(9999, 12, 31)]
    public void A_time_of_a_day_at_the_ends_of_time_is_the_same_from_its_number(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(
            ZonedTime.Instants(date + LocalTime.Noon, s_kyiv),
            ZonedTime.Instants(ZonedTime.DayNumber(date), LocalTime.Noon, s_kyiv)
        );
    }

    [Fact]
    public void Days_beyond_the_ends_of_time_are_as_far_from_them_as_they_are()
    {
        var last = ZonedTime.DayNumber(new LocalDate(9999, 12, 31));
        var (end, _) = ZonedTime.Instants(last, LocalTime.Noon, s_kyiv);

        Assert.Equal(
            (end + Microseconds.PerDay, end + Microseconds.PerDay),
            ZonedTime.Instants(last + 1, LocalTime.Noon, s_kyiv)
        );
        Assert.Equal(
            ZonedTime.Instants(last * 1_000_000, LocalTime.Noon, s_kyiv),
            ZonedTime.Instants(last * 2_000_000, LocalTime.Noon, s_kyiv)
        );
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, int count) =>
        Enumerable.Range(0, count).Select(first.PlusDays);
}
