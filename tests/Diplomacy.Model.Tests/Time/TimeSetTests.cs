using Diplomacy.Model.Tests.Time.Support;
using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class TimeSetTests
{
    private static readonly Instant Last = Moment.FloorToMicrosecond(Instant.MaxValue);

    [Fact]
    public void The_empty_set_has_no_instants_and_everything_is_its_complement()
    {
        Assert.True(TimeSet.Empty.IsEmpty);
        Assert.Empty(TimeSet.Empty.Intervals);
        Assert.Equal(TimeSet.Always, ~TimeSet.Empty);
        Assert.Equal([TimeInterval.Always], TimeSet.Always.Intervals);
        Assert.True(TimeSet.Always.Contains(Instant.MinValue) && TimeSet.Always.Contains(Instant.MaxValue));
        Assert.Equal(TimeSet.Empty, TimeSet.Of());
        Assert.Equal(TimeSet.Empty, TimeSet.Always.Gaps());
    }

    [Fact]
    public void Intervals_that_touch_are_one()
    {
        var set = TimeSet.Of(Interval(3, 5), Interval(1, 3), Interval(7, 8), TimeInterval.Empty);

        Assert.Equal([Interval(1, 5), Interval(7, 8)], set.Intervals);
        Assert.Equal(Duration.FromTicks(50), set.TotalDuration);
        Assert.Null((~set).TotalDuration);
    }

    [Fact]
    public void An_interval_of_one_microsecond_holds_finer_instants_and_not_its_end()
    {
        var set = TimeSet.Of(Interval(4, 5));

        Assert.True(set.Contains(Ticks.At(4).PlusNanoseconds(999)));
        Assert.False(set.Contains(Ticks.At(5)));
        Assert.False(set.Contains(Ticks.At(4).PlusNanoseconds(-1)));
    }

    [Fact]
    public void Bounds_at_the_ends_of_the_range_are_bounds()
    {
        var set = TimeSet.Of(new TimeInterval(Instant.MinValue, Last));

        Assert.False(set.IsUnboundedBelow || set.IsUnboundedAbove);
        Assert.True(set.Contains(Instant.MinValue));
        Assert.False(set.Contains(Instant.MaxValue));
        Assert.Equal(TimeInterval.Always, (~set).Span);
        Assert.Throws<OverflowException>(() => set.Shift(Duration.FromTicks(10)));
        Assert.Equal(set, TimeSet.Parse(set.ToString()));
    }

    [Fact]
    public void Building_from_many_overlapping_intervals_in_any_order_is_their_union()
    {
        var random = new Random(7);
        var intervals = Enumerable
            .Range(0, 2000)
            .Select(_ => random.Next(9000))
            .Select(n => Interval(n, n + 1 + (n % 5)))
            .ToArray();

        Assert.Equal(intervals.Aggregate(TimeSet.Empty, (set, i) => set | TimeSet.Of(i)), TimeSet.Of(intervals));
    }

    [Fact]
    public void Building_from_many_intervals_sorts_all_of_time_and_unbounded_starts()
    {
        var random = new Random(11);
        TimeInterval[] intervals =
        [
            .. Enumerable
                .Range(0, 3000)
                .Select(_ => random.NextInt64(Microseconds.Min, Microseconds.Max - 10))
                .Select(n => TimeInterval.FromMicroseconds(n, n + 1 + random.NextInt64(9))),
            new TimeInterval(null, Instant.MinValue + Duration.FromDays(300_000)),
            new TimeInterval(Instant.MaxValue - Duration.FromDays(300_000) - Duration.FromNanoseconds(999), null),
        ];
        var sorted = intervals.OrderBy(i => i.StartMicroseconds).ToArray();
        random.Shuffle(intervals);

        Assert.Equal(TimeSet.Of(sorted), TimeSet.Of(intervals));
        Assert.True(TimeSet.Of(intervals).IsUnboundedBelow && TimeSet.Of(intervals).IsUnboundedAbove);
    }

    [Fact]
    public void NodaTime_intervals_convert_both_ways()
    {
        Interval[] intervals = [new(null, Ticks.At(2)), new(Ticks.At(4), Ticks.At(6)), new(Ticks.At(9), null)];

        Assert.Equal(intervals, TimeSet.FromIntervals(intervals).ToIntervals());
        Assert.Equal(TimeInterval.Empty, TimeInterval.FromInterval(new Interval(Ticks.At(2), Ticks.At(2))));
        Assert.Throws<InvalidOperationException>(() => TimeInterval.Empty.ToInterval());
    }

    [Fact]
    public void An_interval_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TimeInterval(Ticks.At(2), Ticks.At(1)));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{../..}", "{../..}")]
    [InlineData("{2026-02-01T00:00:00Z/2026-02-01T24:00:00Z}", "{2026-02-01T00:00:00Z/2026-02-02T00:00:00Z}")]
    [InlineData(
        "{2026-02-01T00:00:00+03:00/..,../2026-01-01T00:00:00.5Z}",
        "{../2026-01-01T00:00:00.5Z, 2026-01-31T21:00:00Z/..}"
    )]
    [InlineData("{-0043-03-15T12:00:00Z/0000-02-29T00:00:00Z}", "{-0043-03-15T12:00:00Z/0000-02-29T00:00:00Z}")]
    public void Text_is_read_and_written_normalised(string text, string written) =>
        Assert.Equal(written, TimeSet.Parse(text).ToString());

    [Theory]
    [InlineData("", TimeTextErrorKind.NoText, 0)]
    [InlineData("{2026-02-01T00:00:00Z/}", TimeTextErrorKind.UnknownEnd, 22)]
    [InlineData("{/2026-02-01T00:00:00Z}", TimeTextErrorKind.UnknownEnd, 1)]
    [InlineData("{2026-02-01T00:00:00Z/2026-01-01T00:00:00Z}", TimeTextErrorKind.EndBeforeStart, 22)]
    [InlineData("{2026-02-30T00:00:00Z/..}", TimeTextErrorKind.NoSuchDay, 9)]
    [InlineData("{2026-13-01T00:00:00Z/..}", TimeTextErrorKind.NoSuchMonth, 6)]
    [InlineData("{2026-02-01T24:00:01Z/..}", TimeTextErrorKind.NoSuchTime, 12)]
    [InlineData("{2026-02-01T00:00:00+14:01/..}", TimeTextErrorKind.NoSuchOffset, 20)]
    [InlineData("{2026-02-01T00:00:00.0000001Z/..}", TimeTextErrorKind.TooFine, 27)]
    [InlineData("{2026-02-01T00:00:00/..}", TimeTextErrorKind.Unexpected, 20)]
    [InlineData("{-9999-01-01T00:00:00Z/..}", TimeTextErrorKind.YearOutOfRange, 1)]
    [InlineData("{-9998-01-01T00:00:00+01:00/..}", TimeTextErrorKind.YearOutOfRange, 1)]
    [InlineData("{../..", TimeTextErrorKind.Unexpected, 6)]
    [InlineData("{../..}x", TimeTextErrorKind.Unexpected, 7)]
    public void Text_that_is_no_set_says_what_and_where(string text, TimeTextErrorKind kind, int position)
    {
        Assert.False(TimeSet.TryParse(text, OpenEndStyle.DoubleDot, out var set, out var error));
        Assert.Equal(new TimeTextError(kind, position), error);
        Assert.True(set.IsEmpty);
        var thrown = Assert.Throws<FormatException>(() => TimeSet.Parse(text));
        Assert.EndsWith(error.Message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_end_is_open_only_in_the_dialect_that_says_so()
    {
        Assert.Equal(
            "../2026-02-01T00:00:00Z",
            TimeInterval.Parse("/2026-02-01T00:00:00Z", OpenEndStyle.Blank).ToString()
        );
        Assert.Equal(TimeInterval.Always, TimeInterval.Parse("/", OpenEndStyle.Blank));
        Assert.False(TimeInterval.TryParse("../2026-02-01T00:00:00Z", OpenEndStyle.Blank, out _, out _));
        Assert.Equal(TimeInterval.Empty, TimeInterval.Parse(TimeInterval.Empty.ToString()));
    }

    private static TimeInterval Interval(long start, long end) => new(Ticks.At(start), Ticks.At(end));
}
