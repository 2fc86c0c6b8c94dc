using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Things said that are alike, or of one kind, and yet are not one: each is asked, named and listed on its own.</summary>
public sealed partial class LikeWordsTests
{
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city") { Quantity = 5 };

    public static TheoryData<string, Terms> OtherTerms { get; } =
        new()
        {
            {
                "window",
                new Terms { Window = new Window(Deadline.At(Day(2)), Deadline.At(Day(5))) }
            },
            {
                "activities",
                new Terms { Activities = ["maritime"] }
            },
            {
                "area",
                new Terms { Area = "harbour" }
            },
            {
                "exceptions",
                new Terms { Exceptions = [new PermittedConduct(Activities.Strikes)] }
            },
            {
                "schedule",
                new Terms { Schedule = new DailySchedule(new LocalTime(1, 0), new LocalTime(2, 0), "Etc/UTC") }
            },
            {
                "limit",
                new Terms { Limit = new NumericLimit(10, "warheads") }
            },
            {
                "conditions",
                new Terms { Conditions = [Condition.Precedent(new Occurred("summit", SilenceRule.PresumedNotToHold))] }
            },
            {
                "extension",
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByGuarantor) }
            },
            {
                "exit",
                new Terms { Exit = new ExitRule() }
            },
        };

    [Theory]
    [MemberData(nameof(OtherTerms))]
    public void Terms_on_which_one_contradicts_oneself_are_a_conflict_that_names_them(string term, Terms other)
    {
        var usual = Terms(2, 90) with
        {
            Activities = [Activities.Strikes],
            Area = "city",
            Exceptions = [],
            Schedule = new DailySchedule(new LocalTime(0, 0), new LocalTime(0, 0), "Etc/UTC"),
            Limit = new NumericLimit(1, "warheads"),
            Conditions = [],
            Extension = new ExtensionRule(ExtensionMode.Unilateral),
            Exit = new ExitRule { ByDeclaration = true },
        };
        if (term == "extension")
        {
            usual = usual with { Window = new Window(Deadline.At(Day(2)), Deadline.At(Day(9))) };
        }

        // It extends and ends it the day it is asked about, as far as the rules let it.
        var dossier = Of(
            Say(1, "first", "other", new AssertClaim(new TermsClaim("p", usual))),
            Say(1, "second", "other", new AssertClaim(new TermsClaim("p", other))),
            Say(1, "c", "bound", new Commit("p")),
            Say(8, "d", "bound", new Extend("p") { Until = Deadline.At(Day(90)) }),
            term == "exit" ? Say(9, "e", "bound", new Terminate("p")) : Say(9, "e", "bound", new Warn("enough"))
        ) with
        {
            Places = [new Area("city"), new Area("harbour")],
        };

        var verdict = dossier
            .AsKnownAt(Day(100))
            .Covers("p", s_strike, Day(10) + Duration.FromHours(12), Account.Of("other"));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        var fact = Assert.Single(verdict.DecidingFacts.Facts, fact => fact.Kind == DecidingFactKind.Conflict);
        Assert.Equal([$"{term} as first", $"{term} as second"], fact.Values.Select(value => value.Option));
    }

    [Fact]
    public void Facts_of_two_unknown_kinds_are_understood_apart()
    {
        Fact cloud = new UnrecognizedFact("cloud");
        Fact weather = new UnrecognizedFact("weather");

        Assert.Equal(Truth.True, With(new AnyOf(weather, new Not(weather))).InForce);
        Assert.Equal(Truth.Unknown, With(new AnyOf(weather, new Not(cloud))).InForce);
        Assert.Equal(Truth.Unknown, With(weather).InForce);

        static Verdict With(Fact fact) => Of(Say(1, "a", "bound", Commit(2, 40, While(fact)))).Ask(9);
    }

    [Fact]
    public void A_fact_of_an_unknown_kind_is_a_yes_or_no()
    {
        var dossier = Of(Say(1, "a", "bound", Commit(2, 40, While(new UnrecognizedFact("cloud")))));

        var fact = Assert.Single(dossier.Ask(9).DecidingFacts.Facts);

        Assert.StartsWith("not understood: ", fact.Subject, StringComparison.Ordinal);
        Assert.Equal(
            [("yes", Truth.True), ("no", Truth.False)],
            fact.Values.Select(value => (value.Option!, value.Answer))
        );
    }

    [Fact]
    public void What_was_not_delivered_is_presumed_by_its_unit()
    {
        var fulfilled = new Fulfilled("hostages", SilenceRule.PresumedNotToHold) { Quantity = 2 };
        var terms = Terms(2, 40, Condition.Precedent(fulfilled));
        var dossier = Of(
            Say(1, "a", "bound", new Commit("p") { Terms = terms }),
            Say(3, "b", "bound", new AssertClaim(new DeliveryClaim("p", "persons", 1) { At = Moment.Exactly(Day(3)) })),
            Say(6, "c", "bound", new AssertClaim(new DeliveryClaim("p", "persons", 2) { At = Moment.Exactly(Day(6)) }))
        ) with
        {
            Pauses =
            [
                Pause.Unilateral("p", "bound") with
                {
                    Obligations = [new Obligation("hostages", "other") { Unit = "persons", Quantity = 2 }],
                },
            ],
        };

        Assert.Equal(Phase.InForce, dossier.Ask(7).Phase);
        Assert.Empty(dossier.Ask(7).Presumptions);
        var early = (dossier with { Statements = [.. dossier.Statements.Take(2)] }).Ask(7);
        Assert.Equal(Phase.Pending, early.Phase);
        Assert.Equal(
            new Presumption(PresumptionKind.EventDoesNotOccur, "2 of persons under p", ["a"]),
            Assert.Single(early.Presumptions)
        );
    }

    [Fact]
    public void At_least_two_of_three_come_true_with_the_second()
    {
        static Occurred Event(string id) => new(id, SilenceRule.PresumedNotToHold);
        Statement Occurs(string id, int day) =>
            Say(day, id, "bound", new AssertClaim(new EventClaim(id, true) { At = Moment.Exactly(Day(day)) }));
        var quorum = Condition.Precedent(new AtLeast(2, Event("a"), Event("b"), Event("c")));
        var dossier = Of(
            Say(1, "commits", "bound", Commit(2, 40, quorum)),
            Occurs("b", 5),
            Occurs("c", 8),
            Occurs("a", 11)
        );

        Assert.Equal([Phase.Pending, Phase.InForce], Days(7, 8).Select(day => dossier.Ask(day).Phase!.Value));
    }

    [Fact]
    public void The_statements_behind_conditions_that_two_say_alike_are_told_in_order()
    {
        var unknown = new Occurred("summit", SilenceRule.Unknown);
        Statement Says(string id, string actor) =>
            Say(1, id, actor, new AssertClaim(new TermsClaim("p", Terms(2, 40, Condition.Precedent(unknown)))));
        var dossier = Of(
            Says("z", "other"),
            Says("b", "outlet"),
            Says("m", "stranger"),
            Say(1, "c", "bound", new Commit("p"))
        );

        var verdict = dossier.Ask(9, new Account("outlet", "other", "stranger"));

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal(["b", "m", "z"], Assert.Single(verdict.Causes).Statements.Select(id => id.Value));
    }

    private static Condition While(Fact fact) =>
        new(ConditionRole.Continuing, fact) { OnFailure = FailureEffect.Suspends };
}
