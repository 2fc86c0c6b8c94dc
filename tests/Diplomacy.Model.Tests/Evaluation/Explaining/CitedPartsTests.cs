namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is cited of an end, of conditions and of silence where there is more than one of them.</summary>
public sealed class CitedPartsTests
{
    private static readonly Account s_outlet = Account.Of("outlet");

    [Fact]
    public void A_long_stop_that_passed_cites_what_is_said_of_every_condition()
    {
        static Statement Says(string id, string what) =>
            Say(6, id, "bound", new AssertClaim(new EventClaim(what, false)));
        var summit = new Condition(ConditionRole.Precedent, new Occurred("summit", SilenceRule.Unknown))
        {
            LongStop = Deadline.At(Day(10)),
        };
        var war = new Condition(ConditionRole.Resolutive, new Occurred("war", SilenceRule.Unknown));
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 20, summit, war)),
            Says("no-summit", "summit"),
            Says("no-war", "war")
        );
        var verdict = dossier.Ask(12);

        Assert.Equal([Phase.Void], verdict.Phases);
        Assert.Equal(["a", "no-summit", "no-war"], Cited(verdict, ExplanationKind.ConditionsHold));
    }

    [Fact]
    public void Where_the_window_of_one_party_moved_by_itself_the_rule_of_that_is_cited()
    {
        var rule = new Terms
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(10) },
        };
        var dossier = Of(
                Say(5, "a", "bound", Commit(8, 20)),
                Say(5, "b", "other", Commit(8, 40)),
                Say(6, "rule", "bound", new Amend("p", rule))
            )
            .WithUndertakings(new Undertaking("main", Form.Unilateral, "bound", "other"));
        var verdict = dossier.Ask(25, s_outlet);

        Assert.Equal(Truth.True, verdict.InFull);
        Assert.Equal(["a", "b", "rule"], Cited(verdict, ExplanationKind.NotEnded));
    }

    [Fact]
    public void The_end_of_what_was_taken_back_cites_the_words_that_took_it_back()
    {
        var verdict = Of(Say(5, "a", "bound", Commit(8, 20)), Say(12, "b", "bound", new Retract("a"))).Ask(15);

        Assert.Equal([Phase.Terminated], verdict.Phases);
        Assert.Equal(["a", "b"], Cited(verdict, ExplanationKind.NotEnded));
    }

    [Fact]
    public void What_would_end_it_is_cited_with_what_is_said_of_whether_it_came_about()
    {
        var war = new Condition(ConditionRole.Resolutive, new Occurred("war", SilenceRule.Unknown));
        var verdict = Of(
                Say(5, "a", "bound", Commit(8, 20, war)),
                Say(6, "no-war", "bound", new AssertClaim(new EventClaim("war", false)))
            )
            .Ask(9);

        Assert.Equal(Truth.True, verdict.InForce);
        Assert.Equal(["a", "no-war"], Cited(verdict, ExplanationKind.NotEnded));
    }

    [Fact]
    public void What_somebody_without_power_did_is_not_cited_of_the_end()
    {
        var verdict = Of(Say(5, "a", "bound", Commit(8, 20)), Say(9, "b", "other", new Terminate("p"))).Ask(12);

        Assert.Equal([Phase.InForce], verdict.Phases);
        Assert.Equal(["a"], Cited(verdict, ExplanationKind.NotEnded));
    }

    [Fact]
    public void Where_nobody_has_spoken_if_somebody_had_the_authority_to_take_it_back_that_is_told()
    {
        var verdict = Leaving(
                3,
                9,
                Say(2, "offer", "bound", new Offer("p") { Terms = Terms(8, 20) }),
                Say(5, "taken-back", "spokesman", new Retract("offer")).For("bound")
            )
            .Ask(9);

        Assert.Equal([CauseKind.Silence, CauseKind.NoAuthority], verdict.Causes.Select(cause => cause.Kind));
        Assert.Contains(
            "taken-back",
            verdict.Explanation.All().SelectMany(node => node.Statements).Select(id => id.Value)
        );
    }

    [Fact]
    public void An_end_within_bounds_is_told_to_be_so() =>
        Assert.Equal(
            "Exactly when it ends is known only within bounds.",
            Sentences.Of(new Cause(CauseKind.End, ["a"]))
        );

    private static IEnumerable<string> Cited(Verdict verdict, ExplanationKind kind) =>
        verdict
            .Explanation.All()
            .Where(node => node.Kind == kind)
            .SelectMany(node => node.Statements)
            .Select(id => id.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
