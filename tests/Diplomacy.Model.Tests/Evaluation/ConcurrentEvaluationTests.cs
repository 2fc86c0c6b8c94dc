using Diplomacy.Model.Tests.Evaluation.Batches;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Laws;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Evaluation;

using Assert = Xunit.Assert;

/// <summary>One view may be asked from many threads at once, and gives each the answer that it gives one alone.</summary>
public sealed class ConcurrentEvaluationTests
{
    [Fact]
    public void One_view_answers_many_threads_as_it_answers_one()
    {
        foreach (var @case in EvaluationGenerators.Cases().Generator.Sample(40))
        {
            var accounts = Reckoning.Accounts(@case);
            var alone = accounts.Select(account => Laws.Subject.Timeline(@case, account)!.ToString()).ToList();
            var view = @case.Dossier.AsKnownAt(@case.KnownAt);
            var speakers = view.SpeakersOf(Cast.Pause).ToList();
            var expected = speakers.ConvertAll(account => view.Timeline(Cast.Pause, account).ToString());
            Parallel.For(
                0,
                32,
                new ParallelOptions { MaxDegreeOfParallelism = 8 },
                i =>
                {
                    Assert.Equal(
                        alone[i % alone.Count],
                        Laws.Subject.Timeline(@case, accounts[i % alone.Count])!.ToString()
                    );
                    if (speakers.Count > 0)
                    {
                        var speaker = speakers[i % speakers.Count];
                        var answer = view.Timeline(Cast.Pause, speaker);
                        Assert.Equal(expected[i % speakers.Count], answer.ToString());
                    }
                }
            );
        }
    }

    [Fact]
    public async Task Readers_of_a_dossier_see_what_is_in_it_while_others_append_to_it()
    {
        var first = ManyPauses.Dossier;
        var endings = Enumerable.Range(0, ManyPauses.Count).Select(ManyPauses.Ending).ToList();
        // One after the other, alone: what is in force with so many of them.
        var expected = Enumerable
            .Range(0, endings.Count + 1)
            .Select(count => InForce(first with { Statements = first.Statements.AddRange([.. endings.Take(count)]) }))
            .ToList();
        var current = first;
        var writing = Task.Run(
            () =>
            {
                foreach (var ending in endings)
                {
                    Volatile.Write(ref current, current.Append(ending));
                }
            },
            TestContext.Current.CancellationToken
        );
        var reading = Enumerable
            .Range(0, 6)
            .Select(_ =>
                Task.Run(
                    () =>
                    {
                        int count;
                        do
                        {
                            var dossier = Volatile.Read(ref current);
                            count = dossier.Statements.Count - first.Statements.Count;
                            Assert.Equal(expected[count], InForce(dossier));
                        } while (count < endings.Count);
                    },
                    TestContext.Current.CancellationToken
                )
            );

        await Task.WhenAll(reading.Append(writing));
        Assert.NotEqual(expected[0], expected[^1]);
    }

    private static List<Truth> InForce(Dossier dossier)
    {
        var view = dossier.AsKnownAt(SmallDossiers.Day(100));
        return
        [
            .. view.Dossier.Pauses.Select(pause =>
                view.Evaluate(pause.Id, SmallDossiers.Day(30), ManyPauses.AccountOf(pause)).InForce
            ),
        ];
    }

    [Fact]
    public void One_verdict_works_out_its_parts_for_many_threads_as_for_one()
    {
        foreach (var @case in EvaluationGenerators.Cases().Generator.Sample(40))
        {
            foreach (var account in Reckoning.Accounts(@case))
            {
                var alone = PartsOf(Laws.Subject.Verdict(@case, account, @case.KnownAt), 0);
                var shared = Laws.Subject.Verdict(@case, account, @case.KnownAt);
                Parallel.For(
                    0,
                    12,
                    new ParallelOptions { MaxDegreeOfParallelism = 6 },
                    i => Assert.Equal(alone, PartsOf(shared, i))
                );
            }
        }
    }

    // In another order for each, so that threads meet in the parts that are worked out when asked for.
    private static string PartsOf(Verdict verdict, int turn)
    {
        var parts = new string[3];
        for (var i = 0; i < parts.Length; i++)
        {
            var which = (i + turn) % parts.Length;
            parts[which] = which switch
            {
                0 => $"{verdict.InFull}",
                1 => string.Join('\n', verdict.Undertakings),
                _ => $"{verdict.Explanation}",
            };
        }

        return string.Join('\n', parts);
    }
}
