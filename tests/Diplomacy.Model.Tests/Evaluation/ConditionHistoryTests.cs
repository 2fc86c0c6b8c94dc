namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is said of a state later does not undo what was said of the time before.</summary>
public sealed class ConditionHistoryTests
{
    [Theory]
    [InlineData(11, Truth.True)]
    [InlineData(12, Truth.False)]
    [InlineData(14, Truth.False)]
    [InlineData(15, Truth.True)]
    public void A_pause_is_suspended_between_the_failing_and_the_resuming_of_its_condition(int day, Truth expected)
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 20, While(SilenceRule.PresumedToHold, FailureEffect.Suspends))),
            Say(12, "fails", "bound", Talks(holds: false, since: 12)),
            Say(15, "resumes", "bound", Talks(holds: true, since: 15))
        );

        var verdict = dossier.Ask(day);

        Assert.Equal(expected, verdict.InForce);
        Assert.Contains(verdict.Explanation.All(), node => node.Statement == new StatementId("fails"));
    }

    [Theory]
    [InlineData(11, Phase.InForce)]
    [InlineData(13, Phase.Terminated)]
    [InlineData(16, Phase.Terminated)]
    public void A_pause_that_its_condition_ended_does_not_revive(int day, Phase expected)
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 20, While(SilenceRule.PresumedToHold, FailureEffect.Ends))),
            Say(12, "fails", "bound", Talks(holds: false, since: 12)),
            Say(15, "resumes", "bound", Talks(holds: true, since: 15))
        );

        Assert.Equal(expected, dossier.Ask(day).Phase);
    }

    [Fact]
    public void A_state_presumed_not_to_hold_holds_between_the_two_words_on_it()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 20, While(SilenceRule.PresumedNotToHold, FailureEffect.Suspends))),
            Say(10, "holds", "bound", Talks(holds: true, since: 10)),
            Say(15, "fails", "bound", Talks(holds: false, since: 15))
        );

        Assert.Equal(Truth.True, dossier.Ask(12).InForce);
        Assert.Equal(Truth.False, dossier.Ask(16).InForce);
    }

    private static Condition While(SilenceRule silence, FailureEffect effect) =>
        Condition.While("talks", silence, effect);
}
