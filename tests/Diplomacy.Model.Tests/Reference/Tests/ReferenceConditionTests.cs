using Xunit;
using static Diplomacy.Model.Tests.Reference.Told;

namespace Diplomacy.Model.Tests.Reference;

using Assert = Xunit.Assert;

/// <summary>The reference on conditions and on deadlines that hang on something, by example (docs/evaluation.md, 5 and 6).</summary>
public sealed class ReferenceConditionTests
{
    private static readonly PauseId P = Generators.Cast.Pause;
    private static readonly EventId Summit = Generators.Cast.Summit;
    private static readonly StateId Talks = Generators.Cast.Talks;
    private static readonly Fact Held = new Occurred(Summit, SilenceRule.PresumedNotToHold);

    private static AssertClaim Event(int at) => new(new EventClaim(Summit, true) { At = On(at) });

    private static AssertClaim State(bool holds, int since) => new(new StateClaim(Talks, holds) { Since = On(since) });

    private static AssertClaim Violation(string by, int from, int? until = null) =>
        new(
            new ConductClaim(new Conduct(by, Activities.Strikes, "city"), true)
            {
                Pause = P,
                During = new ValidTime(On(from), until is { } end ? On(end) : null),
            }
        );

    [Fact]
    public void A_resolutive_condition_ends_when_it_comes_true() =>
        Assert.Equal(
            "apIIITTTTT",
            Alone.Dossier("p".Says(1, Commit(2, 7, If(Condition.Resolutive(Held)))), "p".Says(6, Event(5))).Phases()
        );

    [Fact]
    public void A_precedent_condition_is_awaited_until_its_long_stop()
    {
        var condition = Condition.Precedent(Held);
        Assert.Equal(
            "apppIIIEEE",
            Alone.Dossier("p".Says(1, Commit(2, 7, If(condition))), "p".Says(6, Event(4))).Phases()
        );
        var stopped = condition with { LongStop = At(4) };
        Assert.Equal(
            "apppVVVVVV",
            Alone.Dossier("p".Says(1, Commit(2, 7, If(stopped))), "p".Says(6, Event(4))).Phases()
        );
        Assert.Equal(
            "apppIIIEEE",
            Alone
                .Dossier("p".Says(1, Commit(2, 7, If(condition with { LongStop = At(5) }))), "p".Says(6, Event(4)))
                .Phases()
        );
    }

    [Theory]
    [InlineData(FailureEffect.Suspends, "apIISSIEEE")]
    [InlineData(FailureEffect.Ends, "apIITTTTTT")]
    [InlineData(FailureEffect.Unspecified, "apII??????")]
    public void A_continuing_condition_suspends_or_ends_as_said(FailureEffect effect, string phases)
    {
        var condition = Condition.While(Talks, SilenceRule.PresumedToHold, effect);
        var dossier = Alone.Dossier(
            "p".Says(1, Commit(2, 7, If(condition))),
            "p".Says(4, State(false, 4)),
            "p".Says(6, State(true, 6))
        );
        Assert.Equal(phases, dossier.Phases());
        var clarified = dossier.Append("p".Says(5, new Clarify(P, QuestionKind.Failure, QuestionKinds.Ends)));
        Assert.Equal(effect == FailureEffect.Suspends ? phases : "apIITTTTTT", clarified.Phases());
    }

    [Theory]
    [InlineData(SilenceRule.PresumedToHold, "IIIII")]
    [InlineData(SilenceRule.PresumedNotToHold, "SSSSS")]
    [InlineData(SilenceRule.Unknown, "?????")]
    public void Where_nobody_says_a_state_is_as_silence_says(SilenceRule rule, string phases) =>
        Assert.Equal(
            $"ap{phases}EEE",
            Alone.Dossier("p".Says(1, Commit(2, 7, If(Condition.While(Talks, rule, FailureEffect.Suspends))))).Phases()
        );

    [Fact]
    public void An_event_that_nobody_says_is_as_silence_says_and_once_denied_may_come_after_what_is_known()
    {
        string Phases(SilenceRule rule, params Statement[] more) =>
            Alone
                .Dossier(["p".Says(1, Commit(2, 7, If(Condition.Resolutive(new Occurred(Summit, rule))))), .. more])
                .Phases();

        Assert.Equal("apIIIIIEEE", Phases(SilenceRule.PresumedNotToHold));
        Assert.Equal("aTTTTTTTTT", Phases(SilenceRule.PresumedToHold));
        Assert.Equal("a?????????", Phases(SilenceRule.Unknown));
        Assert.Equal(
            "apIII?????",
            Phases(SilenceRule.Unknown, "p".Says(4, new AssertClaim(new EventClaim(Summit, false))))
        );
    }

    [Fact]
    public void Facts_combine_and_an_event_must_come_before_its_limit()
    {
        string Phases(Fact fact) =>
            Alone
                .Dossier(
                    "p".Says(1, Commit(2, 7, If(Condition.Precedent(fact)))),
                    "p".Says(6, Event(4), State(true, 5))
                )
                .Phases();

        var state = new Holds(Talks, SilenceRule.PresumedNotToHold);
        Assert.Equal("apppIIIEEE", Phases(new AnyOf(Held, state)));
        Assert.Equal("appppIIEEE", Phases(new AllOf(Held, state)));
        Assert.Equal("appppIIEEE", Phases(new AtLeast(2, Held, state)));
        Assert.Equal("apIIIIIEEE", Phases(new Not(state)));
        Assert.Equal("apppppp", Phases(new Occurred(Summit, SilenceRule.PresumedNotToHold) { Before = At(4) })[..7]);
    }

    [Fact]
    public void Stated_and_fulfilled_come_true_when_said_and_when_delivered()
    {
        var claim = new Remark("it is done");
        var stated = Commit(2, 7, If(Condition.Precedent(new Stated("q", claim))));
        Assert.Equal("apppIIIEEE", Alone.Dossier("p".Says(1, stated), "q".Says(4, new AssertClaim(claim))).Phases());
        var fulfilled = Commit(
            2,
            7,
            If(Condition.Precedent(new Fulfilled(Generators.Cast.Hostages, SilenceRule.PresumedNotToHold)))
        );
        AssertClaim Delivered(int total, int at) => new(new DeliveryClaim(P, "hostages", total) { At = On(at) });
        Assert.Equal(
            "appppIIEEE",
            Alone.Dossier("p".Says(1, fulfilled), "p".Says(6, Delivered(1, 3)), "p".Says(7, Delivered(2, 5))).Phases()
        );
    }

    [Fact]
    public void Observance_restarts_with_a_violation()
    {
        var commit = Commit(2, 8, If(Condition.Precedent(new ObservedFor(Hours(2)))));
        Assert.Equal("apppIIIIEE", Alone.Dossier("p".Says(1, commit)).Phases());
        Assert.Equal("apppppIIEE", Alone.Dossier("p".Says(1, commit), "p".Says(4, Violation("p", 3))).Phases());
        Assert.Equal("apppIIIIEE", Alone.Dossier("p".Says(1, commit), "p".Says(4, Violation("q", 3))).Phases());
    }

    [Fact]
    public void A_reciprocal_undertaking_is_suspended_while_the_other_side_violates()
    {
        var pause = Alone with { Undertakings = [Alone.Undertakings[0] with { Form = Form.Reciprocal }] };
        Assert.Equal(
            "apISSIIEEE",
            pause.Dossier("p".Says(1, Commit(2, 7)), "p".Says(4, Violation("q", 3, 5))).Phases()
        );
        Assert.Equal(
            "apIIIIIEEE",
            pause.Dossier("p".Says(1, Commit(2, 7)), "q".Says(4, Violation("q", 3, 5))).Phases()
        );
    }

    [Fact]
    public void An_end_upon_an_event_is_open_after_what_is_known()
    {
        Commit Until(Deadline end) => new(P) { Terms = new Terms { Window = new Window(At(2), end) } };
        Assert.Equal(
            "apIIIEEEEE",
            Alone.Dossier("p".Says(1, Until(Deadline.Upon(Summit))), "p".Says(6, Event(5))).Phases()
        );
        Assert.Equal(
            "apIII?????",
            Alone
                .Dossier("p".Says(1, Until(Deadline.Upon(Summit))), "p".Says(4, new AssertClaim(new Remark("talk"))))
                .Phases()
        );
        Assert.Equal(
            "apIIIEEEEE",
            Alone
                .Dossier(
                    "p".Says(1, Until(Deadline.While(Talks))),
                    "p".Says(5, State(true, 1)),
                    "p".Says(6, State(false, 5))
                )
                .Phases()
        );
    }

    [Fact]
    public void Ends_count_from_signature_effect_and_notice()
    {
        string Phases(Deadline end, params Statement[] more) =>
            Alone
                .Dossier([
                    "p".Says(1, new Commit(P) { Terms = new Terms { Window = new Window(At(2), end) } }),
                    .. more,
                ])
                .Phases();

        Deadline After(Anchor anchor) => new OffsetDeadline(OffsetDirection.After, anchor, Hours(3));
        Assert.Equal("apIIEEEEEE", Phases(After(Anchor.Signature)));
        Assert.Equal("apIIIEEEEE", Phases(After(Anchor.Effect)));
        Assert.Equal("apIIIIIIII", Phases(After(Anchor.Notice)));
        Assert.Equal("apIIIIEEEE", Phases(After(Anchor.Notice), "q".Says(3, new GiveNotice(P, NoticeKind.Modify))));
        Assert.Equal("apIIEEEEEE", Phases(Deadline.EarliestOf(After(Anchor.Notice), After(Anchor.Announcement))));
    }

    [Fact]
    public void Deliveries_move_an_end_up_to_its_cap()
    {
        var end = new PerDeliveryDeadline(At(4), "hostages", 1, Hours(1)) { Cap = Hours(2) };
        var commit = "p".Says(1, new Commit(P) { Terms = new Terms { Window = new Window(At(2), end) } });
        Statement Delivered(int total, int at) =>
            "p".Says(9, new AssertClaim(new DeliveryClaim(P, "hostages", total) { At = On(at) }));
        Assert.Equal("apIIIEEEEE", Alone.Dossier(commit, Delivered(1, 3)).Phases());
        Assert.Equal("apIIIIEEEE", Alone.Dossier(commit, Delivered(5, 3)).Phases());
        Assert.Equal("apIIEEEEEE", Alone.Dossier(commit, Delivered(5, 5)).Phases());
        Assert.Equal("apII??EEEE", Alone.Dossier(commit).Phases());
    }
}
