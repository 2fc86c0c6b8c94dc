using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What is left free, whose part in the pause an answer rests on, and what is not understood, in words.</summary>
public sealed class ExceptionsAndHoursTests
{
    private static readonly Terms s_terms = Terms(2, 90) with { Activities = [Activities.Strikes], Area = "city" };
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");

    [Fact]
    public void What_one_of_several_exceptions_leaves_free_is_free()
    {
        var dossier = Model(
            s_terms with
            {
                Exceptions = [new SelfDefence(), new PermittedConduct(Activities.Strikes) { Actor = "other" }],
            }
        );

        Assert.Equal(Truth.False, Covers(dossier, s_strike with { InSelfDefence = Truth.True }).InForce);
        Assert.Equal(Truth.True, Covers(dossier, s_strike with { InSelfDefence = Truth.False }).InForce);
    }

    [Fact]
    public void Hours_round_the_clock_hold_without_a_gap_on_the_days_around()
    {
        var always = new DailySchedule(LocalTime.Midnight, LocalTime.Midnight, "Etc/UTC");
        var interval = Covers(Model(s_terms with { Schedule = always }), s_strike).Interval;

        Assert.True(interval.Contains(Day(12) - Duration.FromHours(30)));
        Assert.True(interval.Contains(Day(12) + Duration.FromHours(30)));
    }

    [Fact]
    public void What_binds_the_second_of_two_parties_is_told_to_cover_its_conduct()
    {
        var dossier = Model(s_terms, "bound", "other") with
        {
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound", "other"))],
        };

        foreach (var actor in new ActorId[] { "bound", "other" })
        {
            var verdict = Covers(dossier, s_strike with { Actor = actor });

            Assert.Equal(Truth.True, verdict.InForce);
            Assert.Equal(
                Truth.True,
                verdict.Explanation.All().Single(node => node.Kind == ExplanationKind.Covers).Truth
            );
        }
    }

    [Fact]
    public void What_somebody_of_an_unknown_kind_does_to_another_pause_leaves_this_one_known()
    {
        var dossier = Of(
            Say(
                5,
                "a",
                "outlet",
                new Report(new Performance("bound", Commit(8, 20))),
                new Report(new Performance("cloud", new Terminate("q")))
            )
        );
        dossier = dossier with
        {
            Actors = [.. dossier.Actors, new UnrecognizedActor("cloud", "cloud")],
            Pauses = [Pause.Unilateral("p", "bound"), Pause.Unilateral("q", "bound")],
        };

        Assert.Equal(Truth.True, dossier.Ask(9, Account.Of("other")).InForce);
    }

    [Fact]
    public void An_explanation_says_that_something_is_of_an_unknown_kind()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(8, 20)),
            Say(6, "b", "bound", new UnrecognizedAct("muse") { Pause = "p" })
        );

        Assert.Contains(
            "is of a kind that this version does not know",
            dossier.Ask(9).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_explanation_says_that_what_a_failing_does_was_not_said()
    {
        var talks = new Condition(ConditionRole.Continuing, new Holds("talks", SilenceRule.PresumedToHold));
        var verdict = Of(
                Say(5, "a", "bound", Commit(8, 90, talks)),
                Say(20, "b", "bound", Talks(false, 20)),
                Say(25, "c", "bound", Talks(true, 25))
            )
            .Ask(30);

        Assert.Equal(CauseKind.Failure, Assert.Single(verdict.Causes).Kind);
        Assert.Contains(
            "What the failing of the condition does was not said.",
            verdict.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_would_decide_it_names_whose_signature_came_when()
    {
        var text = Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 90) }) with
        {
            Signatories = [new Signature("other") { At = Moment.Between(Day(10), Day(20)) }],
            StatedKnownFrom = Day(40),
        };
        var verdict = (Of(text) with { Pauses = [Pause.Unilateral("p", "other")] }).Ask(15);

        Assert.Contains("signed a by other", verdict.DecidingFacts.ToString(), StringComparison.Ordinal);
    }

    private static Dossier Model(Terms terms, params string[] parties) =>
        Of([
            .. (parties.Length == 0 ? ["bound"] : parties).Select(party =>
                Say(1, $"{party}-commits", party, new Commit("p") { Terms = terms })
            ),
        ]) with
        {
            Places = [new Area("city")],
        };

    private static Verdict Covers(Dossier dossier, Conduct conduct) =>
        dossier.AsKnownAt(Day(100)).Covers("p", conduct, Day(12), Account.Of("bound"));
}
