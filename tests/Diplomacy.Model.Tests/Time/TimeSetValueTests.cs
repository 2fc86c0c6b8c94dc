using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Sets of instants as values and as lists.</summary>
public class TimeSetValueTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 1, 12, 0);
    private static readonly TimeInterval Hour = new(Noon, Noon.Plus(Duration.FromHours(1)));
    private static readonly TimeSet Since = TimeSet.Of(new TimeInterval(Noon, null));
    private static readonly TimeSet Until = TimeSet.Of(new TimeInterval(null, Noon));

    [Fact]
    public void Sets_are_equal_where_their_instants_are()
    {
        TimeSet? none = null;
        TimeSet[] sets = [TimeSet.Empty, TimeSet.Always, Since, Until, TimeSet.Of(Hour)];
        foreach (var left in sets)
        {
            foreach (var right in sets)
            {
                Assert.Equal(ReferenceEquals(left, right), left == right);
                Assert.Equal(!ReferenceEquals(left, right), left != right);
                Assert.Equal(ReferenceEquals(left, right), left.GetHashCode() == right.GetHashCode());
            }

            Assert.False(left == none);
            Assert.False(none == left);
        }

        Assert.True(none == null);
        Assert.True(Since == TimeSet.Of(new TimeInterval(Noon, null)));
        Assert.False(Since != TimeSet.Of(new TimeInterval(Noon, null)));
    }

    [Fact]
    public void Only_the_set_of_all_instants_is_always()
    {
        Assert.True(TimeSet.Always.IsAlways);
        Assert.True((Since | Until).IsAlways);
        Assert.False(Since.IsAlways);
        Assert.False(Until.IsAlways);
        Assert.False(TimeSet.Empty.IsAlways);
    }

    [Fact]
    public void What_is_unbounded_has_no_duration()
    {
        Assert.Null(Since.TotalDuration);
        Assert.Null(Until.TotalDuration);
        Assert.Null(TimeSet.Always.TotalDuration);
        Assert.Equal(Duration.FromHours(1), TimeSet.Of(Hour).TotalDuration);
    }

    [Fact]
    public void A_set_in_place_of_which_there_is_none_is_refused_by_name()
    {
        Refuses("other", () => Since.Contains((TimeSet)null!));
        Refuses("other", () => Since.IsSubsetOf(null!));
        Refuses("other", () => Since.Overlaps((TimeSet)null!));
        Refuses("other", () => Since.IsAdjacentTo(null!));
        Refuses("other", () => Since.IsBefore(null!));
        Refuses("other", () => Since.Union(null!));
        Refuses("set", () => ~(TimeSet)null!);
    }

    [Fact]
    public void A_list_of_intervals_has_nothing_before_its_first_and_behind_its_last()
    {
        var intervals = TimeSet.Of(Hour).Intervals;
        var each = intervals.GetEnumerator();

        Assert.Throws<ArgumentOutOfRangeException>(() => intervals[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => intervals[1]);
        for (var i = 0; i < 2; i++)
        {
            Assert.True(each.MoveNext());
            Assert.Equal(Hour, each.Current);
            each.Reset();
        }
    }

    [Fact]
    public void Gaps_and_moves_of_what_has_no_edges_are_as_it_is()
    {
        Assert.Same(TimeSet.Empty, TimeSet.Empty.Gaps());
        Assert.Same(TimeSet.Empty, TimeSet.Always.Gaps());
        Assert.Same(TimeSet.Empty, TimeSet.Of(Hour).Gaps());
        Assert.Same(TimeSet.Empty, TimeSet.Of().Shift(Duration.FromHours(1)));
        Assert.Same(TimeSet.Always, TimeSet.Always.Shift(Duration.FromHours(1)));
    }

    private static void Refuses(string name, Func<object> call) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);
}
