using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>What falls due, when, and who must act.</summary>
public sealed partial class FallingDueTests
{
    private static readonly Account North = Account.Of("north");

    [Fact]
    public void A_window_starts_and_ends()
    {
        var view = Dossiers.Declared(Deadline.At(Dossiers.Day(9)));

        Assert.Equal(
            [
                "2026-01-02T00:00:00Z Start of p/main (north) according to north",
                "2026-01-09T00:00:00Z End of p/main (north) according to north",
            ],
            Due(view, 1, 20)
        );
    }

    [Fact]
    public void The_interval_is_half_open()
    {
        var view = Dossiers.Declared(Deadline.At(Dossiers.Day(9)));

        Assert.Empty(Due(view, 3, 9));
        Assert.Single(Due(view, 9, 10));
        Assert.Empty(Due(view, 10, 20));
        Assert.Empty(Due(view, 9, 9));
    }

    [Fact]
    public void Days_may_be_skipped_by_the_zone_or_reach_beyond_all_time()
    {
        var view = Dossiers.Declared(Deadline.At(Dossiers.Day(9)));
        var samoa = DateTimeZoneProviders.Tzdb["Pacific/Apia"];

        Assert.Empty(view.FallingDue(new LocalDate(2011, 12, 30), new LocalDate(2011, 12, 30), samoa).Items);
        Assert.NotEmpty(view.FallingDue(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, samoa).Items);
    }

    [Fact]
    public void Days_of_a_zone_are_both_in()
    {
        var view = Dossiers.Declared(Deadline.Until(new LocalDate(2026, 1, 9), "Europe/Kyiv").Inclusive());
        var kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

        Assert.Empty(view.FallingDue(new LocalDate(2026, 1, 9), new LocalDate(2026, 1, 9), kyiv).Items);
        Assert.Single(view.FallingDue(new LocalDate(2026, 1, 10), new LocalDate(2026, 1, 10), kyiv).Items);
        Assert.Throws<ArgumentException>(() =>
            view.FallingDue(new LocalDate(2026, 1, 10), new LocalDate(2026, 1, 9), kyiv)
        );
    }

    [Fact]
    public void A_vague_end_is_due_within_its_bounds()
    {
        var view = Dossiers.Declared(Deadline.Until(new LocalDate(2026, 1, 9), "Europe/Moscow", "Europe/Kyiv"));

        var end = Assert.Single(view.FallingDue(Dossiers.Day(5), Dossiers.Day(20)).Items);
        Assert.Equal(Moment.Between(Instant.FromUtc(2026, 1, 8, 21, 0), Instant.FromUtc(2026, 1, 9, 22, 0)), end.When);
        Assert.Equal(Truth.True, end.IsWithin);
        Assert.Equal(Truth.Unknown, Assert.Single(view.FallingDue(Dossiers.Day(9), Dossiers.Day(20)).Items).IsWithin);
        var inclusive = view.FallingDue(
            Dossiers.Day(5),
            Dossiers.Day(20),
            reading: Reading.None.Fix("boundary=inclusive").Fix("zone=Europe/Kyiv")
        );
        Assert.True(Assert.Single(inclusive.Items).When.IsExact);
    }

    [Fact]
    public void An_end_upon_an_event_may_come_at_any_time_from_what_is_known()
    {
        var view = Dossiers.Declared(Deadline.Upon("talks-end"));

        var end = Assert.Single(view.FallingDue(Dossiers.Day(40), Dossiers.Day(50)).Items);
        Assert.Equal(Truth.Unknown, end.IsWithin);
        Assert.Null(end.When.Latest);
        Assert.Empty(view.FallingDue(Dossiers.Day(5), Dossiers.Day(31)).Items);
    }

    [Fact]
    public void What_never_ends_or_of_which_no_end_was_said_has_no_end_due()
    {
        Assert.DoesNotContain(Due(Dossiers.Declared(Deadline.Never), 1, 300), line => line.Contains("End of"));
        var silent = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north")
            .Build()
            .AsKnownAt(Dossiers.Day(31));
        Assert.Empty(Due(silent, 1, 300));
    }

    [Fact]
    public void An_obligation_is_due_until_it_is_settled()
    {
        var pause = Pause.Unilateral("p", "north") with
        {
            Obligations = [new Obligation("captives", "north") { Due = Deadline.At(Dossiers.Day(10)), Quantity = 3 }],
        };
        var builder = Dossiers
            .Parties.Pause(pause)
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(20));
        var delivered = builder
            .At(Dossiers.Day(5))
            .Asserts("north", new DeliveryClaim("p", "captives", 3) { At = Moment.Exactly(Dossiers.Day(5)) });

        Assert.Equal(
            ["2026-01-10T00:00:00Z Obligation of p/captives (north) according to north"],
            Due(builder.Build().AsKnownAt(Dossiers.Day(31)), 3, 15)
        );
        Assert.Empty(Due(delivered.Build().AsKnownAt(Dossiers.Day(31)), 3, 15));
    }

    [Fact]
    public void A_long_stop_is_due_until_the_condition_has_come_true()
    {
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(20))),
            Conditions =
            [
                Condition.Precedent(
                    new Stated("south", new EventClaim("gate", true)),
                    longStop: Deadline.At(Dossiers.Day(7))
                ),
            ],
        };
        var builder = Dossiers.Parties.UnilateralPause("p", "north").At(Dossiers.Day(1)).Commits("north", terms);
        var stated = builder.At(Dossiers.Day(5)).Asserts("south", new EventClaim("gate", true));

        Assert.Equal(
            ["2026-01-07T00:00:00Z LongStop of p/main (south) according to north"],
            Due(builder.Build().AsKnownAt(Dossiers.Day(4)), 3, 9)
        );
        Assert.Empty(Due(stated.Build().AsKnownAt(Dossiers.Day(6)), 3, 9));
    }

    [Fact]
    public void Until_a_long_stop_whoever_owes_what_the_condition_waits_for_must_act()
    {
        var terms = new Terms
        {
            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(20))),
            Conditions =
            [
                Condition.Precedent(
                    new Fulfilled("captives", SilenceRule.PresumedNotToHold),
                    longStop: Deadline.At(Dossiers.Day(7))
                ),
            ],
        };
        var pause = Pause.Unilateral("p", "north") with
        {
            Obligations = [new Obligation("aid", "mission"), new Obligation("captives", "south")],
        };

        Assert.Equal(
            ["2026-01-07T00:00:00Z LongStop of p/main (south) according to north"],
            Due(
                Dossiers
                    .Parties.Pause(pause)
                    .At(Dossiers.Day(1))
                    .Commits("north", terms)
                    .Build()
                    .AsKnownAt(Dossiers.Day(4)),
                3,
                9
            )
        );
    }

    [Fact]
    public void Accounts_that_differ_have_rows_of_their_own_and_those_that_agree_share_one()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(9))
            .At(Dossiers.Day(3))
            .Asserts(
                "south",
                new TermsClaim("p", new Terms { Window = new Window(End: Deadline.At(Dossiers.Day(10))) })
            )
            .At(Dossiers.Day(3))
            .Asserts("mission", new TermsClaim("p", new Terms { Area = "valley" }))
            .Build()
            .AsKnownAt(Dossiers.Day(5));

        Assert.Equal(
            [
                "2026-01-09T00:00:00Z End of p/main (north) according to mission, north",
                "2026-01-10T00:00:00Z End of p/main (north) according to south",
            ],
            Due(view, 5, 20)
        );
    }

    [Fact]
    public void Nothing_is_due_of_what_was_never_agreed_or_is_over()
    {
        var offered = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Offers("north", Renewing)
            .Build()
            .AsKnownAt(Dossiers.Day(5));
        var ended = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Renewing)
            .At(Dossiers.Day(4))
            .Terminates("north")
            .Build()
            .AsKnownAt(Dossiers.Day(5));

        Assert.Empty(Due(offered, 1, 40));
        Assert.Empty(Due(ended, 5, 40));
        Assert.Empty(offered.FallingDue(Dossiers.Day(1), Dossiers.Day(40)).Incomplete);
    }

    [Fact]
    public void What_is_not_understood_leaves_the_list_incomplete()
    {
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", Dossiers.Day(2), Dossiers.Day(9))
            .At(Dossiers.Day(3))
            .Performs("north", new UnrecognizedAct("adjourn") { Pause = "p" })
            .Build()
            .AsKnownAt(Dossiers.Day(5));

        Assert.Equal([new PauseId("p")], view.FallingDue(Dossiers.Day(5), Dossiers.Day(40)).Incomplete);
    }

    [Fact]
    public void More_periods_than_are_followed_leave_the_list_incomplete()
    {
        var hourly = Renewing with { Extension = Renewing.Extension! with { Period = Length.FromHours(1) } };
        var view = Dossiers
            .Parties.UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Commits("north", hourly)
            .Build()
            .AsKnownAt(Dossiers.Day(2));

        var year = view.FallingDue(Dossiers.Day(300), Dossiers.Day(301));

        Assert.Equal([new PauseId("p")], year.Incomplete);
        Assert.Empty(view.FallingDue(Dossiers.Day(100), Dossiers.Day(101)).Incomplete);
    }

    [Fact]
    public void What_the_dossier_has_not_is_refused()
    {
        var view = Dossiers.Declared(Deadline.Never);

        Assert.Throws<ArgumentException>(() => view.FallingDue(Dossiers.Day(1), Dossiers.Day(2), pause: "q"));
        Assert.Throws<ArgumentException>(() =>
            view.FallingDue(Dossiers.Day(1), Dossiers.Day(2), account: Account.Of("nobody"))
        );
        Assert.Throws<ArgumentException>(() => view.FallingDue(Dossiers.Day(2), Dossiers.Day(1)));
    }

    private static Terms Renewing { get; } =
        new()
        {
            Window = new Window(Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(10))),
            Extension = new ExtensionRule(ExtensionMode.Automatic)
            {
                Period = Length.FromHours(9 * 24),
                NoticeBefore = Length.FromHours(48),
            },
        };

    private static string[] Due(DossierView view, int from, int until)
    {
        var text = view.FallingDue(Dossiers.Day(from), Dossiers.Day(until)).ToString();
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private static int DayOf(DueItem item) => item.When.Earliest!.Value.InUtc().Date.Day;
}
