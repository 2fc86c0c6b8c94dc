using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>The thirteen relations of vague intervals against a brute force over all possible worlds.</summary>
public class VagueIntervalOracleTests
{
    private const int NoStart = -1000;
    private const int NoEnd = 1000;

    [Fact]
    public void Relations_agree_with_all_worlds_on_every_four_bounds_over_six_ticks()
    {
        var bounds = Bounds(6, open: false).ToList();
        Assert.Equal(21, bounds.Count);
        CheckAll(bounds, bounds);
    }

    [Fact]
    public void Relations_agree_with_all_worlds_where_bounds_are_open_or_ends_unbounded()
    {
        var bounds = Bounds(3, open: true).ToList();
        CheckAll([.. bounds, (Moment.Never, [NoStart])], [.. bounds, (Moment.Never, [NoEnd])]);
    }

    [Fact]
    public void Extents_and_membership_agree_with_all_worlds()
    {
        var bounds = Bounds(4, open: true).ToList();
        foreach (
            var (interval, worlds) in Intervals(
                [.. bounds, (Moment.Never, [NoStart])],
                [.. bounds, (Moment.Never, [NoEnd])]
            )
        )
        {
            for (var tick = 0; tick < 4; tick++)
            {
                var inside = worlds.Select(w => w.Start <= tick && tick < w.End).Distinct().ToList();
                var expected = inside.Count == 2 ? Truth.Unknown : inside[0].ToTruth();
                Assert.Equal(expected, interval.Contains(Ticks.At(tick)));
                Assert.Equal(expected == Truth.True, interval.CertainExtent.Contains(Ticks.At(tick)));
                Assert.Equal(expected != Truth.False, interval.PossibleExtent.Contains(Ticks.At(tick)));
            }
        }
    }

    [Fact]
    public void An_interval_without_a_possible_world_is_refused()
    {
        var (early, late) = (Moment.Exactly(Ticks.At(1)), Moment.Exactly(Ticks.At(2)));

        Assert.Throws<ArgumentException>(() => new VagueInterval(late, early));
        Assert.Throws<ArgumentException>(() => new VagueInterval(late, late));
        Assert.False(VagueInterval.TryCreate(late, early, out _));
        Assert.True(VagueInterval.TryCreate(early, late, out var interval));
        Assert.True(interval.IsExact);
        Assert.Equal(new TimeInterval(Ticks.At(1), Ticks.At(2)), interval.CertainExtent);
        Assert.Equal(interval, VagueInterval.FromInterval(interval.PossibleExtent));
        Assert.Equal(default, new VagueInterval(Moment.Unknown, Moment.Unknown));
    }

    [Fact]
    public void Nothing_is_certain_of_an_interval_without_known_ends()
    {
        var unknown = default(VagueInterval);
        var from = new VagueInterval(Moment.Unknown, Moment.Never);

        Assert.Equal(AllenRelationSet.All, unknown.PossibleRelationsTo(unknown));
        Assert.Equal(TimeInterval.Empty, unknown.CertainExtent);
        Assert.Equal(TimeInterval.Always, unknown.PossibleExtent);
        Assert.Equal(TimeInterval.Empty, from.CertainExtent);
        Assert.Equal("unknown / ..", from.ToString());
    }

    [Fact]
    public void Relation_sets_have_the_operations_of_sets()
    {
        var set = new AllenRelationSet(AllenRelation.Before, AllenRelation.Starts);

        Assert.Equal(new AllenRelationSet(AllenRelation.After, AllenRelation.StartedBy), set.Converse());
        Assert.Equal("{Before, Starts}", set.ToString());
        Assert.Equal(2, set.Count);
        Assert.Equal(13, AllenRelationSet.All.Count);
        Assert.Equal(set, AllenRelationSet.All.Except(AllenRelationSet.All.Except(set)));
        Assert.Throws<ArgumentOutOfRangeException>(() => set.Contains((AllenRelation)13));
    }

    private static void CheckAll(
        IReadOnlyList<(Moment Moment, int[] Worlds)> starts,
        IReadOnlyList<(Moment Moment, int[] Worlds)> ends
    )
    {
        var all = Intervals(starts, ends).ToList();
        foreach (var (a, worldsA) in all)
        {
            foreach (var (b, worldsB) in all)
            {
                var possible = 0;
                foreach (var x in worldsA)
                {
                    foreach (var y in worldsB)
                    {
                        possible |= 1 << (int)Relation(x.Start, x.End, y.Start, y.End);
                    }
                }

                var answer = a.PossibleRelationsTo(b);
                for (var relation = AllenRelation.Before; relation <= AllenRelation.After; relation++)
                {
                    if (answer.Contains(relation) != (((possible >> (int)relation) & 1) != 0))
                    {
                        Assert.Fail($"{relation} of {a} to {b}: answered {answer}.");
                    }
                }
            }
        }
    }

    // Written from Allen's definitions, one by one, and not from the order of chains that the library uses.
    private static AllenRelation Relation(int a, int b, int x, int y) =>
        b < x ? AllenRelation.Before
        : b == x ? AllenRelation.Meets
        : y < a ? AllenRelation.After
        : y == a ? AllenRelation.MetBy
        : a == x && b == y ? AllenRelation.Equals
        : a == x ? (b < y ? AllenRelation.Starts : AllenRelation.StartedBy)
        : b == y ? (a > x ? AllenRelation.Finishes : AllenRelation.FinishedBy)
        : a > x && b < y ? AllenRelation.During
        : a < x && b > y ? AllenRelation.Contains
        : a < x ? AllenRelation.Overlaps
        : AllenRelation.OverlappedBy;

    private static IEnumerable<(VagueInterval Interval, (int Start, int End)[] Worlds)> Intervals(
        IReadOnlyList<(Moment Moment, int[] Worlds)> starts,
        IReadOnlyList<(Moment Moment, int[] Worlds)> ends
    )
    {
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                var worlds = start.Worlds.SelectMany(s => end.Worlds.Where(e => s < e).Select(e => (s, e))).ToArray();
                Assert.Equal(worlds.Length > 0, VagueInterval.TryCreate(start.Moment, end.Moment, out var interval));
                if (worlds.Length > 0)
                {
                    yield return (interval, worlds);
                }
            }
        }
    }

    // An open bound reaches four ticks beyond, which is further than any order of four ends can need.
    private static IEnumerable<(Moment Moment, int[] Worlds)> Bounds(int ticks, bool open)
    {
        for (var from = open ? -1 : 0; from < ticks; from++)
        {
            for (var to = Math.Max(from, 0); to < ticks + (open ? 1 : 0); to++)
            {
                var lower = from == -1 ? -4 : from;
                var upper = to == ticks ? ticks + 3 : to;
                yield return (
                    Moment.FromMicroseconds(from == -1 ? null : from, to == ticks ? null : to),
                    Enumerable.Range(lower, upper - lower + 1).ToArray()
                );
            }
        }
    }
}
