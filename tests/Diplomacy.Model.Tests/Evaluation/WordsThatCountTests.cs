using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Which words count on an act and on its time: the last of each voice, in an account, on this pause.</summary>
public sealed class WordsThatCountTests
{
    private static readonly Account s_other = Account.Of("other");
    private static readonly Account s_outlets = Account.Of("other").CarriedBy("outlet", "stranger");
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 90));
    private static readonly Performance s_ended = new("bound", new Terminate("p")) { At = Moment.Exactly(Day(30)) };

    [Fact]
    public void What_a_voice_reports_after_it_denied_it_was_done()
    {
        var dossier = Of(
            s_commitment,
            Say(40, "b", "other", new DenyAct(s_ended)),
            Say(50, "c", "other", new Report(s_ended))
        );

        Assert.Equal(Phase.Terminated, dossier.Ask(60, s_other).Phase);
        Assert.Equal(Phase.InForce, dossier.Ask(60).Phase);
    }

    [Fact]
    public void What_one_avows_after_one_denied_it_was_done()
    {
        var dossier = Of(
            s_commitment,
            Say(40, "b", "bound", new DenyAct(s_ended)),
            Say(50, "c", "bound", new Report(s_ended))
        );

        Assert.Equal(Phase.Terminated, dossier.Ask(60).Phase);
    }

    [Fact]
    public void What_may_have_been_taken_back_twice_was_by_the_first_of_the_two()
    {
        var dossier = Of(
            s_commitment,
            Say(60, "b", "bound", new Retract("a")) with
            {
                SaidAt = Moment.Between(Day(30), Day(40)),
            },
            Say(61, "c", "bound", new Retract("a")) with
            {
                SaidAt = Moment.Between(Day(20), Day(50)),
            }
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown, Truth.False],
            Days(19, 25, 35, 41).Select(day => dossier.Ask(day).InForce)
        );
    }

    [Fact]
    public void Acts_of_one_kind_told_without_a_time_that_are_not_the_same_were_all_done()
    {
        static Report Ended(int day) =>
            new(new Performance("bound", new Terminate("p") { From = Deadline.At(Day(day)) }));
        var dossier = Of(s_commitment, Say(28, "b", "outlet", Ended(40)), Say(28, "c", "stranger", Ended(30)));

        Assert.Equal(
            [Phase.InForce, Phase.Terminated],
            Days(29, 35).Select(day => dossier.Ask(day, s_outlets).Phase!.Value)
        );
    }

    [Fact]
    public void What_one_declines_to_speak_of_was_done_if_at_all_before_one_was_asked()
    {
        var declined = new Decline(s_ended with { At = Moment.Between(Day(30), Day(90)) });
        var view = Of(s_commitment, Say(40, "b", "bound", declined)).AsKnownAt(Day(100));
        var made = Reading.None.Fix("act=made");

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(29, 35, 41).Select(day => view.Evaluate("p", Day(day), Bound, made).InForce)
        );
    }

    [Fact]
    public void What_is_told_of_one_utterance_was_done_when_anything_told_of_it_was()
    {
        var told = Told(60, "b", "outlet", new Terminate("p"), null);
        var remark = Told(61, "c", "stranger", new Warn("enough"), Moment.Between(Day(30), Day(40)));

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(29, 35, 41).Select(day => Of(s_commitment, told, remark).Ask(day, s_outlets).InForce)
        );
        Assert.Equal(Truth.Unknown, Of(s_commitment, told).Ask(41, s_outlets).InForce);
    }

    [Fact]
    public void What_a_state_did_is_not_what_its_office_did()
    {
        var ofOffice = Pause.Unilateral("p", "office");

        Assert.Equal(Truth.False, (Of(s_commitment) with { Pauses = [ofOffice] }).Ask(20).InForce);
        var evaded = Say(6, "b", "bound", new Decline(new Performance("bound", new Commit("p"))));
        Assert.Equal(Truth.False, (Of(evaded) with { Pauses = [ofOffice] }).Ask(20).InForce);
    }

    [Fact]
    public void What_its_office_said_a_state_can_be_told_to_have_taken_back()
    {
        var dossier = Of(
            Say(5, "a", "office", Commit(8, 90)),
            Say(
                60,
                "b",
                "outlet",
                new Report(new Performance("bound", new Retract("a")) { At = Moment.Exactly(Day(50)) })
            )
        );

        Assert.Equal(
            [Phase.InForce, Phase.Terminated],
            Days(49, 55).Select(day => dossier.Ask(day, s_outlets).Phase!.Value)
        );
    }

    [Fact]
    public void A_proposal_that_a_voice_denies_is_none_unless_a_voice_makes_it()
    {
        var dossier = Of(
            Say(4, "a", "other", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "bound", new DenyAct(new Performance("other", new Offer("p"))))
        );

        Assert.DoesNotContain(Phase.Offered, dossier.Ask(9).Phases);
        Assert.Equal([Phase.Offered], dossier.Ask(9, s_other).Phases);
        Assert.Equal([Phase.Offered], dossier.Ask(9, new Account("bound", "other")).Phases);
        Assert.Equal([Phase.Offered], dossier.Ask(9, Account.Of("stranger")).Phases);
    }

    [Fact]
    public void A_denial_of_another_proposal_leaves_this_one()
    {
        var dossier = Of(
            Say(4, "a", "other", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "bound", new DenyAct(new Performance("other", new Request("p")))),
            Say(5, "c", "bound", new DenyAct(new Performance("stranger", new Offer("p"))))
        );

        Assert.Equal([Phase.Offered], dossier.Ask(9).Phases);
    }

    [Fact]
    public void What_else_a_statement_says_of_another_pause_bears_on_that_one_alone()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(8, 90), new UnrecognizedAct("muse") { Pause = "q" })) with
        {
            Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("q", "bound")],
        };
        var view = dossier.AsKnownAt(Day(100));

        Assert.Equal(Truth.True, view.Evaluate("p", Day(20), Bound).InForce);
        Assert.Equal(Truth.Unknown, view.Evaluate("q", Day(20), Bound).InForce);
    }

    [Fact]
    public void What_is_awaited_comes_about_when_it_is_said_to_have()
    {
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), Deadline.Upon("talks-end")) };
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = terms }),
            Say(31, "b", "bound", new AssertClaim(new EventClaim("talks-end", true) { At = Moment.Exactly(Day(30)) }))
        );

        Assert.Equal([Truth.True, Truth.False], Days(29, 30).Select(day => dossier.Ask(day).InForce));
    }

    [Fact]
    public void Who_holds_the_right_to_prolong_it_may_do_so_by_an_office_that_speaks_for_it()
    {
        var terms = Terms(8, 20) with
        {
            Extension = new ExtensionRule(ExtensionMode.ByGuarantor) { Holders = ["bound"] },
        };
        var dossier = Of(
            Say(5, "a", "other", new Commit("p") { Terms = terms }),
            Say(10, "b", "office", new Extend("p") { Until = Deadline.At(Day(40)) })
        ) with
        {
            Pauses = [Pause.Unilateral("p", "other")],
        };

        Assert.Equal([Truth.True, Truth.False], Days(30, 41).Select(day => dossier.Ask(day).InForce));
    }

    private static Statement Told(int day, string id, string outlet, Act act, Moment? at) =>
        Say(day, id, outlet, new Report(new Performance("bound", act) { At = at }) { Paraphrases = "words" });
}
