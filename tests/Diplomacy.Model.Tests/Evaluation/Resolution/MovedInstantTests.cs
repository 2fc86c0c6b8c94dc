using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Where calendars move an instant that is known within bounds: from each instant in them to where the calendar has it.</summary>
public sealed partial class MovedInstantTests
{
    private const string Utc = "Etc/UTC";
    private const string Kyiv = "Europe/Kyiv";

    private static readonly Length s_day = Length.FromDays(1, Elapsed.WallClock);
    private static readonly Length s_month = new(Period.FromMonths(1), Elapsed.WallClock);

    [Fact]
    public void Months_move_each_day_by_the_length_of_its_month()
    {
        var bounds = Moment.Between(Utc2026(1, 5), Utc2026(2, 20, 15));

        foreach (var (month, day) in new[] { (1, 5), (1, 6), (1, 28), (2, 1), (2, 10), (2, 20) })
        {
            AssertExact(bounds, Utc2026(month, day, 12), s_month, Utc, Utc2026(month + 1, day, 12));
        }

        AssertExact(bounds, Utc2026(1, 5), s_month, Utc, Utc2026(2, 5));
    }

    [Fact]
    public void Back_by_months_each_day_moves_by_the_length_of_the_month_before()
    {
        var bounds = Moment.Between(Utc2026(3, 2), Utc2026(4, 20));

        foreach (var (month, day) in new[] { (3, 2), (3, 28), (4, 1), (4, 20) })
        {
            AssertExact(bounds, Utc2026(month, day), s_month, Utc, Utc2026(month - 1, day), isAfter: false);
        }
    }

    [Fact]
    public void A_month_between_two_equally_long_ones_moves_by_its_own_length() =>
        AssertExact(Moment.Between(Utc2026(1, 5), Utc2026(3, 5)), Utc2026(2, 10), s_month, Utc, Utc2026(3, 10));

    [Fact]
    public void A_short_month_after_two_long_ones_moves_by_its_own_length()
    {
        var bounds = Moment.Between(Utc2026(7, 1), Utc2026(10, 5));

        AssertExact(bounds, Utc2026(7, 10), s_month, Utc, Utc2026(8, 10));
        AssertExact(bounds, Utc2026(9, 10), s_month, Utc, Utc2026(10, 10));
        AssertExact(bounds, Utc2026(10, 4), s_month, Utc, Utc2026(11, 4));
    }

    [Fact]
    public void Days_in_a_zone_keep_the_hour_when_clocks_change()
    {
        // Clocks go forward on 29 March at three, which is one in UTC.
        var bounds = Moment.Between(Utc2026(3, 26), Utc2026(3, 31, 9));

        AssertExact(bounds, Utc2026(3, 27), s_day, Kyiv, Utc2026(3, 28));
        AssertExact(bounds, Utc2026(3, 29, 0), s_day, Kyiv, Utc2026(3, 29, 23));
        AssertExact(bounds, Utc2026(3, 29, 12), s_day, Kyiv, Utc2026(3, 30, 12));
        AssertExact(bounds, Utc2026(3, 31, 9), s_day, Kyiv, Utc2026(4, 1, 9));
    }

    [Fact]
    public void A_clock_change_far_from_both_bounds_is_seen()
    {
        var bounds = Moment.Between(Utc2026(2, 1), Utc2026(4, 20));

        AssertWithin(bounds, Utc2026(3, 28, 12), s_day, Kyiv, Utc2026(3, 29, 11));
        AssertExact(bounds, Utc2026(2, 2), s_day, Kyiv, Utc2026(2, 3));
    }

    [Fact]
    public void Of_what_is_bounded_above_alone_the_days_next_to_the_bound_are_followed()
    {
        var bounds = Moment.NotAfter(Utc2026(3, 5, 18));

        AssertExact(bounds, Utc2026(3, 5, 18), s_month, Utc, Utc2026(4, 5, 18));
        AssertExact(bounds, Utc2026(3, 2), s_month, Utc, Utc2026(4, 2));
        AssertExact(bounds, Utc2026(2, 25), s_month, Utc, Utc2026(3, 25));
        AssertWithin(bounds, Utc2026(1, 10), s_month, Utc, Utc2026(2, 10));
        AssertWithin(bounds, Instant.FromUtc(2024, 2, 10, 0, 0), s_month, Utc, Instant.FromUtc(2024, 3, 10, 0, 0));
    }

    [Fact]
    public void The_first_instant_of_all_bounds_nothing() =>
        AssertExact(Moment.Between(Instant.MinValue, Utc2026(3, 5, 18)), Utc2026(3, 2), s_month, Utc, Utc2026(4, 2));

    [Fact]
    public void Of_what_is_bounded_below_alone_the_time_after_the_bound_is_followed()
    {
        var bounds = Moment.NotBefore(Utc2026(1, 5));

        AssertExact(bounds, Utc2026(1, 5), s_month, Utc, Utc2026(2, 5));
        AssertExact(bounds, Utc2026(3, 20), s_month, Utc, Utc2026(4, 20));
        AssertWithin(bounds, Instant.FromUtc(2028, 2, 10, 0, 0), s_month, Utc, Instant.FromUtc(2028, 3, 10, 0, 0));
    }

    [Fact]
    public void A_year_and_more_is_followed_rightly_or_roughly()
    {
        var bounds = Moment.Between(Utc2026(1, 5), Instant.FromUtc(2027, 2, 5, 0, 0));

        for (var month = 1; month <= 12; month++)
        {
            var moved = new LocalDate(2026, month, 15).PlusMonths(1).AtMidnight().InUtc().ToInstant();
            AssertWithin(bounds, Utc2026(month, 15), s_month, Utc, moved);
        }
    }

    [Fact]
    public void What_moves_alike_everywhere_is_followed_for_a_year()
    {
        foreach (var days in new[] { 0, 20, 300 })
        {
            var from = Utc2026(6, 30) - Duration.FromDays(days);
            AssertExact(Moment.NotAfter(Utc2026(6, 30)), from, s_day, Utc, from + Duration.FromDays(1));
            var later = Utc2026(6, 30) + Duration.FromDays(days);
            AssertExact(Moment.NotBefore(Utc2026(6, 30)), later, s_day, Utc, later + Duration.FromDays(1));
            AssertExact(
                Moment.Between(Utc2026(6, 30), Utc2026(6, 30) + Duration.FromDays(300)),
                later,
                s_day,
                Utc,
                later + Duration.FromDays(1)
            );
        }
    }

    [Fact]
    public void What_is_known_of_nothing_moves_by_what_the_length_can_be_and_says_that_it_is_the_bound()
    {
        var limits = Limits.Plain;
        var found = limits.Explore(
            Day(50),
            world => world.HasCome(limits.Move(new Limit(world.PointOf(s_unknown), Utc), s_month, world).At!.Value)
        );

        Assert.Contains(found.Instants, instant => instant.Cause == CauseKind.SplittingBound);
        AssertWithin(Moment.Unknown, Utc2026(1, 15), s_month, Utc, Utc2026(2, 15));
    }

    [Fact]
    public void Two_limits_that_are_known_roughly_are_two_instants()
    {
        var limits = Limits.Plain;
        var moved = limits.Explore(
            Day(1),
            world =>
            {
                var first = limits.Move(new Limit(world.PointOf(s_unknown)), s_month, world, key: "first");
                var second = limits.Move(new Limit(world.PointOf(s_other)), s_month, world, key: "second");
                return first == second;
            }
        );

        Assert.All(moved.Worlds!, world => Assert.False(world.Outcome.Answer));
    }

    [Fact]
    public void Without_a_zone_months_are_counted_in_utc() =>
        AssertExact(Moment.Between(Utc2026(1, 5), Utc2026(1, 20)), Utc2026(1, 12), s_month, null, Utc2026(2, 12));

    private static readonly VagueInstant s_unknown = Limits.Vague(Moment.Unknown);
    private static readonly VagueInstant s_other = Limits.Vague(Moment.Unknown);

    private static void AssertExact(
        Moment bounds,
        Instant from,
        Length length,
        string? zone,
        Instant to,
        bool isAfter = true
    ) => Assert.All(Moved(bounds, from, length, zone, isAfter), range => Assert.Equal(Exactly(to), range));

    // In some world where it is meant, it is there; where it is known roughly alone, it may be.
    private static void AssertWithin(Moment bounds, Instant from, Length length, string? zone, Instant to)
    {
        var at = Microseconds.Floor(to);
        Assert.All(
            Moved(bounds, from, length, zone, true),
            range =>
            {
                Assert.InRange(at, range.Earliest!.Value, range.Latest!.Value);
                Assert.True(range.Latest - range.Earliest <= 10 * Microseconds.PerDay);
            }
        );
    }

    private static List<(long? Earliest, long? Latest)> Moved(
        Moment bounds,
        Instant from,
        Length length,
        string? zone,
        bool isAfter
    )
    {
        var ranges = new List<(long? Earliest, long? Latest)>();
        var (limits, vague) = (Limits.Plain, Limits.Vague(bounds));
        _ = limits.Explore(
            Day(1),
            world =>
            {
                var point = world.PointOf(vague);
                var moved = limits
                    .Move(new Limit(point, zone), length, world, isAfter, $"{length} {isAfter}")
                    .At!.Value;
                Fix(point, from, world);
                if (!world.IsImpossible)
                {
                    ranges.Add(world.RangeOf(moved));
                }

                return true;
            }
        );
        Assert.NotEmpty(ranges);
        return ranges;
    }

    private static void Fix(Point point, Instant at, World world)
    {
        world.Require(point, Limits.At(at));
        world.Require(Limits.At(at), point);
    }

    private static (long?, long?) Exactly(Instant at) => (Microseconds.Floor(at), Microseconds.Floor(at));

    private static Instant Utc2026(int month, int day, int hour = 0) => Instant.FromUtc(2026, month, day, hour, 0);
}
