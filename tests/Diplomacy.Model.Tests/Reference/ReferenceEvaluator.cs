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
        if (!situation.IsSpokenOf)
        {
            var silence = new ReferenceAnswer(Truth.Unknown, nameof(ReferencePhase.None));
            return ticks.Select(_ => silence).ToList();
        }

        var builder = new WorldBuilder(situation);
        var coverage = query.Conduct is { } conduct ? new ReferenceCoverage(situation, conduct) : null;
        var choices = new Choices();
        var tallies = ticks.Select(_ => new Tally()).ToList();
        var worlds = 0;
        do
        {
            var times = new WorldTimes(situation, choices);
            var world = builder.Build(choices, times);
            var covers = coverage?.IsWithin(choices, times) ?? true;
            for (var i = 0; i < ticks.Count && !choices.IsDead && world.IsConsistent; i++)
            {
                tallies[i].Add(world.PhaseAt(ticks[i]), covers);
            }

            if (++worlds > maxWorlds)
            {
                return null;
            }
        } while (choices.MoveNext());

        return tallies.ConvertAll(t => t.Answer);
    }

    private sealed class Tally
    {
        private readonly bool[] _phases = new bool[Enum.GetValues<ReferencePhase>().Length];
        private bool _isTrue;
        private bool _isFalse;

        public ReferenceAnswer Answer =>
            new(
                _isTrue == _isFalse ? Truth.Unknown
                    : _isTrue ? Truth.True
                    : Truth.False,
                string.Join('|', Enum.GetValues<ReferencePhase>().Where(p => _phases[(int)p])),
                !_isTrue && !_isFalse
            );

        public void Add(ReferencePhase phase, bool covers)
        {
            _phases[(int)phase] = true;
            var isTrue = phase == ReferencePhase.InForce && covers;
            _isTrue |= isTrue;
            _isFalse |= !isTrue;
        }
    }
}
