using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class ObligationTests
{
    [Fact]
    public void Any_of_the_other_side_may_release_and_who_owes_may_not_release_itself()
    {
        var pause = Dossiers
            .Parties.Pause(
                Pause.Mutual("p", "north", "south", "mission") with
                {
                    Obligations = [Captives with { Creditor = null }],
                }
            )
            .At(Dossiers.Day(1))
            .Agree(Window(), "north", "south", "mission")
            .At(Dossiers.Day(5));

        Assert.Equal(ObligationState.Released, State(pause.Releases("south", "captives"), 6));
        Assert.Equal(ObligationState.Released, State(pause.Releases("mission", "captives"), 6));
        Assert.Equal(ObligationState.Detached, State(pause.Releases("north", "captives"), 6, Account.Of("south")));
    }

    [Fact]
    public void A_quoted_release_by_one_is_no_quotation_of_a_release_by_another()
    {
        // Who owes the captives speaks of releasing itself, and an agency tells that in the same speech another did.
        Performance Releasing(ActorId by) => new(by, new Release("p") { Obligation = "captives" });
        Statement Said(string id, ActorId by, params EquatableArray<Act> acts) =>
            new(id, by, acts)
            {
                SaidAt = Moment.Exactly(Dossiers.Day(5)),
                StatedKnownFrom = Dossiers.Day(5),
                RecordedAt = Dossiers.Day(5),
            };
        var quoted = Said("quoted", "north", Releasing("north").Act) with { Utterance = "speech" };
        Report Retelling(ActorId by) => new(Releasing(by)) { Paraphrases = "speech" };
        var told = Said("told", "agency", Retelling("north"), Retelling("south"));

        Assert.Equal(
            [ObligationState.Released],
            Declared(Captives)
                .Dossier.Build()
                .Append([quoted, told])
                .AsKnownAt(Dossiers.Day(31))
                .Obligations("p", Dossiers.Day(6), Account.Of("south"))
                .Select(status => status.State)
        );
    }

    [Fact]
    public void From_what_a_stranger_owes_any_party_may_release()
    {
        var owed = new Obligation("captives", "mission") { Quantity = 3, Due = Deadline.At(Dossiers.Day(10)) };

        Assert.Equal(
            ObligationState.Released,
            State(
                Declared(owed).At(Dossiers.Day(5)).Releases("north", "captives"),
                6,
                Account.Of("mission") with
                {
                    Voices = ["mission", "north"],
                }
            )
        );
        Assert.Equal(
            ObligationState.Released,
            State(Spoken(Declared(owed)).At(Dossiers.Day(5)).Releases("north", "captives"), 6, Account.Of("south"))
        );
    }

    [Fact]
    public void The_statements_on_what_was_delivered_and_released_are_named_in_order()
    {
        var pause = Delivered(Delivered(Declared(Captives), 1, 4), 2, 5)
            .At(Dossiers.Day(6))
            .Releases("south", "captives");

        Assert.Equal(["s2", "s3", "s4"], Ask(pause, 12, North).Statements.Select(id => id.Value));
    }

    [Fact]
    public void What_is_not_understood_leaves_every_state_possible_and_is_named_in_order()
    {
        var pause = Declared(Captives)
            .At(Dossiers.Day(3))
            .Performs("north", new UnrecognizedAct("adjourn") { Pause = "p" })
            .At(Dossiers.Day(4))
            .Performs("north", new UnrecognizedAct("convene") { Pause = "p" });
        var status = Ask(pause, 5, North);

        Assert.Equal(Enum.GetValues<ObligationState>(), status.States);
        Assert.Equal(["s2", "s3"], Assert.Single(status.Causes).Statements.Select(id => id.Value));
    }

    [Fact]
    public void It_is_certain_to_be_in_the_one_state_that_it_can_be_in()
    {
        var status = Ask(Declared(Captives), 3, North);

        Assert.Equal(Truth.True, status.Is(ObligationState.Detached));
        Assert.Equal(Truth.False, status.Is(ObligationState.Violated));
    }

    [Fact]
    public void Whether_who_may_release_did_is_an_open_question_if_they_decline_to_say()
    {
        var release = new Release("p") { Obligation = "captives" };
        var pause = Declared(Captives)
            .At(Dossiers.Day(6))
            .Performs("south", new Decline(new Performance("south", release) { At = Moment.Exactly(Dossiers.Day(5)) }));
        var status = Ask(pause, 8, North);

        Assert.Equal([ObligationState.Detached, ObligationState.Released], status.States);
        Assert.Equal("south/p/release/captives", Assert.Single(status.Causes).Question!.Key);
        Assert.Equal(
            ObligationState.Released,
            Ask(pause, 8, North, Reading.None.Fix("act:south/p/release/captives=made")).State
        );
    }

    [Fact]
    public void The_limit_is_counted_from_what_concerns_who_owes_it()
    {
        Terms From(string undertaking, int day) =>
            new()
            {
                Undertaking = undertaking,
                Window = new Window(Deadline.At(Dossiers.Day(day)), Deadline.At(Dossiers.Day(20))),
            };
        var owed = new Obligation("captives", "south") { Due = Deadline.After(Anchor.Effect, Period.FromHours(48)) };
        var pause = Dossiers
            .Parties.Pause(
                new Pause(
                    "p",
                    new Undertaking("north", Form.Unilateral, "north"),
                    new Undertaking("south", Form.Unilateral, "south")
                )
                {
                    Obligations = [owed],
                }
            )
            .At(Dossiers.Day(1))
            .Commits("north", From("north", 2))
            .At(Dossiers.Day(1))
            .Commits("south", From("south", 5));

        Assert.Equal(ObligationState.Detached, State(pause, 6));
        Assert.Equal(ObligationState.Violated, State(pause, 7));
    }

    [Fact]
    public void A_reading_of_its_limit_alone_settles_it()
    {
        var pause = Declared(Captives with { Due = Deadline.Until(new LocalDate(2026, 1, 10), "UTC") });

        Assert.Equal(
            ObligationState.Violated,
            Ask(pause, 10, North, Reading.None.Fix("boundary:p/captives/due=exclusive")).State
        );
    }

    [Fact]
    public void What_makes_one_obligation_due_makes_no_other_due()
    {
        var pause = Dossiers
            .Parties.Pause(
                Pause.Unilateral("p", "north") with
                {
                    Obligations = [Captives, new Obligation("wounded", "north")],
                }
            )
            .At(Dossiers.Day(1))
            .Commits(
                "north",
                Window(
                    GateOpens(),
                    Condition.Maturity(new Occurred("road-opens", SilenceRule.PresumedNotToHold), "wounded")
                )
            );
        var states = Opened(pause, 4)
            .Dossier.Build()
            .AsKnownAt(Dossiers.Day(31))
            .Obligations("p", Dossiers.Day(5), North);

        Assert.Equal([ObligationState.Detached, ObligationState.Conditional], states.Select(status => status.State));
    }

    [Fact]
    public void Several_questions_of_one_kind_are_listed_in_the_order_of_their_keys()
    {
        var day = Deadline.Until(new LocalDate(2026, 1, 10), "UTC");
        var pause = Dossiers
            .Parties.Pause(Pause.Unilateral("p", "north") with { Obligations = [Captives with { Due = day }] })
            .At(Dossiers.Day(1))
            .Commits("north", new Terms { Window = new Window(day, Deadline.At(Dossiers.Day(15))) });

        Assert.Equal(["p/captives/due", "s1/start"], Ask(pause, 10, North).Causes.Select(cause => cause.Question!.Key));
    }

    private static PauseBuilder Spoken(PauseBuilder pause) =>
        pause.At(Dossiers.Day(2)).Asserts("south", new TermsClaim("p", new Terms { Area = "valley" }));
}
