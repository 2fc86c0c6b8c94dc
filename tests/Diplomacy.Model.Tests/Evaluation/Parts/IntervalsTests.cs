using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Parts;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What two intervals have in common, ends that are open included.</summary>
public sealed class IntervalsTests
{
    private static readonly Interval s_from = new(Day(5), null);
    private static readonly Interval s_until = new(null, Day(9));
    private static readonly Interval s_both = new(Day(5), Day(9));

    [Fact]
    public void An_open_end_leaves_the_other_as_it_is()
    {
        Assert.Equal(s_both, Intervals.Common(s_from, s_until));
        Assert.Equal(s_both, Intervals.Common(s_until, s_from));
        Assert.Equal(s_from, Intervals.Common(s_from, new Interval(null, null)));
        Assert.Equal(s_until, Intervals.Common(new Interval(null, null), s_until));
    }

    [Fact]
    public void Of_two_ends_the_inner_one_counts()
    {
        Assert.Equal(s_both, Intervals.Common(new Interval(Day(3), Day(9)), new Interval(Day(5), Day(20))));
        Assert.Equal(s_both, Intervals.Common(new Interval(Day(5), Day(20)), new Interval(Day(3), Day(9))));
    }
}
