using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class FallingDueTests
{
    [Fact]
    public void What_is_due_comes_in_the_order_of_time_of_pauses_and_of_kinds()
    {
        Terms Until(Moment end, int? notice = null) =>
            new()
            {
                Window = new Window(Deadline.At(Dossiers.Day(2)), new MomentDeadline(end)),
                Exit = notice is { } hours ? new ExitRule { NoticePeriod = Length.FromHours(hours) } : null,
            };
        Obligation Owed(string id) => new(id, "north") { Due = Deadline.At(Dossiers.Day(9)) };
        var view = Dossiers
            .Parties.Pause(Pause.Unilateral("b", "north") with { Obligations = [Owed("wounded"), Owed("captives")] })
            .At(Dossiers.Day(1))
            .Commits("north", Until(Moment.Exactly(Dossiers.Day(10)), notice: 24))
            .Dossier.Pause(Pause.Unilateral("a", "north"))
            .At(Dossiers.Day(1))
            .Commits("north", Until(Moment.Exactly(Dossiers.Day(9))))
            .Dossier.Pause(Pause.Unilateral("c", "north"))
            .At(Dossiers.Day(1))
            .Commits("north", Until(Moment.Between(Dossiers.Day(9), Dossiers.Day(12))))
            .Build()
            .AsKnownAt(Dossiers.Day(3));

        Assert.Equal(
            [
                "2026-01-09T00:00:00Z End of a/main (north) according to north",
                "2026-01-09T00:00:00Z NoticeToLeave of b/main (north) according to north",
                "2026-01-09T00:00:00Z Obligation of b/captives (north) according to north",
                "2026-01-09T00:00:00Z Obligation of b/wounded (north) according to north",
                "[2026-01-09T00:00:00Z, 2026-01-12T00:00:00Z] End of c/main (north) according to north",
                "2026-01-10T00:00:00Z End of b/main (north) according to north",
            ],
            Due(view, 9, 20)
        );
    }

    [Fact]
    public void Whoever_may_leave_under_rules_of_several_parts_has_a_row_for_each()
    {
        ExitRule After(int days, ActorId holder) =>
            new()
            {
                NoticePeriod = Length.FromHours(24 * days),
                Undertakings = ["first", "second"],
                Holders = [holder],
            };
        Terms On(string undertaking, ExitRule exit) =>
            new()
            {
                Undertaking = undertaking,
                Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(20))),
                Exit = exit,
            };
        var pause = Dossiers
            .Parties.Pause(
                new Pause(
                    "p",
                    new Undertaking("first", Form.Unilateral, "north"),
                    new Undertaking("second", Form.Unilateral, "south")
                )
            )
            .At(Dossiers.Day(1))
            .Commits("north", On("first", After(3, "north")))
            .At(Dossiers.Day(1))
            .Commits("south", On("second", After(9, "south")));
        var notice = pause.At(Dossiers.Day(4)).Performs("north", new GiveNotice("p", NoticeKind.Terminate));

        Assert.Equal(
            [
                "2026-01-11T00:00:00Z NoticeToLeave of p/first (south) according to north",
                "2026-01-11T00:00:00Z NoticeToLeave of p/second (south) according to north",
                "2026-01-17T00:00:00Z NoticeToLeave of p/first (north) according to north",
                "2026-01-17T00:00:00Z NoticeToLeave of p/second (north) according to north",
            ],
            Of(pause, DueKind.NoticeToLeave)
        );
        Assert.Equal(
            [
                "2026-01-07T00:00:00Z Termination of p/first (north) according to north",
                "2026-01-07T00:00:00Z Termination of p/second (north) according to north",
            ],
            Of(notice, DueKind.Termination)
        );

        static IEnumerable<string> Of(PauseBuilder pause, DueKind kind) =>
            pause
                .Build()
                .AsKnownAt(Dossiers.Day(5))
                .FallingDue(Dossiers.Day(3), Dossiers.Day(30), account: North)
                .Items.Where(item => item.Kind == kind)
                .Select(item => item.ToString());
    }

    [Fact]
    public void Periods_of_which_the_first_ended_within_bounds_are_followed_as_far_as_is_asked()
    {
        var vague = Renewing with
        {
            Window = new Window(
                Deadline.At(Dossiers.Day(1)),
                new MomentDeadline(Moment.Between(Dossiers.Day(10), Dossiers.Day(11)))
            ),
        };
        var report = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", vague)
            .Build()
            .AsKnownAt(Dossiers.Day(2))
            .FallingDue(Dossiers.Day(3), Dossiers.Day(25));

        Assert.Empty(report.Incomplete);
        var hourly = vague with { Extension = Renewing.Extension! with { Period = Length.FromHours(1) } };
        Assert.Empty(
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .At(Dossiers.Day(1))
                .Commits("north", hourly)
                .Build()
                .AsKnownAt(Dossiers.Day(2))
                .FallingDue(Dossiers.Day(3), Dossiers.Day(25))
                .Incomplete
        );
        Assert.Equal(
            [Moment.Between(Dossiers.Day(10), Dossiers.Day(11)), Moment.Between(Dossiers.Day(19), Dossiers.Day(20))],
            report.Items.Where(item => item.Kind == DueKind.Renewal).Select(item => item.When)
        );
    }

    [Fact]
    public void What_was_replaced_asks_for_no_reply_any_more()
    {
        var later = s_offer with { Id = "offer-2", Supersedes = "offer", ReplyBy = Deadline.At(Dossiers.Day(7)) };

        Assert.Equal(
            ["2026-01-07T00:00:00Z Reply of offer-2 (north, south) according to mission"],
            DueOf(s_offer, later)
        );
    }

    [Fact]
    public void Who_has_no_authority_to_speak_for_another_neither_asks_nor_replies_for_it()
    {
        var reply = Said("reply", "agency", new Refuse("p") { Of = "offer" }) with { OnBehalfOf = "north" };
        var asking = s_offer with { Speaker = "agency", OnBehalfOf = "mission" };

        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (north, south) according to mission"],
            DueOf(s_offer, reply)
        );
        Assert.Empty(DueOf(asking));
    }

    [Fact]
    public void Who_speaks_for_an_actor_replies_for_it_in_its_own_name_too() =>
        Assert.Equal(
            ["2026-01-06T00:00:00Z Reply of offer (south) according to mission"],
            DueOf(s_offer, Said("reply", "speaker", new AssertClaim(new Remark("No"))) with { InReplyTo = "offer" })
        );

    [Fact]
    public void A_reply_asked_for_by_the_earlier_of_two_limits_is_due_by_the_one_that_came_of_an_event()
    {
        var opened = Said(
            "opened",
            "mission",
            new AssertClaim(new EventClaim("gate", true) { At = Moment.Exactly(Dossiers.Day(4)) })
        );
        var counted = Deadline.After(Anchor.Event("gate"), Period.FromDays(2), "Etc/UTC");
        Moment Due(Deadline limit, string reading) =>
            Assert
                .Single(
                    Dossiers
                        .Parties.UnilateralPause("p", "north")
                        .Dossier.Build()
                        .Append([s_offer with { ReplyBy = limit }, opened])
                        .AsKnownAt(Dossiers.Day(9))
                        .FallingDue(Dossiers.Day(3), Dossiers.Day(9), reading: Reading.None.Fix(reading))
                        .Items
                )
                .When;

        Assert.Equal(Moment.Exactly(Dossiers.Day(6)), Due(counted, "counting:offer/replyBy=from-instant"));
        Assert.Equal(
            Moment.Exactly(Dossiers.Day(6)),
            Due(Deadline.EarliestOf(counted, Deadline.At(Dossiers.Day(8))), "counting=from-instant")
        );
    }

    [Fact]
    public void A_reply_is_due_as_the_account_asked_for_has_it()
    {
        var account = new Account("mission", "north");
        var dossier = Dossiers.Parties.UnilateralPause("p", "north").Dossier.Build().Append(s_offer);

        var due = Assert.Single(
            dossier.AsKnownAt(Dossiers.Day(9)).FallingDue(Dossiers.Day(3), Dossiers.Day(9), account: account).Items
        );

        Assert.Equal([account], due.AccordingTo);
    }

    [Fact]
    public void An_interval_the_wrong_way_round_is_refused_with_what_to_do() =>
        Assert.Contains(
            "swap the instants",
            Assert
                .Throws<ArgumentException>(() =>
                    Dossiers.Declared(Deadline.Never).FallingDue(Dossiers.Day(2), Dossiers.Day(1))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void By_when_notice_must_be_given_is_settled_by_a_reading_of_that_alone()
    {
        // Days before an end after clocks have changed.
        Terms In(ExtensionRule? extension, ExitRule? exit) =>
            new()
            {
                Window = new Window(
                    Deadline.At(Dossiers.Day(2)),
                    Deadline.Until(new LocalDate(2026, 4, 4), "Europe/Kyiv").Exclusive()
                ),
                Extension = extension,
                Exit = exit,
            };
        Moment Due(DueKind kind, Terms terms, Reading reading) =>
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .At(Dossiers.Day(1))
                .Commits("north", terms)
                .Build()
                .AsKnownAt(Dossiers.Day(3))
                .FallingDue(Dossiers.Day(60), Dossiers.Day(93), reading: reading)
                .Items.First(item => item.Kind == kind)
                .When;
        var week = Length.FromDays(7);
        var leaving = In(null, new ExitRule { NoticePeriod = week });
        var renewing = In(
            new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromHours(240), NoticeBefore = week },
            null
        );
        var latest = Instant.FromUtc(2026, 3, 27, 22, 0);

        Assert.Equal(
            Moment.Between(latest - Duration.FromHours(1), latest),
            Due(DueKind.NoticeToLeave, leaving, Reading.None)
        );
        Assert.Equal(
            Moment.Exactly(latest),
            Due(DueKind.NoticeToLeave, leaving, Reading.None.Fix("elapsed:s1/noticeToLeave=wall-clock"))
        );
        Assert.Equal(
            Moment.Exactly(latest),
            Due(DueKind.NoticeAgainstRenewal, renewing, Reading.None.Fix("elapsed:s1/noticeBefore=wall-clock"))
        );
    }

    [Fact]
    public void What_is_not_understood_may_be_all_that_was_said() =>
        Assert.Equal(
            [new PauseId("p")],
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .At(Dossiers.Day(1))
                .Performs("north", new UnrecognizedAct("adjourn") { Pause = "p" })
                .Build()
                .AsKnownAt(Dossiers.Day(3))
                .FallingDue(Dossiers.Day(3), Dossiers.Day(9), account: North)
                .Incomplete
        );

    [Fact]
    public void Of_a_pause_of_which_the_account_has_not_spoken_nothing_is_due() =>
        Assert.Empty(
            Dossiers
                .Parties.UnilateralPause("p", "north")
                .Dossier.Build()
                .AsKnownAt(Dossiers.Day(3))
                .FallingDue(Dossiers.Day(3), Dossiers.Day(9), account: North)
                is var report
                ? [.. report.Items.Select(item => item.ToString()), .. report.Incomplete.Select(id => id.Value)]
                : (string[])[]
        );
}
