using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>How limits are resolved: their directions, zones and questions, and those that are made of others.</summary>
public sealed class LimitTests
{
    private const string Kyiv = "Europe/Kyiv";

    private readonly Limits _limits = Limits.Plain;

    // The eve of the change to summer time, whose end is twenty-two hours into it in UTC.
    private static readonly LocalDate s_eve = new(2026, 3, 28);
    private static readonly Instant s_end = Instant.FromUtc(2026, 3, 28, 22, 0);
    private static readonly Length s_day = Length.FromDays(1, Elapsed.WallClock);

    [Theory]
    [InlineData(OffsetDirection.After, 3)]
    [InlineData(OffsetDirection.Before, -3)]
    public void Hours_are_counted_forward_or_back(OffsetDirection direction, int hours)
    {
        var limit = new OffsetDeadline(direction, Anchor.Announcement, Length.FromHours(3));
        var expected = Day(10) + Duration.FromHours(hours);

        Assert.Equal(Truth.True, _limits.HasCome(limit, expected, Day(10)));
        Assert.Equal(Truth.False, _limits.HasCome(limit, expected - Duration.FromTicks(10), Day(10)));
    }

    [Fact]
    public void A_length_counted_from_a_date_keeps_the_hour_of_its_zone()
    {
        // The next day there has twenty-three hours.
        Limit[] In(World world) =>
            [
                _limits.Resolve(Deadline.Until(s_eve, Kyiv).Inclusive(), world),
                _limits.Resolve(Deadline.After(Anchor.Announcement, Period.FromHours(2), Kyiv), world, Hours(-2)),
                _limits.Resolve(
                    Deadline.After(Anchor.Announcement, Period.FromDays(1), Kyiv) with
                    {
                        Counting = CountingRule.FromInstant,
                    },
                    world,
                    Hours(-24)
                ),
                _limits.Resolve(Deadline.Until(s_eve, Kyiv), world),
            ];

        for (var i = 0; i < 4; i++)
        {
            var moved = _limits.Ask(
                s_end + Duration.FromHours(23),
                world => world.HasCome(_limits.Move(In(world)[i], s_day, world).At!.Value)
            );
            Assert.Equal(Truth.True, moved);
        }

        Assert.Equal(
            Truth.False,
            _limits.Ask(
                s_end + Duration.FromHours(23) - Duration.FromTicks(10),
                world => world.HasCome(_limits.Move(In(world)[0], s_day, world).At!.Value)
            )
        );
    }

    [Fact]
    public void An_exact_length_from_an_open_end_leaves_it_open()
    {
        var found = _limits.Explore(
            Day(1),
            world =>
            {
                var end = _limits.Resolve(Deadline.Until(s_eve, Kyiv), world);
                return _limits.Move(end, Length.FromHours(5), world).At!.Value.IsOpen;
            }
        );

        Assert.True(Assert.Single(found.Worlds!).Outcome.Answer);
        Assert.Empty(found.Choices);
    }

    [Fact]
    public void How_far_a_length_reaches_is_known_where_no_calendar_comes_in()
    {
        var day = Duration.FromDays(1);

        Assert.Equal(Microseconds.Floor(Duration.FromHours(3)), Reach(new Length(Period.FromHours(3)), Kyiv));
        Assert.Equal(Microseconds.Floor(day), Reach(Length.FromDays(1, Elapsed.Exact), Kyiv));
        Assert.Equal(Microseconds.Floor(day), Reach(s_day, null));
        Assert.Equal(Microseconds.Floor(Duration.FromHours(3)), Reach(new Length(Period.FromHours(3)), null));
        Assert.Null(Reach(s_day, Kyiv));
        Assert.Null(Reach(Length.FromDays(1), Kyiv));
        Assert.Null(Reach(new Length(Period.FromMonths(1), Elapsed.Exact), null));

        static long? Reach(Length length, string? zone) => DeadlineResolver.ShiftOf(length, zone);
    }

    [Fact]
    public void Days_from_an_announcement_without_a_zone_are_known_within_the_days_of_all_zones()
    {
        var limit = new OffsetDeadline(OffsetDirection.After, Anchor.Announcement, Length.FromDays(1))
        {
            Counting = CountingRule.EventDayNotCounted,
        };
        var announced = Day(10) + Duration.FromHours(12);

        // The next day ends somewhere from the middle of the tenth on, where it is the eleventh at once, and nowhere later than twelve hours after its end in UTC.
        Assert.Equal(Truth.False, _limits.HasCome(limit, Day(11) + Duration.FromHours(9), announced));
        Assert.Equal(Truth.Unknown, _limits.HasCome(limit, Day(12), announced));
        Assert.Equal(Truth.True, _limits.HasCome(limit, Day(13) + Duration.FromHours(1), announced));
    }

    [Fact]
    public void Days_in_no_zone_from_a_vague_instant_are_known_roughly()
    {
        var (limit, vague) = (Days(CountingRule.EventDayNotCounted), Limits.Vague(Moment.Between(Day(10), Day(12))));

        Truth At(Instant at) =>
            _limits.Ask(at, world => world.HasCome(_limits.Resolve(limit, world, world.PointOf(vague)).At!.Value));

        Assert.Equal(Truth.False, At(Day(9)));
        Assert.Equal(Truth.Unknown, At(Day(12)));
        Assert.Equal(Truth.True, At(Day(17)));
    }

    [Fact]
    public void Of_two_zones_each_has_its_own_days_and_one_is_no_question()
    {
        var vague = Limits.Vague(Moment.Between(Day(10) + Duration.FromHours(1), Day(10) + Duration.FromHours(5)));
        var limit = Days(CountingRule.EventDayCounted).In(Kyiv, "Etc/GMT-9");

        Exploration At(OffsetDeadline deadline, Instant at) =>
            _limits.Explore(
                at,
                world => world.HasCome(_limits.Resolve(deadline, world, world.PointOf(vague)).At!.Value)
            );

        // The tenth is over there at fifteen hours UTC, and in Kyiv at twenty-two.
        Assert.Equal([false], Answers(At(limit, Day(10) + Duration.FromHours(14))));
        Assert.Equal([false, true], Answers(At(limit, Day(10) + Duration.FromHours(15))));
        Assert.Equal([false, true], Answers(At(limit, Day(10) + Duration.FromHours(21))));
        Assert.Equal([true], Answers(At(limit, Day(10) + Duration.FromHours(22))));
        Assert.Equal(["Zone:limit"], At(limit, Day(11)).Choices);
        Assert.Empty(At(limit.In(Kyiv), Day(10) + Duration.FromHours(15)).Choices);
    }

    [Fact]
    public void Eleven_vague_days_with_a_clock_change_end_each_at_its_own_midnight()
    {
        var (first, last) = (Instant.FromUtc(2026, 3, 23, 12, 0), Instant.FromUtc(2026, 4, 2, 9, 0));
        foreach (var bounds in new[] { Moment.Between(first, last), Moment.NotAfter(last) })
        {
            var vague = Limits.Vague(bounds);
            foreach (
                var day in new[] { new LocalDate(2026, 3, 24), new(2026, 3, 28), new(2026, 4, 1), new(2026, 4, 2) }
            )
            {
                var zone = DateTimeZoneProviders.Tzdb[Kyiv];
                var end = Microseconds.Floor(day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant());
                var found = _limits.Explore(
                    Day(1),
                    world =>
                    {
                        var point = world.PointOf(vague);
                        var limit = _limits
                            .Resolve(Days(CountingRule.EventDayCounted).In(Kyiv), world, point)
                            .At!.Value;
                        var at = Limits.At(day.AtMidnight().PlusHours(9).InZoneStrictly(zone).ToInstant());
                        world.Require(point, at);
                        world.Require(at, point);
                        return world.RangeOf(limit) == (end, end);
                    }
                );
                Assert.Equal([true], Answers(found));
            }
        }
    }

    [Fact]
    public void Roughly_known_days_say_why_and_are_two_instants_where_two_limits_are_meant()
    {
        var (one, other) = (Limits.Vague(Moment.Unknown), Limits.Vague(Moment.Unknown));
        var (zoned, free) = (Days(CountingRule.EventDayCounted).In(Kyiv), Days(CountingRule.EventDayCounted));
        var found = _limits.Explore(
            Day(10),
            world =>
            {
                var first = _limits.Resolve(zoned, world, world.PointOf(one), "first").At!.Value;
                var second = _limits.Resolve(zoned, world, world.PointOf(other), "second").At!.Value;
                var third = _limits.Resolve(free, world, world.PointOf(other), "third").At!.Value;
                return first == second || second == third;
            }
        );

        Assert.Equal([false], Answers(found));
        Assert.Equal(
            ["SplittingBound", "SplittingBound", "Start"],
            found.Instants.Where(instant => instant.Name.Length > 0).Select(instant => $"{instant.Cause}").Order()
        );
    }

    [Fact]
    public void The_first_and_the_last_of_limits_that_never_come_never_come()
    {
        Assert.Equal(Truth.False, _limits.HasCome(Deadline.EarliestOf(Deadline.Never, Deadline.Never), Day(90)));
        Assert.Equal(Truth.False, _limits.HasCome(Deadline.LatestOf(Deadline.At(Day(5)), Deadline.Never), Day(90)));
        Assert.Equal(Truth.True, _limits.HasCome(Deadline.EarliestOf(Deadline.At(Day(5)), Deadline.Never), Day(5)));
    }

    [Fact]
    public void Which_of_open_limits_is_first_or_last_is_asked_when_something_hangs_on_it()
    {
        var (early, late) = (Deadline.Until(new LocalDate(2026, 1, 10), Kyiv), Deadline.At(Day(10)));
        var found = _limits.Explore(
            Day(1),
            world =>
            {
                var first = _limits.Resolve(Deadline.EarliestOf(early, late), world).At!.Value;
                var last = _limits.Resolve(Deadline.LatestOf(early, late), world).At!.Value;
                Assert.Equal((Hour(9, 22), Hour(10, 0)), world.RangeOf(first));
                Assert.Equal((Hour(10, 0), Hour(10, 22)), world.RangeOf(last));
                return world.HasCome(first) || world.HasCome(last);
            }
        );

        Assert.Equal([false], Answers(found));
        Assert.Empty(found.Choices);

        static long? Hour(int day, int hour) => Microseconds.Floor(Day(day) + Duration.FromHours(hour));
    }

    [Fact]
    public void An_open_limit_beside_one_without_a_bound_is_compared_at_once()
    {
        var open = Deadline.Until(new LocalDate(2026, 1, 10), Kyiv);
        var unbounded = new MomentDeadline(Moment.NotBefore(Day(5)));

        Assert.Equal(Truth.False, _limits.HasCome(Deadline.LatestOf(open, unbounded), Day(9)));
        Assert.Equal(Truth.Unknown, _limits.HasCome(Deadline.LatestOf(open, unbounded), Day(30)));
        Assert.Equal(Truth.True, _limits.HasCome(Deadline.EarliestOf(open, unbounded), Day(30)));
    }

    private static OffsetDeadline Days(CountingRule rule) =>
        new(OffsetDirection.After, Anchor.Announcement, Length.FromDays(1)) { Counting = rule };

    private static IEnumerable<bool> Answers(Exploration found) =>
        found.Worlds!.Select(world => world.Outcome.Answer).Distinct().Order();

    private static Point Hours(int hours) => Limits.At(s_end + Duration.FromHours(hours));
}
