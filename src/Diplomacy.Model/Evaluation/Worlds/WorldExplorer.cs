namespace Diplomacy.Model;

/// <summary>Runs a two-valued evaluation over every class of possible worlds.</summary>
internal static class WorldExplorer
{
    /// <summary>How many classes of worlds are explored before the verdict says that the bound was hit.</summary>
    public const int Limit = 20_000;

    /// <summary>How much may be asked of all of them together: classes of many hundred statements each are given up sooner.</summary>
    public const long MostAsked = 4_000_000;

    // Depth first, the first worlds meet nearly everything that any meets.
    private const int Watched = 64;

    /// <summary>Every consistent class of worlds, at the instants asked about.</summary>
    /// <param name="reading">What is supposed.</param>
    /// <param name="asked">The first and the last instant asked about.</param>
    /// <param name="evaluate">The evaluation of a world.</param>
    /// <param name="whole">What the classes are to be a part of.</param>
    /// <param name="bound">How much is explored; the usual where not given.</param>
    public static Exploration Explore(
        Reading reading,
        (long First, long Last) asked,
        Func<World, Outcome> evaluate,
        object whole,
        ExplorationBound? bound = null
    )
    {
        var (most, mostAsked) = bound ?? ExplorationBound.Usual;
        var edges = new HashSet<long>();
        var variables = new Dictionary<VagueInstant, int>();
        var choices = new HashSet<string>(StringComparer.Ordinal);
        var classes = new List<WorldClass>();
        var script = new List<int>();
        var steps = 0L;
        for (var runs = 0; runs < most && steps < mostAsked; runs++)
        {
            var world = new World(reading, variables, script, asked, runs < Watched ? edges : null);
            var outcome = evaluate(world);
            if (world.IsGivenUp)
            {
                break;
            }

            steps += world.Asked;
            choices.UnionWith(world.Choices.Select(choice => choice.Choice.Key));
            if (!world.IsImpossible)
            {
                classes.Add(new WorldClass(world, outcome, variables, whole));
            }

            if (!Advance(world.Trace, script))
            {
                return new Exploration(classes, choices, [.. variables.Keys]) { Asked = steps };
            }
        }

        return new Exploration(null, choices, [.. variables.Keys]) { Asked = steps, Edges = edges };
    }

    /// <summary>
    /// The next script in depth-first order: the last answer that has a next one takes it, and what followed is dropped; false if
    /// there is none.
    /// </summary>
    public static bool Advance(IReadOnlyList<(int Answer, int Count)> trace, List<int> script)
    {
        var last = trace.Count - 1;
        while (last >= 0 && trace[last].Answer + 1 == trace[last].Count)
        {
            last--;
        }

        script.Clear();
        for (var i = 0; i <= last; i++)
        {
            script.Add(trace[i].Answer + (i == last ? 1 : 0));
        }

        return last >= 0;
    }
}
