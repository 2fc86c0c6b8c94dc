using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>An obligation from conditional to its end: the north owes the south three captives by the tenth, once the gate is open.</summary>
public sealed partial class ObligationTests
{
    private static readonly Account North = Account.Of("north");

    private static readonly Obligation Captives = new("captives", "north")
    {
        Creditor = "south",
        Quantity = 3,
        Due = Deadline.At(Dossiers.Day(10)),
    };

    [Fact]
    public void Without_a_condition_it_falls_due_when_the_pause_takes_effect()
    {
        var pause = Declared(Captives);

        Assert.Equal(ObligationState.Conditional, State(pause, 1));
        Assert.Equal(ObligationState.Detached, State(pause, 2));
    }

    [Fact]
    public void A_maturity_condition_makes_it_due_when_it_comes_true()
    {
        var pause = Declared(Captives, GateOpens());

        Assert.Equal(ObligationState.Conditional, State(Opened(pause, 4), 3));
        Assert.Equal(ObligationState.Detached, State(Opened(pause, 4), 4));
        Assert.Equal(ObligationState.Conditional, State(pause, 12));
    }

    [Fact]
    public void It_is_violated_from_its_limit_unless_it_was_fulfilled_before()
    {
        var pause = Declared(Captives);

        Assert.Equal(ObligationState.Detached, State(pause, 9));
        Assert.Equal(ObligationState.Violated, State(pause, 10));
        Assert.Equal(ObligationState.Fulfilled, State(Delivered(pause, 3, 9), 10));
        Assert.Equal(ObligationState.Violated, State(Delivered(pause, 2, 9), 10));
        Assert.Equal(ObligationState.Violated, State(Delivered(pause, 3, 10), 10));
        Assert.Equal(ObligationState.Violated, State(Delivered(pause, 3, 11), 12));
    }

    [Fact]
    public void It_may_be_fulfilled_before_it_is_due()
    {
        var pause = Delivered(Declared(Captives, GateOpens()), 3, 4);

        Assert.Equal(ObligationState.Conditional, State(pause, 3));
        Assert.Equal(ObligationState.Fulfilled, State(pause, 4));
    }

    [Fact]
    public void The_creditor_may_release_from_it_and_nobody_else_for_others()
    {
        var pause = Declared(Captives);

        Assert.Equal(ObligationState.Released, State(pause.At(Dossiers.Day(5)).Releases("south", "captives"), 12));
        Assert.Equal(ObligationState.Violated, State(pause.At(Dossiers.Day(5)).Releases("mission", "captives"), 12));
        Assert.Equal(ObligationState.Violated, State(pause.At(Dossiers.Day(10)).Releases("south", "captives"), 12));
        Assert.Equal(
            ObligationState.Fulfilled,
            State(Delivered(pause, 3, 4).At(Dossiers.Day(5)).Releases("south", "captives"), 12)
        );
    }

    [Fact]
    public void A_release_counts_in_the_account_of_who_gives_it()
    {
        var pause = Declared(Captives).At(Dossiers.Day(5)).Releases("mission", "captives");

        Assert.Equal(
            ObligationState.Released,
            State(pause, 12, Account.Of("north") with { Voices = ["north", "mission"] })
        );
    }

    [Fact]
    public void Without_a_creditor_the_other_side_releases()
    {
        var pause = Dossiers
            .Parties.Pause(
                Pause.Mutual("p", "north", "south") with
                {
                    Obligations = [Captives with { Creditor = null }],
                }
            )
            .At(Dossiers.Day(1))
            .Agree(Window(), "north", "south")
            .At(Dossiers.Day(5));

        Assert.Equal(ObligationState.Released, State(pause.Releases("south", "captives"), 6));
        Assert.Equal(ObligationState.Detached, State(pause.Releases("mission", "captives"), 6));
    }

    [Fact]
    public void A_pause_over_before_the_trigger_cancels_it_or_lets_it_expire()
    {
        var pause = Declared(Captives, GateOpens());
        var ended = pause.At(Dossiers.Day(5)).Terminates("north");

        Assert.Equal(ObligationState.Cancelled, State(ended, 5));
        Assert.Equal(ObligationState.Cancelled, State(Opened(ended, 6), 12));
        Assert.Equal(ObligationState.Cancelled, State(Delivered(ended, 3, 6), 12));
        Assert.Equal(ObligationState.Expired, State(pause, 20));
        Assert.Equal(ObligationState.Detached, State(Opened(pause, 4).At(Dossiers.Day(5)).Terminates("north"), 6));
    }

    [Fact]
    public void Where_worlds_differ_all_states_are_listed_with_what_they_hang_on()
    {
        var pause = Declared(Captives with { Due = Deadline.Until(new LocalDate(2026, 1, 10), "UTC") });
        var status = Ask(pause, 10, North);

        Assert.Equal([ObligationState.Detached, ObligationState.Violated], status.States);
        Assert.Null(status.State);
        Assert.Equal(CauseKind.Boundary, Assert.Single(status.Causes).Kind);
        Assert.Equal(Truth.Unknown, status.Is(ObligationState.Violated));
        Assert.Equal(Truth.False, status.Is(ObligationState.Fulfilled));
        Assert.Equal(ObligationState.Violated, Ask(pause, 10, North, Reading.None.Fix("boundary=exclusive")).State);
    }

    [Fact]
    public void Where_nobody_speaks_of_the_pause_nothing_is_known()
    {
        var pause = Dossiers.Parties.Pause(Pause.Unilateral("p", "north") with { Obligations = [Captives] });
        var status = Ask(pause, 10, North);

        Assert.Empty(status.States);
        Assert.Equal(CauseKind.Silence, Assert.Single(status.Causes).Kind);
        Assert.Equal(Truth.Unknown, status.Is(ObligationState.Violated));
        _ = Assert.Throws<ArgumentException>(() => Ask(pause, 10, Account.Of("nobody")));
    }

    [Fact]
    public void What_is_fulfilled_or_over_stays_so()
    {
        var pause = Declared(Captives, GateOpens());
        foreach (
            var dossier in (PauseBuilder[])
                [
                    Delivered(Opened(pause, 4), 3, 5),
                    Opened(pause, 4),
                    pause.At(Dossiers.Day(5)).Terminates("north"),
                    pause.At(Dossiers.Day(5)).Releases("south", "captives"),
                    pause,
                ]
        )
        {
            var states = Enumerable.Range(1, 25).Select(day => State(dossier, day)).ToList();
            var last = states.FindIndex(state => state > ObligationState.Detached);

            Assert.InRange(last, 1, 24);
            Assert.All(states[last..], state => Assert.Equal(states[last], state));
        }
    }

    private static Condition GateOpens() =>
        Condition.Maturity(new Occurred("gate-opens", SilenceRule.PresumedNotToHold), "captives");

    private static Terms Window(params EquatableArray<Condition> conditions) =>
        new()
        {
            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(15))),
            Conditions = conditions,
        };

    private static PauseBuilder Declared(Obligation obligation, params EquatableArray<Condition> conditions) =>
        Dossiers
            .Parties.Pause(Pause.Unilateral("p", "north") with { Obligations = [obligation] })
            .At(Dossiers.Day(1))
            .Commits("north", Window(conditions));

    private static PauseBuilder Opened(PauseBuilder pause, int day) =>
        pause
            .At(Dossiers.Day(day))
            .Asserts("north", new EventClaim("gate-opens", true) { At = Moment.Exactly(Dossiers.Day(day)) });

    private static PauseBuilder Delivered(PauseBuilder pause, int total, int day) =>
        pause
            .At(Dossiers.Day(day))
            .Asserts("north", new DeliveryClaim("p", "captives", total) { At = Moment.Exactly(Dossiers.Day(day)) });

    private static ObligationState? State(PauseBuilder pause, int day, Account? account = null) =>
        Ask(pause, day, account ?? North).State;

    private static ObligationStatus Ask(PauseBuilder pause, int day, Account account, Reading? reading = null) =>
        Assert.Single(
            pause.Dossier.Build().AsKnownAt(Dossiers.Day(31)).Obligations("p", Dossiers.Day(day), account, reading)
        );
}
