using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>When an act was done of which others tell, and whether.</summary>
public sealed class ToldActsTests
{
    private static readonly Account s_outlets = Account.Of("other").CarriedBy("outlet", "stranger");
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 90));

    [Fact]
    public void What_several_tell_of_one_utterance_was_done_at_one_time_within_the_bounds_of_each()
    {
        var dossier = Of(
            s_commitment,
            Told(60, "b", "outlet", new Terminate("p"), Moment.Between(Day(30), Day(40))),
            Told(61, "c", "stranger", new Terminate("p"), Moment.Between(Day(35), Day(50)))
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(34, 37, 41).Select(day => dossier.Ask(day, s_outlets).InForce)
        );
        Assert.Equal(Truth.True, dossier.Ask(34, s_outlets).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(34, Account.Of("other").CarriedBy("outlet")).InForce);
    }

    [Fact]
    public void What_is_told_of_one_utterance_at_times_that_exclude_each_other_was_done_at_several()
    {
        var dossier = Of(
            s_commitment,
            Told(33, "b", "outlet", new Terminate("p"), Moment.Between(Day(30), Day(40))),
            Told(60, "c", "stranger", new Terminate("p"), Moment.Between(Day(35), Day(50)))
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(31, s_outlets).InForce);
        Assert.Equal([Phase.Terminated], dossier.Ask(34, s_outlets).Phases);
    }

    [Fact]
    public void What_tells_of_something_later_than_another_told_of_the_utterance_is_another_utterance()
    {
        Report Retold(Moment? at, Moment? told) =>
            new(
                new Performance("stranger", new Report(new Performance("bound", new Terminate("p")) { At = at }))
                {
                    At = told,
                }
            )
            {
                Paraphrases = "words",
            };
        var dossier = Of(
            s_commitment,
            Say(33, "b", "outlet", Retold(Moment.Between(Day(20), Day(33)), null)),
            Say(60, "c", "outlet", Retold(Moment.Exactly(Day(40)), Moment.Between(Day(20), Day(60))))
        );

        Assert.Equal([Phase.Terminated], dossier.Ask(34, s_outlets).Phases);
    }

    [Fact]
    public void What_is_told_of_words_on_record_was_done_when_they_were_said()
    {
        var dossier = Of(
            s_commitment,
            Say(30, "words", "bound", new Warn("enough")),
            Told(40, "b", "outlet", new Terminate("p"), null)
        );

        Assert.Equal(
            [Phase.InForce, Phase.Terminated],
            Days(29, 30).Select(day => dossier.Ask(day, s_outlets).Phase!.Value)
        );
    }

    [Fact]
    public void What_one_tells_of_ones_own_words_on_record_one_did_when_they_were_said()
    {
        var dossier = Of(
            s_commitment,
            Say(30, "words", "bound", new Warn("enough")),
            Told(40, "b", "bound", new Terminate("p"), null)
        );

        Assert.Equal(Phase.InForce, dossier.Ask(29).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(35).Phase);
    }

    [Fact]
    public void Paraphrases_that_differ_conflict_in_every_account()
    {
        var ended = Told(40, "b", "outlet", new Terminate("p"), Moment.Exactly(Day(30)));
        var performance = new Performance("bound", new Terminate("p"));
        foreach (var other in new Act[] { new DenyAct(performance), new Decline(performance) })
        {
            var dossier = Of(s_commitment, ended, Told(41, "c", "stranger", other, Moment.Exactly(Day(30))));

            Assert.Equal(Truth.True, dossier.Ask(29, s_outlets).InForce);
            Assert.Equal(Truth.Unknown, dossier.Ask(35, s_outlets).InForce);
            Assert.Equal(CauseKind.ConflictingSources, Assert.Single(dossier.Ask(35, s_outlets).Causes).Kind);
        }
    }

    [Fact]
    public void Voices_of_one_account_that_contradict_each_other_conflict()
    {
        var dossier = Of(
            s_commitment,
            Say(30, "b", "bound", new Terminate("p")),
            Say(31, "c", "other", new DenyAct(new Performance("bound", new Terminate("p"))))
        );

        var both = dossier.Ask(40, new Account("bound", "other"));
        Assert.Equal(Truth.Unknown, both.InForce);
        Assert.Equal(CauseKind.ConflictingSources, Assert.Single(both.Causes).Kind);
        Assert.Equal(Truth.False, dossier.Ask(40).InForce);
        Assert.Equal(Truth.True, dossier.Ask(40, Account.Of("other")).InForce);
    }

    [Fact]
    public void Which_of_two_words_of_one_voice_counts_hangs_on_which_was_the_later()
    {
        Statement Between(Statement statement, int from, int until) =>
            statement with
            {
                SaidAt = Moment.Between(Day(from), Day(until)),
            };
        var dossier = Of(
            s_commitment,
            Between(Say(40, "b", "bound", new Terminate("p")), 30, 36),
            Between(Say(40, "c", "bound", new DenyAct(new Performance("bound", new Terminate("p")))), 33, 38)
        );

        Assert.Equal(Truth.Unknown, dossier.Ask(50).InForce);
        Assert.Contains(dossier.Ask(50).Causes, cause => cause.Kind == CauseKind.Start);
    }

    [Fact]
    public void Whether_it_was_ended_is_open_where_who_could_have_declines_to_say()
    {
        var dossier = Of(
            s_commitment,
            Say(
                40,
                "b",
                "bound",
                new Decline(new Performance("bound", new Terminate("p")) { At = Moment.Exactly(Day(30)) })
            )
        );

        Assert.Equal([Truth.True, Truth.Unknown], Days(29, 35).Select(day => dossier.Ask(day).InForce));
        Assert.Equal(CauseKind.Evasion, Assert.Single(dossier.Ask(35).Causes).Kind);
    }

    [Fact]
    public void Who_denies_to_have_committed_stands_as_it_last_proposed_to()
    {
        var dossier = Of(
            Say(4, "a", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(6, "b", "outlet", new Report(new Performance("bound", Commit(8, 20)) { At = Moment.Exactly(Day(5)) })),
            Say(7, "c", "bound", new DenyAct(new Performance("bound", new Commit("p"))))
        );

        Assert.Equal([Phase.Offered], dossier.Ask(9).Phases);
        Assert.Equal([Phase.InForce], dossier.Ask(9, s_outlets).Phases);
    }

    [Fact]
    public void What_is_ended_without_authority_is_not_ended()
    {
        var dossier = Of(s_commitment, Say(30, "b", "stranger", new Terminate("p")).For("bound"));

        Assert.Equal(Truth.True, dossier.Ask(40).InForce);
        Assert.Equal(Truth.True, dossier.Ask(40, s_outlets).InForce);
    }

    [Fact]
    public void Who_had_authority_when_words_tell_of_an_act_without_a_time_had_it_for_the_act()
    {
        var performance = new Performance("spokesman", new Terminate("p")) { OnBehalfOf = "bound" };
        var dossier = Since(10, s_commitment, Say(12, "b", "outlet", new Report(performance)));

        Assert.Equal([Phase.Terminated], dossier.Ask(12, s_outlets).Phases);
    }

    [Fact]
    public void An_act_that_counts_only_with_authority_was_not_done_before_there_was_any()
    {
        var performance = new Performance("spokesman", new Terminate("p"))
        {
            OnBehalfOf = "bound",
            At = Moment.Between(Day(8), Day(14)),
        };
        var dossier = Since(10, s_commitment, Say(20, "b", "outlet", new Report(performance)));

        Assert.Equal(Truth.True, dossier.Ask(9, s_outlets).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(30, s_outlets).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(12, s_outlets).InForce);
    }

    // The spokesman has the office from a day on.
    private static Dossier Since(int day, params Statement[] statements) =>
        Of(statements) with
        {
            Relations =
            [
                new HoldsOffice("spokesman", "office") { Valid = new ValidTime(Moment.Exactly(Day(day))) },
                new SpeaksFor("office", "bound"),
            ],
        };

    private static Statement Told(int day, string id, string outlet, Act act, Moment? at) =>
        Say(day, id, outlet, new Report(new Performance("bound", act) { At = at }) { Paraphrases = "words" });
}
