using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class FallingDueTests
{
    [Fact]
    public void A_notice_ends_what_is_tied_to_it_too_and_who_gave_it_may_take_it_back()
    {
        var leaving = Lasting(20) with { Exit = new ExitRule { NoticePeriod = Length.FromHours(5 * 24) } };
        var view = Dossiers
            .Parties.MutualPause("p", "north", "south")
            .At(Dossiers.Day(1))
            .Agree(leaving, "north", "south")
            .At(Dossiers.Day(4))
            .GivesNotice("north")
            .Build()
            .AsKnownAt(Dossiers.Day(4));

        Assert.Equal(
            [
                "2026-01-09T00:00:00Z Termination of p/north (north) according to north, south",
                "2026-01-09T00:00:00Z Termination of p/south (north) according to north, south",
            ],
            Due(view, 5, 40)
        );
    }

    [Fact]
    public void A_window_that_ends_earlier_ends_what_is_tied_to_it_then()
    {
        Assert.Equal(
            ["2026-01-09T00:00:00Z End of p/north (north)", "2026-01-09T00:00:00Z End of p/south (north)"],
            EndsOf(isSeverable: false)
        );
        Assert.Equal(
            ["2026-01-09T00:00:00Z End of p/north (north)", "2026-01-20T00:00:00Z End of p/south (south)"],
            EndsOf(isSeverable: true)
        );
    }

    [Fact]
    public void A_window_at_whose_end_an_act_ends_it_too_ends_what_is_tied_to_it_then()
    {
        var over = new Terminate("p") { From = Deadline.At(Dossiers.Day(9)), Undertakings = ["north"] };
        var view = Dossiers
            .Parties.MutualPause("p", "north", "south")
            .At(Dossiers.Day(1))
            .Commits("north", Lasting(9) with { Undertaking = "north" })
            .At(Dossiers.Day(1))
            .Commits("south", Lasting(20) with { Undertaking = "south" })
            .At(Dossiers.Day(3))
            .Performs("north", over)
            .Build()
            .AsKnownAt(Dossiers.Day(4));

        Assert.Equal(
            [
                (DueKind.End, "north"),
                (DueKind.End, "south"),
                (DueKind.Termination, "north"),
                (DueKind.Termination, "south"),
            ],
            view.FallingDue(Dossiers.Day(5), Dossiers.Day(40), account: North)
                .Items.Select(item => (item.Kind, item.Undertaking!.Value.Value))
        );
    }

    [Fact]
    public void What_does_not_bind_has_no_end_due_by_what_ends_a_tie()
    {
        Undertaking Of(ActorId party, params EquatableArray<ActorId> required) =>
            new(new UndertakingId(party.Value), Form.Mutual, party) { RequiredParties = required };
        var view = Dossiers
            .Parties.Pause(new Pause("p", Of("north", "north"), Of("south", "south", "mission")))
            .At(Dossiers.Day(1))
            .Agree(Lasting(20), "north", "south")
            .At(Dossiers.Day(3))
            .Performs("north", new Terminate("p") { From = Deadline.At(Dossiers.Day(9)) })
            .Build()
            .AsKnownAt(Dossiers.Day(4));

        Assert.Equal(
            [(DueKind.Termination, "north")],
            view.FallingDue(Dossiers.Day(5), Dossiers.Day(40), account: North)
                .Items.Select(item => (item.Kind, item.Undertaking!.Value.Value))
        );
    }

    private static IEnumerable<string> EndsOf(bool isSeverable)
    {
        var pause = Pause.Mutual("p", "north", "south");
        var view = Dossiers
            .Parties.Pause(
                pause with
                {
                    Undertakings =
                    [
                        .. pause.Undertakings.Select(undertaking => undertaking with { IsSeverable = isSeverable }),
                    ],
                }
            )
            .At(Dossiers.Day(1))
            .Commits("north", Lasting(9) with { Undertaking = "north" })
            .At(Dossiers.Day(1))
            .Commits("south", Lasting(20) with { Undertaking = "south" })
            .Build()
            .AsKnownAt(Dossiers.Day(4));
        return Due(view, 5, 40).Select(line => line[..line.IndexOf(" according", StringComparison.Ordinal)]).Distinct();
    }

    private static Terms Lasting(int until) =>
        new() { Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(until))) };
}
