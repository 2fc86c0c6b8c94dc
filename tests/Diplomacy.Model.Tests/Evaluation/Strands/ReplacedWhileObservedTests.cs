namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A pause that is to replace another once it was observed for a time, and what keeps it from that.</summary>
public sealed class ReplacedWhileObservedTests
{
    private static readonly Condition s_observed = Condition.Precedent(new ObservedFor(Length.FromDays(5)));
    private static readonly Statement s_pause = Say(1, "a", "bound", Commit(2, 40));

    [Fact]
    public void It_replaces_the_other_as_soon_as_it_was_observed()
    {
        var dossier = Chain(s_pause, Later("q", 5, s_observed));

        Assert.Equal([Phase.InForce, Phase.Terminated], Phases(dossier, 9, 10));
    }

    [Fact]
    public void It_replaces_nothing_once_it_was_replaced_itself()
    {
        var dossier = Chain(s_pause, Later("q", 5, s_observed), Later("r", 7));

        Assert.Equal([Phase.InForce, Phase.InForce], Phases(dossier, 15, 30));
    }

    [Fact]
    public void It_replaces_nothing_once_an_event_ended_it()
    {
        var ends = Condition.Resolutive(new Occurred("summit", SilenceRule.PresumedNotToHold));
        Statement Summit(int day) =>
            Say(day, "b", "bound", new AssertClaim(new EventClaim("summit", true) { At = Moment.Exactly(Day(day)) }));

        Assert.Equal([Phase.InForce], Phases(Chain(s_pause, Later("q", 5, s_observed, ends), Summit(7)), 15));
        Assert.Equal([Phase.Terminated], Phases(Chain(s_pause, Later("q", 5, s_observed, ends), Summit(12)), 15));
    }

    [Fact]
    public void That_it_may_be_left_does_not_mean_that_it_was()
    {
        var later = Later("q", 5, s_observed);
        var terms = ((Commit)later.Acts[0]).Terms! with { Exit = new ExitRule { ByDeclaration = true } };
        var dossier = Chain(s_pause, later with { Acts = [new Commit("q") { Terms = terms }] });

        Assert.Equal([Phase.Terminated], dossier.AsKnownAt(Day(7)).Evaluate("p", Day(15), Bound).Phases);
    }

    [Fact]
    public void A_window_that_ends_before_it_starts_is_none_of_a_replacing_pause_either()
    {
        var window = new Window(Deadline.Between(Day(12), Day(20)), Deadline.Between(Day(10), Day(16)));
        var dossier = Chain(s_pause, Say(5, "b", "bound", new Commit("q") { Terms = new Terms { Window = window } }));

        Assert.Equal([Phase.InForce, Phase.Terminated], Phases(dossier, 11, 17));
        Assert.Equal(Truth.Unknown, dossier.Ask(14).InForce);
    }

    [Fact]
    public void A_violation_by_whoever_is_bound_mutually_breaks_what_is_observed()
    {
        var violated = new ConductClaim(new Conduct("other", Activities.Strikes, "city"), true)
        {
            Pause = "p",
            During = new ValidTime(Moment.Exactly(Day(4)), Moment.Exactly(Day(5))),
        };
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 40, s_observed)),
            Say(1, "b", "other", new Accept("p")),
            Say(6, "c", "bound", new AssertClaim(violated))
        ) with
        {
            Places = [new Area("city")],
            Pauses =
            [
                new Pause(
                    "p",
                    new Undertaking("one", Form.Mutual, "bound"),
                    new Undertaking("two", Form.Mutual, "other")
                ),
            ],
        };

        Assert.Equal([Phase.Pending, Phase.InForce], Phases(dossier, 9, 10));
    }

    private static IEnumerable<Phase?> Phases(Dossier dossier, params int[] days) =>
        days.Select(day => dossier.Ask(day).Phase);

    private static Statement Later(string pause, int day, params Condition[] conditions) =>
        Say(day, $"commits-to-{pause}", "bound", new Commit(pause) { Terms = Terms(day, 40, conditions) });

    private static Dossier Chain(params Statement[] statements) =>
        Of(statements) with
        {
            Pauses =
            [
                Pause.Unilateral("p", "bound"),
                Pause.Unilateral("q", "bound") with
                {
                    Relations = [new(PauseRelationKind.Replaces, "p")],
                },
                Pause.Unilateral("r", "bound") with
                {
                    Relations = [new(PauseRelationKind.Replaces, "q")],
                },
            ],
        };
}
