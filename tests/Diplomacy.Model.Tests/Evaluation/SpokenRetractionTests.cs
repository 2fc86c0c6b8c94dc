namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>That words were taken back may be reported, avowed, confirmed, denied and left open like any other act.</summary>
public sealed class SpokenRetractionTests
{
    private static readonly Account s_outlets = Account.Of("other");
    private static readonly Account s_other = Account.Of("other") with { Carriers = [] };

    [Fact]
    public void What_a_carrier_reports_as_taken_back_ends_where_the_carrier_is_believed()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "b", "outlet", Told(50)));

        Assert.Equal(Phase.InForce, dossier.Ask(49, s_outlets).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(50, s_outlets).Phase);
        Assert.Equal(Phase.InForce, dossier.Ask(70, s_other).Phase);
    }

    [Fact]
    public void What_one_avows_to_have_taken_back_ends_everywhere_when_that_is_said()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "b", "bound", Told(null)));

        Assert.Equal(Phase.InForce, dossier.Ask(59, s_other).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(60, s_other).Phase);
    }

    [Fact]
    public void What_one_denies_to_have_taken_back_stands_in_ones_own_account()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "outlet", Told(50)),
            Say(61, "c", "bound", new DenyAct(Taken(null)))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(70).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(70, s_outlets).Phase);
    }

    [Fact]
    public void A_retraction_on_record_does_not_count_in_the_account_of_who_denies_it()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "bound", new Retract("a")),
            Say(61, "c", "other", new DenyAct(Taken(null)))
        );

        Assert.Equal(Phase.Terminated, dossier.Ask(70).Phase);
        Assert.Equal(Phase.InForce, dossier.Ask(70, s_other).Phase);
    }

    [Fact]
    public void Whether_words_were_taken_back_is_an_open_question_where_who_said_them_declines_to_say()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "c", "bound", new Decline(Taken(50))));
        var verdict = dossier.Ask(70);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal("bound/a/retract", Assert.Single(verdict.OpenQuestions).Question.Key);
        Assert.Equal(Truth.True, dossier.Ask(49).InForce);
        var view = dossier.AsKnownAt(Day(100));
        Assert.Equal(Truth.True, view.Evaluate("p", Day(70), Bound, Reading.None.Fix("act=not-made")).InForce);
        Assert.Equal(Truth.False, view.Evaluate("p", Day(70), Bound, Reading.None.Fix("act=made")).InForce);
    }

    [Fact]
    public void An_explanation_tells_of_a_retraction_as_the_worlds_have_it()
    {
        Statement[] said = [Say(5, "a", "bound", Commit(10, 90)), Say(60, "b", "outlet", Told(50))];
        var denied = Of([.. said, Say(61, "c", "bound", new DenyAct(Taken(null)))]);
        var evaded = Of(said[0], Say(60, "c", "bound", new Decline(Taken(50))));

        Assert.Contains(
            "the word that bound was taken back",
            denied.Ask(70, s_outlets).Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("was taken back", denied.Ask(70).Explanation.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "Whether the words were taken back was asked, and not answered.",
            evaded.Ask(70).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_assertion_reported_as_taken_back_says_nothing_any_more()
    {
        var talks = new Condition(ConditionRole.Continuing, new Holds("talks", SilenceRule.PresumedToHold))
        {
            OnFailure = FailureEffect.Suspends,
        };
        Statement[] said = [Say(5, "c", "bound", Commit(10, 90, talks)), Say(20, "a", "bound", Talks(false, 20))];

        Assert.Equal(Phase.Suspended, Of(said).Ask(30).Phase);
        Assert.Equal(Phase.InForce, Of([.. said, Say(25, "b", "outlet", Told(25))]).Ask(30).Phase);
    }

    [Fact]
    public void A_report_of_a_retraction_that_is_itself_taken_back_takes_nothing_back()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "outlet", Told(50)),
            Say(65, "c", "outlet", new Retract("b"))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(70, s_outlets).Phase);
    }

    [Fact]
    public void A_retraction_that_others_report_as_taken_back_takes_nothing_back_where_they_are_believed()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "bound", new Retract("a")),
            Say(65, "c", "outlet", new Report(new Performance("bound", new Retract("b"))))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(70, s_outlets).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(70, s_other).Phase);
    }

    [Fact]
    public void What_else_a_statement_says_stands_when_the_retraction_in_it_is_taken_back()
    {
        var dossier = Of(
            Say(5, "offer", "bound", new Offer("p")),
            Say(6, "a", "bound", new Retract("offer"), Commit(10, 90)),
            Say(60, "b", "bound", new Retract("a"))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(59).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(60).Phase);
    }

    [Fact]
    public void What_its_principal_took_back_replaces_nothing_whoever_else_signed_it()
    {
        static Report Avow(int until) =>
            new(new Performance("bound", Commit(10, until)) { At = Moment.Exactly(Day(4)) });
        var joint = Say(50, "b", "bound", Avow(20)) with { Supersedes = "a", Signatories = [new Signature("other")] };
        var replaced = Of(Say(5, "a", "bound", Avow(90)), joint);

        Assert.Equal(Phase.Expired, replaced.Ask(70).Phase);
        Assert.Equal(Phase.InForce, replaced.Append(Say(60, "c", "bound", new Retract("b"))).Ask(70).Phase);
        Assert.Equal(
            Phase.InForce,
            replaced.Append(Say(60, "c", "bound", new Report(new Performance("bound", new Retract("b"))))).Ask(70).Phase
        );
    }

    [Fact]
    public void A_long_chain_of_retractions_spoken_of_is_followed_to_its_end()
    {
        const int Length = 3_000;
        var dossier = Of([
            Say(5, "s0", "bound", Commit(10, 90)),
            .. Enumerable
                .Range(1, Length)
                .Select(i => Say(6, $"s{i}", "bound", new Report(new Performance("bound", new Retract($"s{i - 1}"))))),
        ]);

        // An even number of them restores what the first takes back.
        Assert.Equal(Phase.InForce, dossier.Ask(20).Phase);
    }

    private static Report Told(int? day) => new(Taken(day));

    private static Performance Taken(int? day) =>
        new("bound", new Retract("a")) { At = day is { } known ? Moment.Exactly(Day(known)) : null };
}
