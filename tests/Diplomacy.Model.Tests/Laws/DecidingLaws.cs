using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The deciding facts of an unknown verdict decide it in every possible world, and none of them can be spared.</summary>
public sealed class DecidingLaws(ITestOutputHelper output)
{
    private const int Cases = 300;
    private const int MostWorlds = 2_000;

    /// <summary>Finer lines have many more, and are asked only where the usual one shows a fact that could be spared, which is rare.</summary>
    private const int MostOnFinerLines = 300_000;

    /// <summary>So many verdicts the reference must have been able to look at, of so many facts at once.</summary>
    private const int FewestChecked = 200;
    private const int FewestOfSeveral = 30;

    [Fact]
    public void Deciding_facts_decide_and_no_fewer_of_them_do()
    {
        var sizes = new int[8];
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        LawRunner.Check(EvaluationGenerators.Cases(), Cases, @case => Check(@case, sizes, kinds));

        output.WriteLine($"by number of facts: {string.Join(' ', sizes)}; by kind: {string.Join(' ', kinds)}");
        Xunit.Assert.InRange(sizes.Sum(), FewestChecked, int.MaxValue);
        Xunit.Assert.InRange(sizes[2..].Sum(), FewestOfSeveral, int.MaxValue);
    }

    private static void Check(EvaluationCase @case, int[] sizes, SortedDictionary<string, int> kinds)
    {
        var line = Reckoning.LineOf(@case);
        foreach (var account in Reckoning.Accounts(@case))
        {
            var timeline = Subject.Timeline(@case, account)!;
            foreach (var tick in line.Asked().DistinctBy(tick => timeline.At(Line.ToInstant(tick)).Interval))
            {
                var verdict = timeline.At(Line.ToInstant(tick));
                var deciding = verdict.DecidingFacts;
                Xunit.Assert.Equal(verdict.InForce != Truth.Unknown, deciding.Status == DecidingStatus.Definite);
                // Nothing would only where nobody has spoken, or where terms contradict themselves.
                Xunit.Assert.True(
                    deciding.Status != DecidingStatus.Nothing
                        || verdict.Phases.IsEmpty
                        || verdict.Causes.Any(cause => cause.Kind == CauseKind.Silence),
                    $"{account} at {Line.ToInstant(tick)}: nothing decides {verdict.Assessment}"
                );
                if (deciding.Status != DecidingStatus.Found)
                {
                    continue;
                }

                Xunit.Assert.NotEmpty(deciding.Facts);
                if (deciding.Facts.Count < sizes.Length && Compare(@case, account, tick, verdict))
                {
                    sizes[deciding.Facts.Count]++;
                    foreach (var fact in deciding.Facts)
                    {
                        var kind = fact.Question is { } question ? $"{question.Kind}" : fact.Subject.Split(' ')[0];
                        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    }
                }
            }
        }
    }

    private static bool Compare(EvaluationCase @case, ReferenceAccount account, long tick, Verdict verdict)
    {
        string? wrong = null;
        for (var parts = 1; parts <= 4; parts++)
        {
            if (
                WorldsOf(@case, account, tick, parts) is not { } worlds
                || DecidingNames.Of(verdict.DecidingFacts, worlds) is not { } names
            )
            {
                break;
            }

            wrong = WhatIsWrong(names, worlds);
            if (wrong is null)
            {
                return true;
            }
        }

        Xunit.Assert.True(
            wrong is null,
            $"{account} at {Line.ToInstant(tick)}: {verdict.DecidingFacts} of {verdict.Assessment}: {wrong}"
        );
        return false;
    }

    private static string? WhatIsWrong(List<string> names, List<KnownWorld> worlds) =>
        !ReferenceDeciding.Decide(names, worlds)
            ? "two worlds that agree on them differ"
            : ReferenceDeciding
                .ProperSubsets(names)
                .Where(fewer => ReferenceDeciding.Decide(fewer, worlds))
                .Select(fewer => $"[{string.Join(", ", fewer)}] would do")
                .FirstOrDefault();

    private static List<KnownWorld>? WorldsOf(EvaluationCase @case, ReferenceAccount account, long tick, int parts)
    {
        var line = Reckoning.LineOf(@case);
        return ReferenceDeciding.Worlds(
            @case.Dossier,
            new ReferenceQuery(Cast.Pause, @case.KnownAt, account) { Reading = @case.Reading },
            line with
            {
                Step = line.Step / parts,
                Margin = line.Margin * parts,
            },
            tick,
            parts == 1 ? MostWorlds : MostOnFinerLines
        );
    }
}
