using Diplomacy.Model.Tests.Time.Support;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)], MaxTest = 300)]
public class TimeSetLaws
{
    [Property]
    public bool Operations_agree_with_membership(TimeSet a, TimeSet b) =>
        Everywhere(t =>
            (a | b).Contains(t) == (a.Contains(t) || b.Contains(t))
            && (a & b).Contains(t) == (a.Contains(t) && b.Contains(t))
            && (a - b).Contains(t) == (a.Contains(t) && !b.Contains(t))
            && (a ^ b).Contains(t) == (a.Contains(t) != b.Contains(t))
            && (~a).Contains(t) == !a.Contains(t)
        );

    [Property]
    public bool Sets_are_a_Boolean_algebra(TimeSet a, TimeSet b, TimeSet c) =>
        (a | b) == (b | a)
        && (a & b) == (b & a)
        && ((a | b) | c) == (a | (b | c))
        && ((a & b) & c) == (a & (b & c))
        && (a & (b | c)) == ((a & b) | (a & c))
        && (a | (b & c)) == ((a | b) & (a | c))
        && (a | (a & b)) == a
        && (a & (a | b)) == a
        && (a | TimeSet.Empty) == a
        && (a & TimeSet.Always) == a
        && (a | ~a) == TimeSet.Always
        && (a & ~a) == TimeSet.Empty
        && ~(a | b) == (~a & ~b)
        && ~~a == a
        && (a - b) == (a & ~b)
        && (a ^ b) == ((a - b) | (b - a));

    [Property]
    public bool Sets_are_normalised(TimeSet a, TimeSet b)
    {
        var intervals = (a ^ b).Intervals.ToList();
        return intervals.TrueForAll(i => !i.IsEmpty)
            && intervals.Zip(intervals.Skip(1)).All(p => p.First.RelationTo(p.Second) == AllenRelation.Before)
            && TimeSet.Of([.. intervals.AsEnumerable().Reverse()]) == (a ^ b);
    }

    [Property]
    public bool Containment_and_overlap_follow_from_the_algebra(TimeSet a, TimeSet b) =>
        a.Contains(b) == (b - a).IsEmpty && a.Overlaps(b) == !(a & b).IsEmpty && a.IsSubsetOf(b) == ((a | b) == b);

    [Property]
    public bool Gaps_are_the_span_without_the_set(TimeSet a) => a.Gaps() == TimeSet.Of(a.Span) - a;

    [Property]
    public bool A_shift_back_undoes_a_shift(TimeSet a, Duration by) =>
        a.Shift(by).Shift(-by) == a && Everywhere(t => a.Shift(by).Contains(t + by) == a.Contains(t));

    [Property]
    public bool The_interval_at_an_instant_is_the_one_that_holds_it(TimeSet a) =>
        Everywhere(t =>
            a.IntervalAt(t) is { } interval ? interval.Contains(t) && a.Intervals.Contains(interval) : !a.Contains(t)
        );

    [Property]
    public bool Text_reads_back_in_both_dialects(TimeSet a) =>
        TimeSet.Parse(a.ToString()) == a
        && TimeSet.Parse(a.ToString(OpenEndStyle.Blank), OpenEndStyle.Blank) == a
        && TimeSet.FromIntervals(a.ToIntervals()) == a;

    private static bool Everywhere(Func<Instant, bool> holds) =>
        Enumerable.Range(-2, TimeArbitraries.Size + 4).All(tick => holds(Ticks.At(tick)));
}
