using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What can be asked of a pause of several parts, whole and part by part.</summary>
public sealed class UndertakingsInDetailTests
{
    private static readonly Pause s_two = new(
        "p",
        new Undertaking("first", Form.Unilateral, "bound"),
        new Undertaking("second", Form.Unilateral, "other")
    );

    [Fact]
    public void Who_signed_some_time_is_bound_from_when_it_did()
    {
        static Signature Some(ActorId by) => new(by) { At = Moment.Between(Day(10), Day(20)) };
        var text = Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 90) }) with
        {
            Signatories = [Some("other"), Some("stranger")],
            StatedKnownFrom = Day(40),
        };
        var dossier = Of(text)
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "other"),
                new Undertaking("second", Form.Unilateral, "stranger")
            );

        Assert.Equal([Truth.False, Truth.Unknown, Truth.True], Days(9, 15, 21).Select(day => dossier.Ask(day).InForce));
    }

    [Fact]
    public void A_right_told_to_be_used_without_a_time_and_told_otherwise_conflicts_in_ones_own_account()
    {
        var performance = new Performance("bound", new Terminate("p")) { At = Moment.Exactly(Day(30)) };
        Statement Told(int day, string id, string by, Act act) =>
            Say(
                day,
                id,
                by,
                new Report(new Performance("bound", act) { At = Moment.Exactly(Day(30)) }) { Paraphrases = "words" }
            );
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 90)),
            Told(40, "b", "bound", new Terminate("p")),
            Told(41, "c", "outlet", new Decline(performance))
        );

        var verdict = dossier.Ask(50);
        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(CauseKind.ConflictingSources, Assert.Single(verdict.Causes).Kind);
    }

    [Fact]
    public void A_report_of_a_retraction_of_a_report_bears_on_what_that_tells()
    {
        Statement Told(int day, string id, string by, Act act, Moment? at) =>
            Say(day, id, by, new Report(new Performance("bound", act) { At = at }) { Paraphrases = "words" });
        Statement[] said =
        [
            Say(5, "a", "bound", Commit(8, 90)),
            Told(60, "b", "outlet", new Terminate("p"), Moment.Between(Day(30), Day(40))),
            Told(61, "c", "stranger", new Warn("enough"), Moment.Between(Day(35), Day(50))),
        ];
        var takenBack = Say(62, "d", "outlet", new Report(new Performance("stranger", new Retract("c"))));
        var outlets = Account.Of("other").CarriedBy("outlet", "stranger");

        Assert.Equal(Truth.True, Of(said).Ask(34, outlets).InForce);
        Assert.Equal(Truth.Unknown, Of([.. said, takenBack]).Ask(34, outlets).InForce);
    }

    [Fact]
    public void Of_a_replaced_pause_what_replaces_it_and_else_bears_on_it()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 90)),
            Say(20, "b", "bound", new Commit("q") { Terms = Terms(30, 60) })
        ) with
        {
            Pauses =
            [
                Pause.Unilateral("p", "bound"),
                Pause.Unilateral("q", "bound") with
                {
                    Relations = [new PauseRelation(PauseRelationKind.Replaces, "p")],
                },
            ],
        };

        Assert.Equal([Truth.True, Truth.False], Days(29, 31).Select(day => dossier.Ask(day).InForce));
    }

    [Fact]
    public void An_undertaking_is_explained_by_what_holds_of_it_and_not_of_the_whole()
    {
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 20) with { Undertaking = "first" } }),
            Say(5, "b", "other", new Commit("p") { Terms = Terms(8, 60) with { Undertaking = "second" } })
        ) with
        {
            Pauses = [s_two],
        };
        var verdict = dossier.Ask(30);

        Assert.Equal((Truth.True, Truth.False), (verdict.InForce, verdict.InFull));
        Assert.Equal(
            [(Truth.False, Phase.Expired), (Truth.True, Phase.InForce)],
            verdict.Undertakings.Select(one => (one.InForce, one.Assessment.Phases.Single()))
        );
        var told = verdict.Explanation.Children.Where(child => child.Kind == ExplanationKind.Undertaking).ToList();
        Assert.Equal([Truth.False, Truth.True], told.Select(node => node.Truth!.Value));
    }
}
