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
    /// <summary>The answers at the given ticks, in their order; null if there are more worlds than allowed.</summary>
    public static IReadOnlyList<ReferenceAnswer>? Evaluate(
        Dossier dossier,
        ReferenceQuery query,
        Line line,
        IReadOnlyList<long> ticks,
        int maxWorlds
    )
    {
        var situation = new Situation(dossier, query, line);
        var undertakings = dossier.Pauses.Single(p => p.Id == query.Pause).Undertakings.Select(u => u.Id).ToList();
        if (!situation.IsSpokenOf)
        {
            var silence = Tally.Silence(undertakings);
            return ticks.Select(_ => silence).ToList();
        }

        var choices = new Choices();
        var tallies = ticks.Select(_ => new Tally(undertakings)).ToList();
        var states = new StrandState[ticks.Count][];
        var worlds = 0;
        do
        {
            var world = new World(situation, choices);
            if (world.Asked.IsConsistent)
            {
                var coverage = query.Conduct is { } conduct ? new ReferenceCoverage(world, conduct) : null;
                for (var i = 0; i < ticks.Count && !choices.IsDead; i++)
                {
                    states[i] = StatesAt(world, coverage, ticks[i]);
                }

                // A world may turn out to be none when its last instants are picked.
                for (var i = 0; i < ticks.Count && !choices.IsDead; i++)
                {
                    tallies[i].Add(states[i]);
                }
            }

            if (++worlds > maxWorlds)
            {
                return null;
            }
        } while (choices.MoveNext());

        return tallies.ConvertAll(t => t.Answer(situation.IsNotUnderstood));
    }

    private static StrandState[] StatesAt(World world, ReferenceCoverage? coverage, long instant)
    {
        var strands = world.Asked.Strands;
        var states = new StrandState[strands.Count];
        for (var i = 0; i < states.Length; i++)
        {
            var phase = strands[i].PhaseAt(instant);
            var isIn = phase == ReferencePhase.InForce && (coverage?.Covers(strands[i], instant) ?? true);
            states[i] = new StrandState(strands[i].Undertaking.Id, phase, isIn);
        }

        return states;
    }
}
