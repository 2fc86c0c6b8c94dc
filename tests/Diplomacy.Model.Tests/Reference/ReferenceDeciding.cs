using System.Globalization;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>A world as it turned out: what was picked in it, and whether the pause is in force at the instant asked about.</summary>
internal sealed record KnownWorld(IReadOnlyDictionary<string, long> Picked, bool IsInForce);

/// <summary>Which facts decide an answer, by looking at every world and at every pair of them.</summary>
internal static class ReferenceDeciding
{
    /// <summary>Every world at one tick; null if there are more than allowed.</summary>
    public static List<KnownWorld>? Worlds(Dossier dossier, ReferenceQuery query, Line line, long tick, int maxWorlds)
    {
        var found = new List<KnownWorld>();
        foreach (var supposed in ReferenceEvaluator.Suppositions(dossier, query))
        {
            var situation = new Situation(dossier, query, line.Including([tick]), supposed);
            if (!Explore(situation, tick, maxWorlds, found))
            {
                return null;
            }
        }

        return found;
    }

    private static bool Explore(Situation situation, long tick, int maxWorlds, List<KnownWorld> found)
    {
        var choices = new Choices();
        var tried = 0;
        do
        {
            var world = new World(situation, choices);
            if (world.IsAsSupposed && !choices.IsDead && world.Asked.IsConsistent)
            {
                var isInForce = world.Asked.Strands.Aggregate(
                    false,
                    (any, strand) => (strand.PhaseAt(tick) == ReferencePhase.InForce) | any
                );
                if (!choices.IsDead)
                {
                    found.Add(new KnownWorld(world.Times.Picked, isInForce));
                }
            }

            if (++tried > maxWorlds)
            {
                return false;
            }
        } while (choices.MoveNext());

        return true;
    }

    /// <summary>
    /// Whether knowing these facts decides the answer: no two worlds that agree on them differ. A world that does not have a fact
    /// agrees with every value of it.
    /// </summary>
    public static bool Decide(IReadOnlyCollection<string> facts, IReadOnlyCollection<KnownWorld> worlds)
    {
        var (yes, no) = (Distinct(facts, worlds, true), Distinct(facts, worlds, false));
        return yes.TrueForAll(one => no.TrueForAll(other => !Agree(one, other)));
    }

    /// <summary>All subsets of facts that leave some out.</summary>
    public static IEnumerable<List<string>> ProperSubsets(IReadOnlyList<string> facts) =>
        Enumerable
            .Range(0, (1 << facts.Count) - 1)
            .Select(set => facts.Where((_, i) => (set & (1 << i)) != 0).ToList());

    private static List<long?[]> Distinct(
        IReadOnlyCollection<string> facts,
        IEnumerable<KnownWorld> worlds,
        bool isInForce
    ) =>
        worlds
            .Where(world => world.IsInForce == isInForce)
            .Select(world =>
                facts.Select(fact => world.Picked.TryGetValue(fact, out var value) ? value : (long?)null).ToArray()
            )
            .DistinctBy(
                values =>
                    string.Join(' ', values.Select(value => value?.ToString(CultureInfo.InvariantCulture) ?? "?")),
                StringComparer.Ordinal
            )
            .ToList();

    private static bool Agree(long?[] one, long?[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] is { } value && other[i] is { } otherwise && value != otherwise)
            {
                return false;
            }
        }

        return true;
    }
}
