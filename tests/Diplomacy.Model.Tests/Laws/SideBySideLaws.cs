using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>Several accounts side by side: a question is open where it is for one of them, and answered as all do who read it so.</summary>
public sealed class SideBySideLaws
{
    private const int Cases = 300;

    [Fact]
    public void Under_each_option_all_come_to_what_they_do_when_it_is_read_so() =>
        LawRunner.Check(
            EvaluationGenerators.Cases(),
            Cases,
            @case =>
            {
                var view = @case.Dossier.AsKnownAt(@case.KnownAt);
                var accounts = Accounts.SideBySide([.. Reckoning.Accounts(@case).Take(3).Select(Subject.AccountOf)]);
                var timeline = view.Timeline(Cast.Pause, accounts, Subject.ReadingOf(@case));
                foreach (var tick in Reckoning.LineOf(@case).Asked())
                {
                    var at = Line.ToInstant(tick);
                    var verdict = timeline.At(at);
                    Assert.All(verdict.OpenQuestions, open => Assert.Equal(Truth.Unknown, verdict.InForce));
                    Assert.Equal(
                        verdict.OpenQuestions,
                        view.Readings(Cast.Pause, at, accounts, Subject.ReadingOf(@case))
                    );
                    foreach (var open in verdict.Accounts.SelectMany(account => account.OpenQuestions))
                    {
                        // What is not listed makes no difference, however it is read.
                        Assert.True(
                            verdict.OpenQuestions.Any(listed => listed.Question == open.Question)
                                || open.Question.Options.All(option => Fixed(open, option, at) == Truth.Unknown)
                        );
                    }

                    Truth Fixed(OpenQuestion open, string option, NodaTime.Instant instant) =>
                        view.Evaluate(
                            Cast.Pause,
                            instant,
                            accounts,
                            Subject.ReadingOf(@case).Fix(open.Question.Kind, open.Question.Key, option)
                        ).InForce;
                }
            }
        );
}
