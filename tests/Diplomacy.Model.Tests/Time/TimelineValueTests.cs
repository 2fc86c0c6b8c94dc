using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Timelines as values and as lists.</summary>
public class TimelineValueTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 1, 12, 0);
    private static readonly Timeline<int> OneChange = Timeline<int>.Create(0, (Noon, 1));

    [Fact]
    public void Timelines_are_equal_where_their_changes_and_their_values_are()
    {
        var same = Timeline<int>.Create(0, (Noon, 1));
        var (later, other) = (Timeline<int>.Create(0, (Hours(1), 1)), Timeline<int>.Create(0, (Noon, 2)));
        Timeline<int>? none = null;

        Assert.True(OneChange == same);
        Assert.False(OneChange != same);
        Assert.Equal(OneChange.GetHashCode(), same.GetHashCode());
        foreach (var different in new[] { later, other })
        {
            Assert.False(OneChange == different);
            Assert.True(OneChange != different);
            Assert.NotEqual(OneChange.GetHashCode(), different.GetHashCode());
        }

        Assert.False(OneChange.Equals(none));
        Assert.False(OneChange == none);
        Assert.False(none == OneChange);
        Assert.True(none == null);
    }

    [Theory]
    [InlineData(8, "2026-02-01T19:00:00Z 8")]
    [InlineData(9, " | and 1 more")]
    [InlineData(11, " | and 3 more")]
    public void Of_many_changes_the_text_has_the_first_eight(int changes, string end)
    {
        var timeline = Timeline<int>.Create(0, [.. Enumerable.Range(0, changes).Select(i => (Hours(i), i + 1))]);

        Assert.EndsWith(end, timeline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_have_nothing_before_their_first_and_behind_their_last()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OneChange.Changes[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => OneChange.Changes[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => OneChange.Segments[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => OneChange.Segments[2]);
        Assert.Empty(OneChange.Slice(TimeInterval.Empty));
    }

    [Fact]
    public void A_list_can_be_gone_through_again()
    {
        var changes = OneChange.Changes.GetEnumerator();
        var segments = OneChange.Segments.GetEnumerator();
        for (var i = 0; i < 2; i++)
        {
            Assert.True(changes.MoveNext());
            Assert.Equal(Noon, changes.Current);
            Assert.True(segments.MoveNext());
            Assert.Equal(0, segments.Current.Value);
            changes.Reset();
            segments.Reset();
        }
    }

    [Fact]
    public void What_is_empty_overlaps_nothing()
    {
        var counts = Timeline.Overlap<int, int>(
            [(TimeInterval.Empty, 1), (new TimeInterval(Noon, null), 2)],
            items => items.Length
        );

        Assert.Equal(OneChange, counts);
    }

    private static Instant Hours(int count) => Noon.Plus(Duration.FromHours(count));
}
