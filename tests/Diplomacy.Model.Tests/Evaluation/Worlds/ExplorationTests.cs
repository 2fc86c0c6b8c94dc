namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using static Instants;
using Assert = Xunit.Assert;

/// <summary>All classes of worlds are seen, or it is said that there are too many.</summary>
public sealed class ExplorationTests
{
    private const long Enough = 1_000;

    [Theory]
    [InlineData(3, Enough, false)]
    [InlineData(4, Enough, true)]
    [InlineData(4, 7L, true)]
    [InlineData(4, 6L, false)]
    [InlineData(100, 1L, false)]
    public void There_are_too_many_worlds_once_a_bound_is_passed(int worlds, long asked, bool isSeen)
    {
        // Four worlds, of which each is asked two things: the last is begun while less was asked than may be.
        var found = Explore(0, world => Answer(world, "a") == Answer(world, "b"), new ExplorationBound(worlds, asked));

        Assert.Equal(isSeen, found.Worlds?.Count == 4);
        Assert.Equal(isSeen, found.Worlds is not null);
    }

    [Fact]
    public void How_much_was_asked_and_what_was_split_on_is_told()
    {
        var found = Explore(0, world => Answer(world, "a") == Answer(world, "b"));

        Assert.Equal(8, found.Asked);
        Assert.Equal(["a", "b"], found.Choices.Order(StringComparer.Ordinal));
        Assert.Equal([true, false, false, true], found.Worlds!.Select(world => world.Outcome.Answer));
    }

    [Fact]
    public void Where_there_are_too_many_worlds_it_is_told_how_much_was_asked_and_where_less_hangs_on_it()
    {
        var found = WorldExplorer.Explore(
            Reading.None,
            (-100, 100),
            world => new Outcome(Phase.None) { Answer = world.HasCome(world.PointOf(Vague(10, 20))) },
            new object(),
            new ExplorationBound(1, Enough)
        );

        Assert.Null(found.Worlds);
        Assert.Equal(2, found.Asked);
        Assert.Equal([10, 20], found.Edges.Order());
    }

    [Fact]
    public void Two_explorations_are_one_of_all_their_worlds()
    {
        var (one, other) = (Explore(0, world => Answer(world, "a") == 0), Explore(0, world => Answer(world, "b") == 0));
        var both = one.With(other);

        Assert.Equal([.. one.Worlds!, .. other.Worlds!], both.Worlds);
        Assert.Equal(4, both.Asked);
    }

    [Fact]
    public void Two_explorations_have_too_many_worlds_where_one_has_or_both_together_have()
    {
        var some = Explore(0, world => Answer(world, "a") == 0);
        var tooMany = some with { Worlds = null };

        Assert.Null(some.With(tooMany).Worlds);
        Assert.Null(tooMany.With(some).Worlds);
        Assert.Null(tooMany.With(tooMany).Worlds);
        Assert.Equal(20_000, Worlds(12_000).With(Worlds(8_000)).Worlds!.Count);
        Assert.Null(Worlds(12_000).With(Worlds(8_001)).Worlds);

        Exploration Worlds(int count) => some with { Worlds = [.. Enumerable.Repeat(some.Worlds![0], count)] };
    }

    [Fact]
    public void Classes_are_apart_in_the_choices_that_both_were_asked_and_answer_differently()
    {
        // The second is asked for in one answer to the first only.
        var found = Explore(0, world => Answer(world, "a") == 0 && Answer(world, "b") == 0);
        var worlds = found.Worlds!;

        Assert.Equal(3, worlds.Count);
        Assert.Equal(["b"], worlds[0].ChoicesApart(worlds[1]).Select(choice => choice.Key));
        Assert.Equal(["a"], worlds[0].ChoicesApart(worlds[2]).Select(choice => choice.Key));
        Assert.Empty(worlds[0].ChoicesApart(worlds[0]));
    }

    [Fact]
    public void Orders_of_instants_are_compared_within_one_exploration()
    {
        var (one, other) = (Vague(10, 20), Vague(15, 25));
        var (found, again) = (Compare(), Compare());

        Assert.Equal([one, other], Assert.Single(found[0].OrdersApart(found[1])));
        Assert.Empty(found[0].OrdersApart(again[1]));

        List<WorldClass> Compare() =>
            Explore(0, world => world.IsAtOrAfter(world.PointOf(one), world.PointOf(other))).Worlds!;
    }

    private static int Answer(World world, string key) => world.Answer(new Choice(key, 2, CauseKind.Silence, []));
}
