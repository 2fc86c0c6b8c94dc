using Diplomacy.Model.Tests.Evaluation.Worlds;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>What would decide, in worlds made for it: as many as are compared, and as many cases as are listed.</summary>
public sealed class DecidingSearchTests
{
    private static readonly Instant s_at = Microseconds.ToInstant(0);

    [Theory]
    [InlineData(200, 200, DecidingStatus.Found)]
    [InlineData(200, 201, DecidingStatus.BoundHit)]
    public void Worlds_are_compared_up_to_forty_thousand_pairs(int yes, int no, DecidingStatus status) =>
        Assert.Equal(status, Of(Alike("which", yes, no)).Status);

    [Fact]
    public void The_pairs_of_parts_that_have_nothing_in_common_are_counted_together()
    {
        Assert.Equal(DecidingStatus.Found, Of(Alike("first", 150, 200)).Status);
        Assert.Equal(DecidingStatus.BoundHit, Of([.. Alike("first", 150, 200), .. Alike("second", 150, 200)]).Status);
    }

    [Fact]
    public void Worlds_of_which_none_leaves_its_answer_open_are_decided_by_nothing() =>
        Assert.Equal(DecidingStatus.Nothing, Of([.. Alike("yes", 2, 0), .. Alike("no", 0, 2)]).Status);

    [Theory]
    [InlineData(DecidingStatus.Nothing)]
    [InlineData(DecidingStatus.Nothing, CauseKind.Silence)]
    [InlineData(DecidingStatus.BoundHit, CauseKind.Silence, CauseKind.SplittingBound)]
    public void Without_worlds_one_of_the_causes_may_be_that_they_are_too_many(
        DecidingStatus status,
        params CauseKind[] causes
    ) => Assert.Equal(status, Of([], [.. causes.Select(cause => new Cause(cause, []))]).Status);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void All_cases_are_listed_up_to_sixty_four(int values, bool areAll)
    {
        var deciding = Of(Alike("which", values / 2, values - (values / 2)));

        Assert.Equal((64, areAll), (deciding.Cases.Count, deciding.HasAllCases));
    }

    [Fact]
    public void Of_more_cases_than_are_listed_the_first_are() =>
        Assert.Equal(
            (64, false),
            Of(Alike("which", 35, 35)) is var many ? (many.Cases.Count, many.HasAllCases) : default
        );

    [Fact]
    public void Not_all_cases_are_told_where_one_value_alone_leaves_too_many() =>
        Assert.False(Of(Worlds(ask => ask("a", 2) == 0 && ask("b", 70) < 35)).HasAllCases);

    [Fact]
    public void What_a_part_hangs_on_is_not_asked_once_that_part_is_decided() =>
        Assert.Equal(
            [
                "a yes, b yes: True",
                "a yes, b no, c yes: True",
                "a yes, b no, c no: False",
                "a no, c yes: True",
                "a no, c no: False",
            ],
            Cases([.. Worlds(ask => ask("a", 2) == 0 && ask("b", 2) == 0), .. Worlds(ask => ask("c", 2) == 0)])
        );

    [Fact]
    public void A_value_that_others_exclude_is_no_case() =>
        Assert.Equal(
            [
                "a yes, b 1 of 3: True",
                "a yes, b 2 of 3: False",
                "a no, b 1 of 3: False",
                "a no, b 2 of 3: False",
                "a no, b 3 of 3: True",
            ],
            Cases(
                Worlds(ask =>
                    (ask("a", 2), ask("b", 3)) switch
                    {
                        (0, 2) => null,
                        (0, var b) => b == 0,
                        (_, var b) => b == 2,
                    }
                )
            )
        );

    private static IEnumerable<string> Cases(List<WorldClass> worlds)
    {
        var deciding = Of(worlds);
        return deciding.Cases.Select(@case =>
            $"{string.Join(", ", @case.Given.Select(given => $"{deciding.Facts[given.Fact].Subject} {given.Option}"))}: {@case.Answer}"
        );
    }

    private static DecidingFacts Of(List<WorldClass> worlds, params EquatableArray<Cause> causes) =>
        DecidingSearch.Of(new Assessment(Truth.Unknown, [], causes), worlds, s_at, isCombined: false);

    // Worlds that differ in one choice, of which the first so many answers come to yes.
    private static List<WorldClass> Alike(string key, int yes, int no) => Worlds(ask => ask(key, yes + no) < yes);

    // No answer, no world.
    private static List<WorldClass> Worlds(Func<Func<string, int, int>, bool?> answer) =>
        Instants
            .Explore(
                0,
                world =>
                {
                    var isYes = answer(
                        (key, count) => world.Answer(new Choice(key, count, CauseKind.ConflictingSources, []))
                    );
                    if (isYes is null)
                    {
                        world.Exclude();
                    }

                    return isYes == true;
                }
            )
            .Worlds!;
}
