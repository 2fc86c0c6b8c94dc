namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>How far apart the answers to a question put a limit.</summary>
public sealed class TrialReadingsTests
{
    [Fact]
    public void What_never_comes_is_without_bound_apart_from_what_may_come_at_any_time()
    {
        Assert.Null(Spread(Moment.Never, Moment.Unknown));
        Assert.Null(Spread(Moment.Unknown, Moment.Never));
        Assert.Null(Spread(Moment.Never, Moment.Exactly(Dossiers.Day(5))));
        Assert.Equal(NodaTime.Duration.Zero, Spread(Moment.Never, Moment.Never));
        Assert.Equal(NodaTime.Duration.Zero, Spread(Moment.Unknown, Moment.Unknown));
    }

    // Under the one answer it is the one moment, under the other the other.
    private static NodaTime.Duration? Spread(Moment one, Moment other)
    {
        var trials = TrialReadings.Of(
            DeadlineBases.None,
            Reading.None,
            (_, answers) => answers.IsSecond(QuestionKind.Boundary, "end") ? other : one
        )!;
        return trials.Spread(Assert.Single(trials.Questions));
    }
}
