using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Every answer about moments on six ticks, open bounds and never among them, against all possible worlds.</summary>
public class MomentOracleTests
{
    // Open bounds reach three ticks beyond the six, which is further than any order of two moments can need.
    private const int First = -3;
    private const int Last = 8;
    private const int NeverTick = 100;

    private static IReadOnlyList<(Moment Moment, int[] Worlds)> All { get; } = [.. Enumerate()];

    [Fact]
    public void Comparisons_are_what_holds_in_all_worlds()
    {
        foreach (var (a, worldsA) in All)
        {
            foreach (var (b, worldsB) in All)
            {
                Check(a.IsBefore(b), worldsA, worldsB, (x, y) => x < y);
                Check(a.IsAtOrBefore(b), worldsA, worldsB, (x, y) => x <= y);
                Check(a.IsAfter(b), worldsA, worldsB, (x, y) => x > y);
                Check(a.IsAtOrAfter(b), worldsA, worldsB, (x, y) => x >= y);
                Check(a.IsSimultaneousWith(b), worldsA, worldsB, (x, y) => x == y);
                Assert.Equal(worldsB.All(worldsA.Contains), a.Admits(b));
                Assert.Equal(worldsA.Intersect(worldsB).Any(), a.Narrow(b) is not null);
            }
        }
    }

    [Fact]
    public void Comparisons_with_an_instant_are_what_holds_in_all_worlds()
    {
        foreach (var (a, worlds) in All)
        {
            for (var tick = -1; tick <= 6; tick++)
            {
                var t = Ticks.At(tick);
                int[] exact = [tick];
                Check(a.IsBefore(t), worlds, exact, (x, y) => x < y);
                Check(a.IsAtOrBefore(t), worlds, exact, (x, y) => x <= y);
                Check(a.IsAfter(t), worlds, exact, (x, y) => x > y);
                Check(a.IsAtOrAfter(t), worlds, exact, (x, y) => x >= y);
                Check(a.IsBefore(t.PlusNanoseconds(1)), worlds, exact, (x, y) => x <= y);
                Check(a.IsAtOrBefore(t.PlusNanoseconds(1)), worlds, exact, (x, y) => x <= y);
                Assert.Equal(worlds.Contains(tick), a.Admits(t));
                Assert.False(a.Admits(t.PlusNanoseconds(1)));
            }
        }
    }

    [Fact]
    public void Earliest_and_latest_are_the_tightest_bounds()
    {
        foreach (var (a, worldsA) in All)
        {
            foreach (var (b, worldsB) in All)
            {
                AssertWorlds(Moment.EarliestOf(a, b), worldsA.SelectMany(x => worldsB.Select(y => Math.Min(x, y))));
                AssertWorlds(Moment.LatestOf(a, b), worldsA.SelectMany(x => worldsB.Select(y => Math.Max(x, y))));
                if (a.IsNever == b.IsNever)
                {
                    var hull = worldsA.Concat(worldsB).ToList();
                    AssertWorlds(
                        Moment.AnyOf(a, b),
                        a.IsNever ? hull : Enumerable.Range(hull.Min(), hull.Max() - hull.Min() + 1)
                    );
                }
                else
                {
                    Assert.Throws<ArgumentException>(() => Moment.AnyOf(a, b));
                }
            }
        }
    }

    [Fact]
    public void None_of_no_moments_comes_first_and_none_is_last()
    {
        Assert.Equal(Moment.Never, Moment.EarliestOf());
        Assert.Throws<ArgumentException>(() => Moment.LatestOf());
        Assert.Throws<ArgumentException>(() => Moment.AnyOf());
    }

    [Fact]
    public void A_moment_moves_with_both_its_bounds()
    {
        var day = Duration.FromDays(1);
        var from = Instant.FromUtc(2026, 1, 31, 21, 0);
        var to = Instant.FromUtc(2026, 2, 1, 22, 0);

        Assert.Equal(Moment.Between(from + day, to + day), Moment.Between(from, to) + day);
        Assert.Equal(Moment.NotAfter(to - day), Moment.NotAfter(to) - day);
        Assert.Equal(Moment.NotBefore(from + day), Moment.NotBefore(from) + day);
        Assert.Equal(Moment.Unknown, Moment.Unknown + day);
        Assert.Equal(Moment.Never, Moment.Never - day);
        Assert.Throws<ArgumentException>(() => Moment.Exactly(from) + Duration.FromNanoseconds(1));
    }

    [Fact]
    public void A_bound_moved_out_of_the_range_says_only_what_is_left_to_say()
    {
        var last = Moment.FloorToMicrosecond(Instant.MaxValue);
        var year = Duration.FromDays(365);

        Assert.Equal(Moment.NotBefore(last), Moment.Exactly(last) + year);
        Assert.Equal(Moment.NotAfter(Instant.MinValue), Moment.Exactly(Instant.MinValue) - year);
        Assert.Equal(Moment.NotBefore(last - year), Moment.Between(last - year - year, last) + year);
        Assert.Equal(Moment.NotBefore(last), Moment.NotBefore(last) + Duration.FromDays(16_000_000));
    }

    private static void Check(Truth answer, int[] worldsA, int[] worldsB, Func<int, int, bool> holds)
    {
        var answers = worldsA.SelectMany(x => worldsB.Select(y => holds(x, y))).Distinct().ToList();
        Assert.Equal(answers.Count == 2 ? Truth.Unknown : answers[0].ToTruth(), answer);
    }

    private static void AssertWorlds(Moment moment, IEnumerable<int> worlds)
    {
        var expected = worlds.Distinct().Order().ToList();
        var only = Assert.Single(All, m => m.Moment == moment).Worlds;

        // Never among worlds that also come adds no bound.
        Assert.Equal(expected.Where(x => x != NeverTick || expected.Count == 1), only.Order());
    }

    private static IEnumerable<(Moment, int[])> Enumerate()
    {
        yield return (Moment.Never, [NeverTick]);
        for (var from = -1; from <= 5; from++)
        {
            for (var to = Math.Max(from, 0); to <= 6; to++)
            {
                var lower = from == -1 ? First : from;
                var upper = to == 6 ? Last : to;
                yield return (
                    Moment.FromMicroseconds(from == -1 ? null : from, to == 6 ? null : to),
                    Enumerable.Range(lower, upper - lower + 1).ToArray()
                );
            }
        }
    }
}
