using NodaTime;

namespace Diplomacy.Model;

/// <summary>When acts that the terms allow could end a pause at the earliest, if all who may did them at the knowledge time.</summary>
internal static class Exits
{
    /// <summary>
    /// The earliest instant at which, in some world, the pause is over with these acts and would not be without them; not known where there
    /// are more worlds than are explored.
    /// </summary>
    public static Exit Earliest(PauseFacts facts, Instant knownAt)
    {
        if (!SpokenWords.Exist(facts.Points))
        {
            return Exit.None;
        }

        var asked = (Microseconds.Floor(knownAt), Microseconds.Max);
        var (over, ended) = (TimeSet.Always, TimeSet.Empty);
        foreach (var part in Apart(facts, asked))
        {
            if (part.Worlds is null)
            {
                return Exit.Unknown;
            }

            var worlds = part.Worlds.FindAll(world => world.Outcome.Answer);
            over &= SetOf(worlds);
            ended |= SetOf(worlds.FindAll(world => world.Outcome.NotEnded == true));
        }

        return (over & ended) is { IsEmpty: false } exits ? new Exit(exits.Span.Start, IsKnown: true) : Exit.None;
    }

    private static TimeSet SetOf(List<WorldClass> worlds) =>
        TimeSet.Of([
            .. worlds.Select(world =>
                TimeInterval.FromMicroseconds(
                    world.First,
                    world.Last >= Microseconds.Max ? TimeInterval.NoEnd : world.Last + 1
                )
            ),
        ]);

    // Strands that have nothing in common are explored apart: what either comes to, the other may come to anything.
    private static List<Exploration> Apart(PauseFacts facts, (long First, long Last) asked) =>
        StrandClusters.Apart(PauseEvaluation.ClustersOf(facts.Strands), strands => Explore(facts, strands, asked));

    private static Exploration Explore(PauseFacts facts, List<int> strands, (long First, long Last) asked) =>
        WorldExplorer.Explore(facts.Reading, asked, world => In(facts, world, strands), facts);

    // The answer is whether they are over if all leave, and beside it whether they are not over if nobody does.
    private static Outcome In(PauseFacts facts, World world, List<int> strands)
    {
        facts.Constrain(world);
        var (kept, left) = (new PauseWorld(facts, world), new PauseWorld(facts, world, isLeft: true));
        kept.RequireOrder(strands);
        var isOver = !world.IsImpossible && AreOver(left, strands);
        return new Outcome(Phase.None) { Answer = isOver, NotEnded = isOver && !AreOver(kept, strands) };
    }

    // What was never established cannot be left, and holds nothing up.
    private static bool AreOver(PauseWorld pause, List<int> strands) =>
        strands.TrueForAll(i => pause.Strands[i].Phase(new OutcomeParts()) < Phase.Pending);
}
