namespace Diplomacy.Model.Tests.Evaluation.Parts;

using Assert = Xunit.Assert;

/// <summary>How classes of worlds become stretches of a time line.</summary>
public sealed class WorldSummaryTests
{
    [Fact]
    public void Where_no_world_is_left_for_a_while_the_terms_contradict_themselves_for_that_while()
    {
        var cells = Cells(world =>
        {
            var (hasBegun, isOver) = (world.HasCome(Point.Exactly(10)), world.HasCome(Point.Exactly(20)));
            if (hasBegun && !isOver)
            {
                world.Exclude();
            }

            return hasBegun;
        });

        Assert.Equal(
            [(0, Truth.False), (10, Truth.Unknown), (20, Truth.True)],
            cells.Select(cell => (cell.First, cell.Assessment.InForce))
        );
        Assert.Equal([CauseKind.ContradictoryTerms], cells[1].Assessment.Causes.Select(cause => cause.Kind));
        Assert.Empty(cells[1].Assessment.Phases);
    }

    [Fact]
    public void What_changes_at_the_last_instant_asked_about_is_seen() =>
        Assert.Equal(
            [(0, Truth.False), (30, Truth.True)],
            Cells(world => world.HasCome(Point.Exactly(30))).Select(cell => (cell.First, cell.Assessment.InForce))
        );

    private static List<TimelineCell> Cells(Func<World, bool> answer)
    {
        var explored = WorldExplorer.Explore(
            Reading.None,
            (0, 30),
            world => new Outcome(Phase.None) { Answer = answer(world) },
            new object()
        );
        return WorldSummary.Cells(explored.Worlds!, (0, 30));
    }
}
