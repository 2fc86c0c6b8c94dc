using Xunit;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Reference;

using Assert = Xunit.Assert;

/// <summary>The reference on acts that move a pause, by example (docs/evaluation.md, 3 and 6).</summary>
public sealed class ReferenceMoveTests
{
    private static readonly PauseId P = Generators.Cast.Pause;

    [Fact]
    public void A_unilateral_pause_binds_when_declared_starts_and_runs_out() =>
        Assert.Equal("apIIIIIEEE", Alone.Dossier("p".Says(1, Commit(2, 7))).Phases());

    [Fact]
    public void A_retroactive_start_counts_from_that_start() =>
        Assert.Equal("aIIIIIEEEE", Alone.Dossier("p".Says(3, Commit(1, 6))).Phases());

    [Theory]
    [InlineData(4, 6, "apIISSIEEE")]
    [InlineData(4, 4, "apIIIIIEEE")]
    [InlineData(4, 3, "apIISSSEEE")]
    public void A_suspension_lasts_until_a_later_or_simultaneous_resumption(
        int suspended,
        int resumed,
        string phases
    ) =>
        Assert.Equal(
            phases,
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7)),
                    "p".Says(suspended, new Suspend(P)),
                    "p".Says(resumed, new Resume(P))
                )
                .Phases()
        );

    [Fact]
    public void A_suspension_ends_where_it_says() =>
        Assert.Equal(
            "apISSIIEEE",
            Alone
                .Dossier("p".Says(1, Commit(2, 7)), "p".Says(2, new Suspend(P) { From = At(3), Until = At(5) }))
                .Phases()
        );

    [Fact]
    public void A_resumption_taken_back_counts_for_nothing_from_then()
    {
        var resumed = "p".Says(4, new Resume(P));
        Assert.Equal(
            "apISIISEEE",
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7)),
                    "p".Says(3, new Suspend(P)),
                    resumed,
                    "p".Says(6, new Retract(resumed.Id))
                )
                .Phases()
        );
    }

    [Fact]
    public void A_party_may_end_its_own_where_terms_are_silent_and_another_only_in_its_own_account()
    {
        Assert.Equal("apIITTTTTT", Alone.Dossier("p".Says(1, Commit(2, 7)), "p".Says(4, new Terminate(P))).Phases());
        var byOther = Alone.Dossier("p".Says(1, Commit(2, 7)), "q".Says(4, new Terminate(P)));
        Assert.Equal("apIIIIIEEE", byOther.Phases("p"));
        Assert.Equal("apIITTTTTT", byOther.Phases("q"));
    }

    [Theory]
    [InlineData(5, "apIIIIIEEE")]
    [InlineData(6, "apIIITTTTT")]
    public void A_termination_taken_back_no_later_than_its_effect_ends_nothing(int takenBack, string phases)
    {
        var ended = "p".Says(3, new Terminate(P) { From = At(5) });
        Assert.Equal(
            phases,
            Alone.Dossier("p".Says(1, Commit(2, 7)), ended, "p".Says(takenBack, new Retract(ended.Id))).Phases()
        );
    }

    [Fact]
    public void Notice_ends_after_the_period_of_the_rule_and_otherwise_only_from_when_it_says()
    {
        var rule = Commit(2, 7, t => t with { Exit = new ExitRule { NoticePeriod = Hours(2) } });
        var notice = new GiveNotice(P, NoticeKind.Terminate);
        Assert.Equal("apIIITTTTT", Alone.Dossier("p".Says(1, rule), "p".Says(3, notice)).Phases());
        Assert.Equal("apIIIIIEEE", Alone.Dossier("p".Says(1, Commit(2, 7)), "p".Says(3, notice)).Phases());
        Assert.Equal(
            "apIIITTTTT",
            Alone.Dossier("p".Says(1, Commit(2, 7)), "p".Says(3, notice with { From = At(5) })).Phases()
        );
    }

    [Fact]
    public void Leaving_on_breach_takes_a_violation_by_the_other_side()
    {
        var rule = Commit(2, 7, t => t with { Exit = new ExitRule { OnBreach = true } });
        var breach = new Accuse(P, new Conduct("q", Activities.Strikes, "city")) { At = On(3) };
        var left = "p".Says(4, new Terminate(P));
        Assert.Equal("apIIIIIEEE", Alone.Dossier("p".Says(1, rule), left).Phases("r"));
        Assert.Equal("apIITTTTTT", Alone.Dossier("p".Says(1, rule), "r".Says(3, breach), left).Phases("r"));
        Assert.Equal("apIITTTTTT", Alone.Dossier("p".Says(1, rule), left).Phases("p"));
    }

    [Fact]
    public void The_other_side_may_release()
    {
        Assert.Equal("apIITTTTTT", Alone.Dossier("p".Says(1, Commit(2, 7)), "q".Says(4, new Release(P))).Phases());
        Assert.Equal("apIIIIIEEE", Alone.Dossier("p".Says(1, Commit(2, 7)), "r".Says(4, new Release(P))).Phases());
        Assert.Equal(
            "apIIIIIEEE",
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7)),
                    "q".Says(4, new Release(P) { Obligation = Generators.Cast.Hostages })
                )
                .Phases()
        );
    }

    [Fact]
    public void What_another_says_was_done_counts_in_its_own_account()
    {
        var suspended = new Performance("p", new Suspend(P)) { At = On(4) };
        var dossier = Alone.Dossier("p".Says(1, Commit(2, 7)), "q".Says(5, new Report(suspended)));
        Assert.Equal("apIIIIIEEE", dossier.Phases("p"));
        Assert.Equal("apIISSSEEE", dossier.Phases("q"));
        var open = Alone.Dossier("p".Says(1, Commit(2, 7)), "r".Says(5, new Decline(suspended)));
        Assert.Equal("apII???EEE", open.Phases("p"));
        var denied = Alone.Dossier(
            "p".Says(1, Commit(2, 7)),
            "p".Says(4, new Suspend(P)),
            "q".Says(5, new DenyAct(suspended))
        );
        Assert.Equal("apIISSSEEE", denied.Phases("p"));
        Assert.Equal("apIIIIIEEE", denied.Phases("q"));
    }

    [Fact]
    public void An_avowed_suspension_without_a_time_is_done_when_said() =>
        Assert.Equal(
            "apIIISSEEE",
            Alone
                .Dossier("p".Says(1, Commit(2, 7)), "p".Says(5, new Confirm(new Performance("p", new Suspend(P)))))
                .Phases("q")
        );

    [Fact]
    public void A_commitment_taken_back_ends_then()
    {
        var commit = "p".Says(1, Commit(2, 7));
        Assert.Equal("apIITTTTTT", Alone.Dossier(commit, "p".Says(4, new Retract(commit.Id))).Phases());
    }

    [Fact]
    public void Proposals_and_refusals_give_the_phase_beforehand_and_leave_none_when_taken_back()
    {
        var request = "q".Says(1, new Request(P));
        Assert.Equal("cccccccccc", Alone.Dossier(request).Phases());
        Assert.Equal("rrrrrrrrrr", Alone.Dossier(request, "p".Says(3, new Refuse(P))).Phases());
        Assert.Equal(
            "oooooooooo",
            Alone.Dossier(request, "p".Says(3, new Refuse(P)), "p".Says(4, new Offer(P))).Phases()
        );
        Assert.Equal("NNNNNNNNNN", Alone.Dossier(request, "q".Says(2, new Retract(request.Id))).Phases());
    }

    [Fact]
    public void What_is_not_understood_makes_the_answer_unknown() =>
        Assert.Equal(
            "??????????",
            Alone.Dossier("p".Says(1, Commit(2, 7)), "q".Says(2, new UnrecognizedAct("poll") { Pause = P })).InForce()
        );
}
