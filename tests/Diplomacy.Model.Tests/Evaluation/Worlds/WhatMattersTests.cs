namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using Assert = Xunit.Assert;

/// <summary>What an unknown answer hangs on, by worlds made for it.</summary>
public sealed class WhatMattersTests
{
    [Fact]
    public void Of_many_choices_only_the_one_that_decides_matters() =>
        Assert.Equal(
            ["c3"],
            Matter(ask =>
            {
                var answers = Enumerable.Range(0, 9).Select(i => ask($"c{i}")).ToList();
                return answers[3] == 0;
            })
        );

    [Fact]
    public void The_first_and_the_last_of_several_choices_matter_where_both_decide() =>
        Assert.Equal(
            ["a", "c"],
            Matter(ask =>
            {
                var (a, _, c) = (ask("a"), ask("b"), ask("c"));
                return a == 0 && c == 0;
            })
        );

    [Fact]
    public void Choices_that_decide_only_together_all_matter_but_not_what_is_asked_on_one_side_alone() =>
        Assert.Equal(
            ["a", "b"],
            Matter(ask =>
            {
                var (a, b) = (ask("a"), ask("b"));
                if (a != b)
                {
                    return null;
                }

                if (a == 0)
                {
                    _ = ask("aside");
                }

                return a == 0;
            })
        );

    [Fact]
    public void Of_too_many_worlds_all_that_differs_is_named_and_what_is_the_same_in_all_is_not() =>
        Assert.Equal(
            Enumerable.Range(0, 11).Select(i => $"c{i:00}"),
            Matter(ask =>
            {
                if (ask("same") != 1)
                {
                    return null;
                }

                var answers = Enumerable.Range(0, 11).Select(i => ask($"c{i:00}")).ToList();
                return answers[0] == 0;
            })
        );

    [Fact]
    public void Instants_that_decide_only_together_all_matter()
    {
        var (one, other) = (Instants.Vague(0, 10), Instants.Vague(0, 10));
        var explored = Instants.Explore(
            5,
            world =>
            {
                var (first, second) = (world.HasCome(world.PointOf(one)), world.HasCome(world.PointOf(other)));
                if (first != second)
                {
                    world.Exclude();
                }

                return first;
            }
        );

        Assert.Equivalent(new[] { one, other }, Differences.ThatMatter(5, explored.Worlds!).Instants);
    }

    private static IEnumerable<string> Matter(Func<Func<string, int>, bool?> answer)
    {
        var explored = WorldExplorer.Explore(
            Reading.None,
            (0, 0),
            world =>
            {
                var isYes = answer(key => world.Answer(new Choice(key, 2, CauseKind.ConflictingSources, [])));
                if (isYes is null)
                {
                    world.Exclude();
                }

                return new Outcome(Phase.None) { Answer = isYes == true };
            },
            new object()
        );
        return Differences
            .ThatMatter(0, explored.Worlds!)
            .Choices.Select(choice => choice.Key)
            .Order(StringComparer.Ordinal);
    }
}
