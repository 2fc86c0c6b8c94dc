namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using Assert = Xunit.Assert;

/// <summary>What is known of one instant alone, and of instants called otherwise.</summary>
public sealed class DistanceTests
{
    [Fact]
    public void Nothing_bounds_the_distance_from_what_is_open()
    {
        var bounds = new DifferenceBounds();
        _ = bounds.Constrain(0, 2, -5);
        _ = bounds.Constrain(3, 0, 7);

        // The second is five or later, the third seven or earlier; the fourth can be at any time.
        Assert.Equal(2, bounds.Distance(3, 2));
        Assert.Null(bounds.Distance(2, 3));
        Assert.Null(bounds.Distance(4, 2));
        Assert.Null(bounds.Distance(3, 4));
        Assert.Null(bounds.Distance(4, 5));
    }

    [Fact]
    public void Differences_known_of_open_instants_bound_nothing_else()
    {
        var bounds = new DifferenceBounds();
        _ = bounds.Constrain(2, 3, -4);
        _ = bounds.Constrain(0, 4, -5);
        _ = bounds.Constrain(5, 4, -1);

        Assert.Null(bounds.Greatest(2));
        Assert.Null(bounds.Least(2));
        Assert.Null(bounds.Distance(2, 4));
        Assert.Null(bounds.Distance(4, 3));
        Assert.Null(bounds.Distance(5, 0));
        Assert.Equal(-4, bounds.Distance(2, 3));
    }

    [Fact]
    public void Differences_are_those_of_the_instants_called_otherwise()
    {
        var bounds = new DifferenceBounds();
        _ = bounds.Constrain(2, 3, -4);
        var renumbered = bounds.Renumbered([0, 1, 8, 9]);

        var (against, with, ofOthers) = (new DifferenceBounds(), new DifferenceBounds(), new DifferenceBounds());
        _ = against.Constrain(9, 8, 3);
        _ = with.Constrain(9, 8, 4);
        _ = ofOthers.Constrain(3, 2, 3);

        Assert.False(against.Meets(renumbered));
        Assert.True(with.Meets(renumbered));
        Assert.True(ofOthers.Meets(renumbered));
    }
}
