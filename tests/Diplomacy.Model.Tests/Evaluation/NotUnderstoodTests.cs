namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What this version does not understand leaves the pauses that it bears on unknown, and no others.</summary>
public sealed class NotUnderstoodTests
{
    private static readonly Statement s_commitment = Say(5, "m", "bound", Commit(8, 20));

    [Fact]
    public void A_pause_of_an_unknown_kind_of_actor_is_unknown_whatever_its_part()
    {
        var main = new Undertaking("main", Form.Unilateral, "bound");
        Undertaking[] naming =
        [
            main with
            {
                Beneficiaries = ["cloud"],
            },
            main with
            {
                Beneficiaries = ["other", "cloud"],
            },
            main with
            {
                Bound = ["bound", "cloud"],
            },
            main with
            {
                Form = Form.Mutual,
                RequiredParties = ["bound", "cloud"],
            },
            main with
            {
                Form = Form.Mutual,
                Bound = ["cloud"],
                RequiredParties = ["cloud"],
            },
        ];

        Assert.Equal(Truth.True, With(s_commitment).Ask(9).InForce);
        Assert.All(
            naming,
            undertaking =>
            {
                var verdict = Asked(undertaking);
                Assert.Equal(Truth.Unknown, verdict.InForce);
                Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.NotUnderstood);
            }
        );
        Assert.Equal(Truth.Unknown, Asked(main, new Undertaking("second", Form.Unilateral, "cloud")).InForce);
        Assert.Equal(Truth.True, Asked(main, new Undertaking("second", Form.Unilateral, "other")).InForce);
    }

    [Fact]
    public void Acts_of_an_unknown_kind_and_acts_of_unknown_kinds_of_actors_are_named_together_in_order()
    {
        var verdict = With(
                s_commitment,
                Say(6, "z", "bound", new UnrecognizedAct("muse") { Pause = "p" }),
                Say(7, "c", "cloud", new Terminate("p")),
                Say(7, "b", "bound", new UnrecognizedAct("muse") { Pause = "p" })
            )
            .Ask(9);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        var cause = Assert.Single(verdict.Causes);
        Assert.Equal(CauseKind.NotUnderstood, cause.Kind);
        Assert.Equal(["b", "c", "z"], cause.Statements.Select(id => id.Value));
    }

    [Fact]
    public void The_statements_behind_too_many_worlds_are_named_in_order()
    {
        var date = Deadline.Until(new NodaTime.LocalDate(2026, 2, 1), "Europe/Moscow", "Europe/Kyiv");
        var ends = Enumerable.Range(0, 24).Select(i => (Deadline)(date with { Key = $"limit-{i}" }));
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), new EarliestOfDeadline([.. ends])) };
        var dossier = Of(
            Say(4, "z", "bound", new Offer("p")),
            Say(5, "y", "bound", new Commit("p") { Terms = terms }),
            Say(6, "x", "other", new Offer("p"))
        );
        var verdict = dossier.AsKnownAt(Day(10)).Evaluate("p", Day(32) - NodaTime.Duration.FromMinutes(150), Bound);

        var cause = Assert.Single(verdict.Causes);
        Assert.Equal(CauseKind.SplittingBound, cause.Kind);
        Assert.Equal(["x", "y", "z"], cause.Statements.Select(id => id.Value));
        // Nobody can say when it could be ended, where worlds are too many to look at.
        Assert.Null(verdict.EarliestExit);
    }

    private static Verdict Asked(params Undertaking[] undertakings) =>
        (With(s_commitment) with { Pauses = [new Pause("p") { Undertakings = [.. undertakings] }] }).Ask(9);

    private static Dossier With(params Statement[] statements)
    {
        var dossier = Of(statements);
        return dossier with { Actors = [.. dossier.Actors, new UnrecognizedActor("cloud", "cloud")] };
    }
}
