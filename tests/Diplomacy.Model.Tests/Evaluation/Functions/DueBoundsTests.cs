using Diplomacy.Model.Tests.Evaluation.Worlds;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>Bounds of what is due at the edges of time: at an edge or beyond it they are open, next to it they are not.</summary>
public sealed class DueBoundsTests
{
    [Fact]
    public void A_bound_at_an_edge_of_time_is_open()
    {
        Assert.Equal(Within(null, 10), Moved(Microseconds.Min, 10, 0));
        Assert.Equal(Within(10, null), Moved(10, Microseconds.Max, 0));
        Assert.Equal(Within(15, null), Moved(10, Microseconds.Max, 5));
    }

    [Fact]
    public void A_bound_that_is_moved_to_an_edge_of_time_or_beyond_is_open()
    {
        Assert.Equal(Within(15, null), Moved(10, Microseconds.Max - 5, 5));
        Assert.Equal(Within(null, 5), Moved(Microseconds.Min + 5, 10, -5));
        Assert.Equal(Moment.Unknown, Moved(Microseconds.Max - 5, Microseconds.Max - 1, 10));
        Assert.Equal(Moment.Unknown, Moved(Microseconds.Min + 1, Microseconds.Min + 5, -10));
    }

    [Fact]
    public void The_last_bound_may_be_the_first_instant_and_the_first_bound_the_last_one()
    {
        Assert.Equal(Within(null, Microseconds.Min + 5), Moved(null, Microseconds.Min, 5));
        Assert.Equal(Within(null, Microseconds.Min), Moved(null, Microseconds.Min + 5, -5));
        Assert.Equal(Within(Microseconds.Max, null), Moved(Microseconds.Max - 5, null, 5));
    }

    private static Moment? Moved(long? earliest, long? latest, long by)
    {
        var (world, bounds) = (Instants.New(), new DueBounds());
        bounds.Add(world.PointOf(Instants.Vague(earliest, latest)).Plus(by), world);
        return bounds.Over(1);
    }

    private static Moment Within(long? earliest, long? latest) => Moment.FromMicroseconds(earliest, latest);
}
