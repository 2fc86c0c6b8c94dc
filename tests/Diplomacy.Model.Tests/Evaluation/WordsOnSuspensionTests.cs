namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Whether something was suspended or undertaken, where words on it differ, and what an explanation tells of a reading.</summary>
public sealed class WordsOnSuspensionTests
{
    private static readonly Account s_other = Account.Of("other");
    private static readonly Account s_both = new("bound", "other");
    private static readonly Account s_outlets = Account.Of("other").CarriedBy("outlet", "stranger");
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 90));
    private static readonly Performance s_suspended = new("bound", new Suspend("p")) { At = Moment.Exactly(Day(30)) };

    [Fact]
    public void A_suspension_counts_except_where_it_is_denied()
    {
        var dossier = Of(
            s_commitment,
            Say(30, "b", "bound", new Suspend("p")),
            Say(31, "c", "other", new DenyAct(s_suspended with { At = null }))
        );

        Assert.Equal([Phase.Suspended], dossier.Ask(40).Phases);
        Assert.Equal([Phase.InForce], dossier.Ask(40, s_other).Phases);
        Assert.Equal([Phase.Suspended, Phase.InForce], dossier.Ask(40, s_both).Phases.Order());
    }

    [Fact]
    public void A_suspension_told_otherwise_than_by_another_of_the_utterance_conflicts()
    {
        foreach (var otherwise in new Act[] { new DenyAct(s_suspended), new Decline(s_suspended) })
        {
            foreach (var (by, account) in new[] { ("bound", Bound.CarriedBy("stranger")), ("outlet", s_outlets) })
            {
                var dossier = Of(
                    s_commitment,
                    Say(40, "b", by, new Report(s_suspended) { Paraphrases = "words" }),
                    Say(41, "c", "stranger", Told(30, otherwise))
                );
                var verdict = dossier.Ask(50, account);

                Assert.Equal(Truth.Unknown, verdict.InForce);
                Assert.Equal(CauseKind.ConflictingSources, Assert.Single(verdict.Causes).Kind);
            }
        }
    }

    [Fact]
    public void Who_is_bound_only_by_the_reading_asked_for_is_told_to_be()
    {
        var denied = new DenyAct(new Performance("bound", new Commit("p")));
        var voices = Of(s_commitment, Say(6, "b", "other", denied));
        var paraphrases = Of(Say(6, "b", "outlet", Told(5, Commit(8, 90))), Say(7, "c", "stranger", Told(5, denied)));

        Assert.Contains("as the reading asked for has it", Read(voices, s_both), StringComparison.Ordinal);
        Assert.Contains("as the reading asked for has it", Read(paraphrases, s_outlets), StringComparison.Ordinal);
        Assert.DoesNotContain("as the reading asked for has it", Read(voices, Bound), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_others_say_declined_to_speak_had_done_it_by_then_if_at_all()
    {
        var declined = new Decline(new Performance("bound", new Terminate("p")));
        var view = Of(
                s_commitment,
                Say(60, "b", "outlet", new Report(new Performance("bound", declined) { At = Moment.Exactly(Day(30)) }))
            )
            .AsKnownAt(Day(100));

        Assert.Equal(
            [Truth.Unknown, Truth.False],
            Days(25, 35).Select(day => view.Evaluate("p", Day(day), s_outlets, Reading.None.Fix("act=made")).InForce)
        );
    }

    [Fact]
    public void A_proposal_that_one_voice_denies_and_another_tells_of_stands()
    {
        var offer = new Performance("bound", new Offer("p") { Terms = Terms(8, 20) });
        Statement[] said = [Say(5, "a", "outlet", new Report(offer)), Say(6, "b", "other", new DenyAct(offer))];
        var told = Say(7, "c", "stranger", new Report(offer));

        Assert.Equal([Phase.Offered], Of([.. said, told]).Ask(9, new Account("other", "stranger")).Phases);
        Assert.DoesNotContain(Phase.Offered, Of(said).Ask(9, s_other).Phases);
    }

    [Fact]
    public void What_was_told_later_than_another_paraphrase_was_said_is_another_utterance()
    {
        static Report Retold(Moment at) =>
            new(new Performance("stranger", new Report(new Performance("bound", new Terminate("p")) { At = at })))
            {
                Paraphrases = "words",
            };
        var dossier = Of(
            s_commitment,
            Say(33, "b", "outlet", Retold(Moment.Between(Day(20), Day(33)))),
            Say(60, "c", "outlet", Retold(Moment.Exactly(Day(40))))
        );

        Assert.Equal([Phase.Terminated], dossier.Ask(34, s_outlets).Phases);
    }

    [Fact]
    public void A_right_of_several_may_be_used_by_an_office_that_speaks_for_one_of_them()
    {
        var terms = Terms(8, 20) with
        {
            Extension = new ExtensionRule(ExtensionMode.Unilateral) { Holders = ["stranger", "bound"] },
        };
        var dossier = Of(
            Say(5, "a", "other", new Commit("p") { Terms = terms }),
            Say(10, "b", "office", new Extend("p") { Until = Deadline.At(Day(40)) })
        ) with
        {
            Pauses = [Pause.Unilateral("p", "other")],
        };

        Assert.Equal([Truth.True, Truth.False], Days(30, 41).Select(day => dossier.Ask(day, s_other).InForce));
    }

    private static string Read(Dossier dossier, Account account)
    {
        var verdict = dossier.AsKnownAt(Day(100)).Evaluate("p", Day(20), account, Reading.None.Fix("act=made"));
        Assert.Equal(Truth.True, verdict.InForce);
        return verdict.Explanation.ToString();
    }

    private static Report Told(int day, Act act) =>
        new(new Performance("bound", act) { At = Moment.Exactly(Day(day)) }) { Paraphrases = "words" };
}
