using Diplomacy.Model.Tests.Time.Support;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)], MaxTest = 300)]
public class TimelineLaws
{
    [Property]
    public bool Combining_two_is_combining_at_each_instant(Timeline<int> a, Timeline<int> b)
    {
        var combined = a.Combine(b, (x, y) => x * y % 3);
        var structured = a.Combine<int, int, ProductModuloThree>(b, default);
        return combined == structured
            && IsCanonical(combined)
            && Everywhere(t => combined.At(t) == a.At(t) * b.At(t) % 3);
    }

    [Property]
    public bool Combining_many_is_combining_at_each_instant(Timeline<int>[] all)
    {
        var combined = Timeline.Combine<int, int>(all, values => values.ToArray().Sum() / 2);
        return IsCanonical(combined) && Everywhere(t => combined.At(t) == all.Sum(one => one.At(t)) / 2);
    }

    [Property]
    public bool Mapping_is_mapping_at_each_instant(Timeline<int> a)
    {
        var mapped = a.Map(x => x / 2);
        return IsCanonical(mapped) && Everywhere(t => mapped.At(t) == a.At(t) / 2);
    }

    [Property]
    public bool An_override_holds_inside_the_set_and_nowhere_else(Timeline<int> a, Timeline<int> b, TimeSet set)
    {
        var constant = a.Override(set, 9);
        var other = a.Override(set, b);
        return IsCanonical(constant)
            && IsCanonical(other)
            && Everywhere(t => constant.At(t) == (set.Contains(t) ? 9 : a.At(t)))
            && Everywhere(t => other.At(t) == (set.Contains(t) ? b : a).At(t));
    }

    [Property]
    public bool Where_is_the_set_of_instants_that_satisfy(Timeline<int> a) =>
        Everywhere(t => a.Where(x => x > 1).Contains(t) == a.At(t) > 1)
        && Timeline.FromSet(a.WhereEqual(2)) == a.Map(x => x == 2);

    [Property]
    public bool First_and_last_are_the_outermost_segments_that_satisfy(Timeline<int> a)
    {
        var satisfying = a.Segments.Where(s => s.Value == 2).ToList();
        return a.First(x => x == 2) == (satisfying.Count > 0 ? satisfying[0] : null)
            && a.Last(x => x == 2) == (satisfying.Count > 0 ? satisfying[^1] : null);
    }

    [Property]
    public bool A_slice_holds_the_instants_inside_and_no_others(Timeline<int> a, TimeSet set) =>
        set.Intervals.All(interval =>
            TimeSet.Of([.. a.Slice(interval).Select(s => s.Interval)]) == TimeSet.Of(interval)
            && a.Slice(interval).All(s => !s.Interval.IsEmpty && a.SegmentAt(Inside(s)).Value == s.Value)
        );

    [Property]
    public bool Aggregating_overlaps_is_aggregating_at_each_instant(TimeSet[] sets)
    {
        var items = sets.SelectMany((set, i) => set.Intervals.Select(interval => (Interval: interval, Item: i)))
            .ToArray();
        var total = Timeline.Overlap<int, string>(items, active => string.Join(',', active.ToArray()));
        return IsCanonical(total)
            && Everywhere(t =>
                string.Equals(
                    total.At(t),
                    string.Join(',', items.Where(i => i.Interval.Contains(t)).Select(i => i.Item)),
                    StringComparison.Ordinal
                )
            );
    }

    [Property]
    public bool A_shift_moves_every_answer(Timeline<int> a, Duration by) =>
        Everywhere(t => a.Shift(by).At(t + by) == a.At(t));

    [Property]
    public bool Changes_lead_from_one_segment_to_the_next(Timeline<int> a) =>
        a.Segments.All(s => s.End == a.NextChange(Inside(s)) && s.Start == a.LastChange(Inside(s)));

    private static Instant Inside(TimelineSegment<int> segment) =>
        segment.Start ?? segment.End?.PlusTicks(-10) ?? default;

    private static bool IsCanonical<T>(Timeline<T> timeline) =>
        timeline
            .Segments.Zip(timeline.Segments.Skip(1))
            .All(p => !Equals(p.First.Value, p.Second.Value) && p.First.End == p.Second.Start)
        && timeline.Changes.Count == timeline.Segments.Count - 1;

    private static bool Everywhere(Func<Instant, bool> holds) =>
        Enumerable.Range(-2, TimeArbitraries.Size + 4).All(tick => holds(Ticks.At(tick)));

    private readonly struct ProductModuloThree : ITimelineCombiner<int, int, int>
    {
        public int Combine(int left, int right) => left * right % 3;
    }
}
