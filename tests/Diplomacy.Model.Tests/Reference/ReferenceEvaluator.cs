namespace Diplomacy.Model.Tests.Reference;

/// <summary>
/// The definition of a verdict, taken at its word: builds every world on a finite line, one after the other, and asks each.
/// </summary>
/// <remarks>
/// It implements docs/evaluation.md without sharing any code with the evaluator of the library, and without any cleverness:
/// what a world needs is picked when first asked for, and every way to pick is tried.
/// </remarks>
internal static class ReferenceEvaluator
{
    /// <summary>Whether there are too many worlds is guessed from the first few, lest most time goes on what is left out.</summary>
    private const int Tried = 3;
    private const double Leeway = 2;

    /// <summary>The answers at the given ticks, in their order; null if there are more worlds than allowed.</summary>
    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        Dossier dossier,
        ReferenceQuery query,
        Line line,
        IReadOnlyList<long> ticks,
        int maxWorlds,
        out Extent extent
    )
    {
        extent = default;
        var undertakings = dossier.Pauses.Single(p => p.Id == query.Pause).Undertakings.Select(u => u.Id).ToList();
        var tallies = ticks.Select(_ => new Tally(undertakings)).ToList();
        if (!Capacities.AreDated(dossier))
        {
            foreach (var supposed in Suppositions(dossier, query))
            {
                var situation = new Situation(dossier, query, line, supposed);
                if (!Explore(situation, ticks, tallies, maxWorlds, ref extent))
                {
                    return null;
                }
            }

            return tallies.ConvertAll(t => t.Answer);
        }

        var capacities = new Choices();
        do
        {
            var @fixed = new Capacities(line, capacities).Fix(dossier);
            if (capacities.IsDead)
            {
                continue;
            }

            foreach (var supposed in Suppositions(@fixed, query))
            {
                var situation = new Situation(@fixed, query, line, supposed);
                if (
                    situation.View.AreTimesConsistent
                    && new SharedTimes(situation, dossier).AreKept
                    && !Explore(situation, ticks, tallies, maxWorlds, ref extent)
                )
                {
                    return null;
                }
            }
        } while (capacities.MoveNext());

        return tallies.ConvertAll(t => t.Answer);
    }

    private static bool Explore(
        Situation situation,
        IReadOnlyList<long> ticks,
        List<Tally> tallies,
        int maxWorlds,
        ref Extent extent
    )
    {
        var query = situation.Query;
        var choices = new Choices();
        var strands = situation.Of(query.Pause).Strands.Count;
        var states = new StrandState[ticks.Count * strands];
        var first = extent.Worlds;
        do
        {
            var world = new World(situation, choices);
            if (!world.IsAsSupposed || choices.IsDead)
            {
                // What is taken back in it is not what was supposed when its words were unfolded.
            }
            else if (!situation.IsSpokenOf)
            {
                tallies.ForEach(t => t.AddSilence());
            }
            else if (world.Asked.IsConsistent)
            {
                if (situation.IsNotUnderstood)
                {
                    tallies.ForEach(t => t.AddNotUnderstood());
                }

                var coverage = query.Conduct is { } conduct ? new ReferenceCoverage(world, conduct) : null;
                for (var i = 0; i < ticks.Count && !choices.IsDead; i++)
                {
                    StatesAt(world, coverage, ticks[i], states.AsSpan(i * strands, strands));
                }

                // A world may turn out to be none when its last instants are picked.
                for (var i = 0; i < ticks.Count && !choices.IsDead; i++)
                {
                    tallies[i].Add(states.AsSpan(i * strands, strands));
                }
            }

            extent = extent.With(choices);
            if (extent.Worlds > maxWorlds || (extent.Worlds - first <= Tried && choices.Estimate > maxWorlds * Leeway))
            {
                return false;
            }
        } while (choices.MoveNext());

        return true;
    }

    /// <summary>Every way in which what other acts speak of as taken back may be so; most of many are no world.</summary>
    public static IEnumerable<IReadOnlyDictionary<StatementId, bool>> Suppositions(
        Dossier dossier,
        ReferenceQuery query
    )
    {
        var questioned = ReferenceView.Questioned(dossier, query.KnownAt).ToList();
        return Enumerable
            .Range(0, 1 << questioned.Count)
            .Select(way => questioned.Select((id, i) => (id, (way >> i & 1) == 0)).ToDictionary());
    }

    private static void StatesAt(World world, ReferenceCoverage? coverage, long instant, Span<StrandState> states)
    {
        for (var i = 0; i < states.Length; i++)
        {
            var strand = world.Asked.Strands[i];
            var phase = strand.PhaseAt(instant);
            var isIn = phase == ReferencePhase.InForce && (coverage?.Covers(strand, instant) ?? true);
            states[i] = new StrandState(strand.Number, phase, isIn);
        }
    }
}
