using System.Globalization;
using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class TimelineTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 1, 12, 0);

    [Fact]
    public void A_constant_holds_at_both_ends_of_time()
    {
        var timeline = Timeline<int>.Constant(7);

        Assert.True(timeline.IsConstant);
        Assert.Equal(7, timeline.At(Instant.MinValue));
        Assert.Equal(7, timeline.At(Instant.MaxValue));
        Assert.Equal([new TimelineSegment<int>(TimeInterval.Always, 7)], timeline.Segments);
    }

    [Fact]
    public void A_change_is_the_first_instant_of_its_value()
    {
        var timeline = Timeline<bool>.Create(false, (Noon, true));

        Assert.True(timeline.At(Noon));
        Assert.True(timeline.At(Noon.PlusNanoseconds(1)));
        Assert.False(timeline.At(Noon.PlusNanoseconds(-1)));
        Assert.Equal(new TimeInterval(Noon, null), timeline.SegmentAt(Noon).Interval);
        Assert.Equal(new TimeInterval(null, Noon), timeline.SegmentAt(Noon.PlusNanoseconds(-1)).Interval);
    }

    [Fact]
    public void Instants_before_1970_finer_than_a_microsecond_are_asked_exactly()
    {
        var at = Instant.FromUtc(1918, 11, 11, 11, 0);
        var timeline = Timeline<bool>.Create(false, (at, true));

        Assert.False(timeline.At(at.PlusNanoseconds(-1)));
        Assert.False(timeline.At(at.PlusNanoseconds(-999)));
        Assert.True(timeline.At(at.PlusNanoseconds(999)));
    }

    [Fact]
    public void Equal_neighbours_are_merged_and_equal_functions_are_equal()
    {
        var padded = Timeline<string>.Create("a", (Noon, "a"), (Noon + Duration.FromHours(1), "b"));
        var plain = Timeline<string>.Create("a", (Noon + Duration.FromHours(1), "b"));

        Assert.Equal(plain, padded);
        Assert.True(plain == padded);
        Assert.Equal(plain.GetHashCode(), padded.GetHashCode());
        Assert.Equal([Noon + Duration.FromHours(1)], padded.Changes);
    }

    [Fact]
    public void Unsorted_repeated_or_too_fine_changes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Timeline<int>.Create(0, (Noon, 1), (Noon, 2)));
        Assert.Throws<ArgumentException>(() => Timeline<int>.Create(0, (Noon, 1), (Noon.PlusTicks(-10), 2)));
        Assert.Throws<ArgumentException>(() => Timeline<int>.Create(0, (Noon.PlusNanoseconds(1), 1)));
    }

    [Fact]
    public void Changes_at_the_ends_of_the_range_are_found()
    {
        var last = Moment.FloorToMicrosecond(Instant.MaxValue);
        var timeline = Timeline<int>.Create(0, (Instant.MinValue, 1), (last, 2));

        Assert.Equal(1, timeline.At(Instant.MinValue));
        Assert.Equal(1, timeline.At(last.PlusNanoseconds(-1)));
        Assert.Equal(2, timeline.At(Instant.MaxValue));
        Assert.Equal(3, timeline.Segments.Count);
    }

    [Fact]
    public void A_point_answer_is_a_look_up_in_the_segments()
    {
        for (var size = 0; size < 70; size++)
        {
            var timeline = Ticks.Timeline(size, i => i % 3);
            for (var tick = -1; tick <= size; tick++)
            {
                var segment = Assert.Single(timeline.Segments, s => s.Interval.Contains(Ticks.At(tick)));
                Assert.Equal(segment.Value, timeline.At(Ticks.At(tick)));
                Assert.Equal(segment, timeline.SegmentAt(Ticks.At(tick)));
            }
        }
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.DateTimeFormat.TimeSeparator = "#";
        CultureInfo.CurrentCulture = comma;
        try
        {
            var timeline = Timeline<double>.Create(0.5, (Noon, 1.5));
            Assert.Equal("0.5 | 2026-02-01T12:00:00Z 1.5", timeline.ToString());
            Assert.Equal("../2026-02-01T12:00:00Z: 0.5", timeline.Segments[0].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_names_the_first_value_and_each_change() =>
        Assert.Equal("False | 2026-02-01T12:00:00Z True", Timeline<bool>.Create(false, (Noon, true)).ToString());

    [Theory]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(100_001)]
    public void Long_timelines_answer_like_short_ones(int changes)
    {
        var timeline = Timeline<int>.FromMicroseconds(
            [.. Enumerable.Range(0, changes).Select(i => 10L * i)],
            [.. Enumerable.Range(0, changes + 1)]
        );
        for (var tick = -5L; tick < (10L * changes) + 20; tick += 5)
        {
            var expected = tick < 0 ? 0 : Math.Min(changes, (tick / 10) + 1);
            Assert.Equal(expected, timeline.At(Ticks.At(tick)));
        }
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var timeline = Ticks.Timeline(50, i => i);
        var set = timeline.Where(i => i % 2 == 0);
        var sum = timeline.At(Noon) + timeline.SegmentAt(Noon).Value + (set.Contains(Noon) ? 1 : 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var tick = -1; tick < 51; tick++)
        {
            sum += timeline.At(Ticks.At(tick)) + timeline.SegmentAt(Ticks.At(tick)).Value;
            sum += set.Contains(Ticks.At(tick)) ? 1 : 0;
        }

        foreach (var segment in timeline.Segments)
        {
            sum += segment.Value;
        }

        foreach (var interval in set.Intervals)
        {
            sum += interval.IsEmpty ? 1 : 0;
        }

        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEqual(0, sum);
        Assert.Equal(before, after);
    }
}
