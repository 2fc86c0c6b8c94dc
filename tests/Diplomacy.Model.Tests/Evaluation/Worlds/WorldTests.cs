namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using static Instants;
using Assert = Xunit.Assert;

/// <summary>What one world knows of its instants, and what it leaves open.</summary>
public sealed class WorldTests
{
    [Fact]
    public void Each_instant_order_and_answer_is_one_thing_asked_and_what_is_charged_comes_on_top()
    {
        var world = New();
        _ = world.Answer(new Choice("c", 2, CauseKind.Silence, []));
        Assert.Equal(1, world.Asked);

        var point = world.PointOf(Vague(10, 20));
        Assert.Equal(2, world.Asked);

        _ = world.HasCome(point);
        Assert.Equal(3, world.Asked);

        world.Charge(40);
        Assert.Equal(43, world.Asked);
    }

    [Fact]
    public void An_exact_instant_is_itself_although_something_bounds_it()
    {
        var exact = Vague(15, 15);
        exact.AddNotAfter(Vague(10, 20));

        Assert.Equal(Point.Exactly(15), New().PointOf(exact));
    }

    [Fact]
    public void What_answers_something_is_not_earlier()
    {
        var reply = new VagueInstant(Moment.FromMicroseconds(0, 30), CauseKind.Base, []) { NotBefore = Vague(10, 20) };
        var world = New();

        Assert.Equal((10L, 30L), world.RangeOf(world.PointOf(reply)));
    }

    [Fact]
    public void The_range_of_an_instant_moves_with_it()
    {
        var world = New();

        Assert.Equal((13L, 23L), world.RangeOf(world.PointOf(Vague(10, 20)).Plus(3)));
        Assert.Equal((13L, 13L), world.RangeOf(Point.Exactly(10).Plus(3)));
        Assert.Equal((13L, 23L), world.RangeOf(Open(world, 10, 20).At!.Value.Plus(3)));
    }

    [Fact]
    public void Always_is_before_whatever_is_open_below_and_asks_for_nothing()
    {
        var world = New();
        var open = world.PointOf(Vague(null, 20));

        Assert.True(world.IsAtOrAfter(open, Point.Always));
        Assert.False(world.IsAtOrAfter(Point.Always, open));
        Assert.Empty(world.Trace);
    }

    [Fact]
    public void The_distance_of_two_instants_is_bounded_by_what_is_required_of_them()
    {
        var world = New();
        var (earlier, later) = Apart(world, 5, 9);

        Assert.Equal((5, 9L), world.Between(earlier, later));
        Assert.Equal((5 + 7 - 2, 9L + 7 - 2), world.Between(earlier.Plus(2), later.Plus(7)));
        Assert.Equal((-9, -5L), world.Between(later, earlier));
    }

    [Fact]
    public void Without_an_upper_bound_a_distance_has_none()
    {
        var world = New();
        var (earlier, later) = (world.PointOf(Vague(10, 20)), world.PointOf(Vague(25, null)));

        Assert.Equal((5, (long?)null), world.Between(earlier, later));
    }

    [Fact]
    public void An_instant_that_must_be_as_far_from_another_is_within_the_same_distance()
    {
        var world = New();
        var (start, end) = Apart(world, 5, 9);
        var (from, next) = (world.PointOf(Vague(0, 100)), world.PointOf(Vague(0, 300)));

        world.RequireSameDistance(next.Plus(4), from.Plus(1), end.Plus(7), start.Plus(2));

        // The end comes ten to fourteen after the start, so what is counted does after what it is counted from.
        Assert.Equal((10, 14L), world.Between(from.Plus(1), next.Plus(4)));
        Assert.False(world.IsImpossible);
    }

    [Fact]
    public void Where_a_distance_has_no_upper_bound_the_same_one_has_none()
    {
        var world = New();
        var (start, end) = (world.PointOf(Vague(10, 20)), world.PointOf(Vague(25, null)));
        var (from, next) = (world.PointOf(Vague(0, 100)), world.PointOf(Vague(0, null)));

        world.RequireSameDistance(next, from, end, start);

        Assert.Equal((5, (long?)null), world.Between(from, next));
    }

    [Fact]
    public void Whether_an_instant_has_come_changes_at_its_bounds()
    {
        Assert.Equal([10, 20], Edges(world => world.HasCome(world.PointOf(Vague(10, 20)))));
        Assert.Equal([10], Edges(world => world.HasCome(Point.Exactly(10))));
    }

    [Fact]
    public void Whether_an_instant_is_still_to_come_changes_behind_its_bounds() =>
        Assert.Equal([11, 21], Edges(world => world.IsAtOrAfter(world.PointOf(Vague(10, 20)), Point.AskedAbout)));

    [Fact]
    public void The_order_of_others_changes_nothing_along_time()
    {
        Assert.Empty(Edges(world => world.IsAtOrAfter(world.PointOf(Vague(10, 20)), world.PointOf(Vague(15, 25)))));
        Assert.Empty(Edges(world => world.HasCome(Point.AskedAbout)));
    }

    [Fact]
    public void Nothing_changes_at_the_ends_of_time()
    {
        Assert.Equal([20], Edges(world => world.HasCome(world.PointOf(Vague(null, 20)))));
        Assert.Equal([20], Edges(world => world.HasCome(world.PointOf(Vague(Microseconds.Min, 20)))));
        Assert.Equal([10], Edges(world => world.HasCome(world.PointOf(Vague(10, null)))));
        Assert.Equal([10], Edges(world => world.HasCome(world.PointOf(Vague(10, Microseconds.Max)))));
    }

    private static IEnumerable<long> Edges(Func<World, bool> ask)
    {
        var edges = new HashSet<long>();
        _ = ask(New(edges));
        return edges.Order();
    }

    private static (Point Earlier, Point Later) Apart(World world, long least, long most)
    {
        var (earlier, later) = (world.PointOf(Vague(0, 100)), world.PointOf(Vague(0, 200)));
        world.Require(later, earlier.Plus(least));
        world.Require(earlier.Plus(most), later);
        return (earlier, later);
    }
}
