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
}
