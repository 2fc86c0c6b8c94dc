using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <content>What a world knows meanwhile, and what it is charged.</content>
public sealed partial class MovedInstantTests
{
    [Fact]
    public void An_instant_that_is_known_meanwhile_is_moved_as_an_exact_one()
    {
        var limits = Limits.Plain;
        var moved = limits.Explore(
            Day(1),
            world =>
            {
                var point = world.PointOf(Limits.Vague(Moment.Between(Utc2026(1, 5), Utc2026(2, 20))));
                Fix(point, Utc2026(2, 10), world);
                var to = limits.Move(new Limit(point, Utc), s_month, world).At!.Value;
                Assert.Equal(Exactly(Utc2026(3, 10)), world.RangeOf(to));
                return true;
            }
        );

        _ = Assert.Single(moved.Worlds!);
    }

    [Fact]
    public void An_instant_after_a_vague_one_is_moved_from_where_it_is()
    {
        var limits = Limits.Plain;
        var month = Duration.FromDays(20);
        var moved = limits.Explore(
            Day(1),
            world =>
            {
                var start = world.PointOf(Limits.Vague(Moment.Between(Utc2026(1, 5), Utc2026(1, 9))));
                var point = start.Plus(Microseconds.Floor(month));
                var to = limits.Move(new Limit(point, Utc), s_month, world).At!.Value;
                Fix(start, Utc2026(1, 6), world);
                Assert.True(world.IsImpossible || world.RangeOf(to) == Exactly(Utc2026(2, 26)));
                return true;
            }
        );

        Assert.NotEmpty(moved.Worlds!);
    }

    [Fact]
    public void An_instant_before_a_vague_one_is_moved_from_where_it_is()
    {
        var limits = Limits.Plain;
        var moved = limits.Explore(
            Day(1),
            world =>
            {
                var start = world.PointOf(Limits.Vague(Moment.Between(Utc2026(3, 5), Utc2026(3, 9))));
                var point = start.Plus(-Microseconds.Floor(Duration.FromDays(20)));
                var to = limits.Move(new Limit(point, Utc), s_month, world).At!.Value;
                Fix(start, Utc2026(3, 6), world);
                Assert.True(world.IsImpossible || world.RangeOf(to) == Exactly(Utc2026(3, 14)));
                return true;
            }
        );

        Assert.NotEmpty(moved.Worlds!);
    }

    [Fact]
    public void Each_piece_that_is_worked_out_is_charged_once()
    {
        var limits = Limits.Plain;
        var asked = new List<long>();
        var length = new Length(Period.FromMonths(2), Elapsed.WallClock);
        _ = limits.Explore(
            Day(1),
            world =>
            {
                var point = world.PointOf(Limits.Vague(Moment.Between(Utc2026(1, 5), Utc2026(1, 20))));
                _ = limits.Move(new Limit(point, Kyiv), length, world, key: "charged");
                asked.Add(world.Asked);
                return true;
            }
        );

        // Each of the fortnight's days has two ends, and each is moved.
        Assert.True(asked[0] > 2 * 4 * 14, $"{asked[0]}");
        _ = limits.Explore(
            Day(1),
            world =>
            {
                var point = world.PointOf(Limits.Vague(Moment.Between(Utc2026(1, 5), Utc2026(1, 20))));
                _ = limits.Move(new Limit(point, Kyiv), length, world, key: "charged");
                Assert.True(world.Asked < 30, $"{world.Asked}");
                return true;
            }
        );
    }
}
