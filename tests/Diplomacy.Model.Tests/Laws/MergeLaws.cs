using Diplomacy.Model.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Laws;

using Assert = Xunit.Assert;

/// <summary>Merging two dossiers is putting two sets together.</summary>
public sealed class MergeLaws
{
    private const int Cases = 300;

    private static readonly Arbitrary<(Dossier First, Dossier Second)> s_pairs = Arb.From(
        from first in ModelGenerators.Dossiers
        from second in ModelGenerators.Dossiers
        from isShared in Gen.Elements(true, false)
        // Half of them have something in common, too.
        select (first, isShared ? first.Merge(second).Dossier ?? second : second)
    );

    [Fact]
    public void A_dossier_merged_with_itself_is_itself() =>
        LawRunner.Check(
            ModelArbitraries.Dossier(),
            Cases,
            dossier =>
            {
                if (HasEachOnce(dossier))
                {
                    var merged = dossier.Merge(dossier);
                    Assert.Equal(dossier, merged.Dossier);
                    Assert.Empty(merged.Conflicts);
                    Assert.Empty(merged.Duplicates);
                }
            }
        );

    [Fact]
    public void The_parts_of_a_dossier_merge_to_it() =>
        LawRunner.Check(
            EvaluationGenerators.CasesWithDice(),
            Cases,
            pair =>
            {
                var (whole, dice) = (pair.Case.Dossier, pair.Dice.Fork());
                var merged = Part(whole, dice.Fork(), true).Merge(Part(whole, dice.Fork(), false));
                Assert.Empty(merged.Conflicts);
                SameContent(whole, merged.Dossier!);
            }
        );

    [Fact]
    public void Which_is_merged_into_which_changes_the_order_only() =>
        LawRunner.Check(
            s_pairs,
            Cases,
            pair =>
            {
                var (one, other) = (pair.First.Merge(pair.Second), pair.Second.Merge(pair.First));
                Assert.Equal(one.Duplicates, other.Duplicates);
                Assert.Equal(one.Dossier is null, other.Dossier is null);
                if (HasEachOnce(pair.First) && HasEachOnce(pair.Second))
                {
                    Assert.Equal(
                        one.Conflicts.Select(c => (c.Id, c.LeftPath, c.RightPath, c.Members)).Order(Comparer),
                        other.Conflicts.Select(c => (c.Id, c.RightPath, c.LeftPath, c.Members)).Order(Comparer)
                    );
                }

                if (one.Dossier is not null)
                {
                    SameContent(one.Dossier, other.Dossier!);
                }
            }
        );

    [Fact]
    public void Nothing_is_lost() =>
        LawRunner.Check(
            s_pairs,
            Cases,
            pair =>
            {
                if (pair.First.Merge(pair.Second).Dossier is { } merged)
                {
                    foreach (var part in new[] { pair.First, pair.Second })
                    {
                        Assert.Subset(merged.Statements.ToHashSet(), part.Statements.ToHashSet());
                        Assert.Subset(merged.Actors.ToHashSet(), part.Actors.ToHashSet());
                        Assert.Subset(merged.Relations.ToHashSet(), part.Relations.ToHashSet());
                        Assert.Subset(merged.Pauses.ToHashSet(), part.Pauses.ToHashSet());
                    }
                }
            }
        );

    [Fact]
    public void No_more_is_called_missing_than_is()
    {
        var (exact, missing) = (0, 0);
        LawRunner.Check(
            EvaluationGenerators.CasesWithDice(),
            Cases,
            pair =>
            {
                var (whole, dice) = (pair.Case.Dossier with { Withheld = null }, pair.Dice.Fork());
                var merged = Redacted(whole, dice).Merge(Redacted(whole, dice)).Dossier!;
                if (dice.Percent(30))
                {
                    merged = merged.Merge(Redacted(whole, dice)).Dossier!;
                }

                var lacking = whole.Statements.Count - merged.Statements.Count;
                if (merged.Withheld is not { } withheld)
                {
                    Assert.Equal(0, lacking);
                }
                else if (withheld.IsAtLeast)
                {
                    Assert.True(withheld.Count <= lacking, $"{withheld}, and {lacking} are");
                    missing += withheld.Count;
                }
                else
                {
                    Assert.Equal(withheld.Count, lacking);
                    exact++;
                }
            }
        );
        Assert.True(exact > 5, $"{exact} were exact");
        Assert.True(missing > 5, $"{missing} were surely missing");
    }

    private static Dossier Redacted(Dossier whole, Dice dice)
    {
        var percent = dice.Percent(50) ? 20 : 80;
        return whole.Withhold(_ => dice.Percent(percent));
    }

    private static readonly Comparer<(string Id, string Left, string Right, EquatableArray<string> Members)> Comparer =
        Comparer<(string Id, string Left, string Right, EquatableArray<string> Members)>.Create(
            (x, y) => string.CompareOrdinal($"{x}", $"{y}")
        );

    private static Dossier Part(Dossier whole, Dice dice, bool takes)
    {
        EquatableArray<T> Some<T>(IEnumerable<T> items)
            where T : notnull => [.. items.Where(_ => dice.Percent(50) == takes)];

        return new Dossier
        {
            Actors = Some(whole.Actors),
            Relations = Some(whole.Relations),
            Places = Some(whole.Places),
            Pauses = Some(whole.Pauses),
            Lists = Some(whole.Lists),
            Statements = Some(whole.Statements),
        };
    }

    private static bool HasEachOnce(Dossier dossier) =>
        Once(dossier.Actors.Select(a => a.Id))
        && Once(dossier.Places.Select(p => p.Id))
        && Once(dossier.Pauses.Select(p => p.Id))
        && Once(dossier.Lists.Select(l => l.Id))
        && Once(dossier.Statements.Select(s => s.Id));

    private static bool Once<T>(IEnumerable<T> ids) => ids.GroupBy(id => id).All(group => group.Count() == 1);

    private static void SameContent(Dossier one, Dossier other)
    {
        Same(one.Actors, other.Actors);
        Same(one.Relations, other.Relations);
        Same(one.Places, other.Places);
        Same(one.Pauses, other.Pauses);
        Same(one.Lists, other.Lists);
        Same(one.Statements, other.Statements);
        Assert.Equal(one.Withheld, other.Withheld);
    }

    // With how often each is there.
    private static void Same<T>(IEnumerable<T> one, IEnumerable<T> other)
        where T : notnull => Assert.Equal(Counted(one), Counted(other));

    private static Dictionary<T, int> Counted<T>(IEnumerable<T> items)
        where T : notnull => items.GroupBy(item => item).ToDictionary(group => group.Key, group => group.Count());
}
