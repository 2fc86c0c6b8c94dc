using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Things said that are alike, or of one kind, and yet are not one: each is asked, named and listed on its own.</summary>
public sealed class LikeWordsTests
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

    [Fact]
    public void Extensions_at_once_that_differ_are_chosen_from_time_by_time()
    {
        // Were the choice at the second time that at the first, it would end after day 27 in either case.
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 10)),
            Extends(9, "b", 30),
            Extends(9, "c", 20),
            Extends(15, "d", 25),
            Extends(15, "e", 40)
        );

        var verdict = dossier.Ask(27);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Equal([(Phase.Expired, Phase.InForce)], [(verdict.Phases[0], verdict.Phases[1])]);
    }

    [Fact]
    public void Of_extensions_at_once_that_differ_any_may_count()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commit(2, 10)),
            Extends(9, "d", 20),
            Extends(9, "b", 25),
            Extends(9, "c", 30)
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown, Truth.False],
            Days(19, 24, 29, 30).Select(day => dossier.Ask(day).InForce)
        );
        var cause = Assert.Single(dossier.Ask(24).Causes);
        Assert.Equal(CauseKind.ConflictingSources, cause.Kind);
        Assert.Equal(["b", "c", "d"], cause.Statements.Select(id => id.Value));
    }

    [Fact]
    public void What_was_denied_is_not_the_last_act_on_what_never_came_about()
    {
        var performance = new Performance("bound", Commit(8, 20)) { At = Moment.Exactly(Day(5)) };
        var dossier = Of(
            Say(4, "a", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(6, "b", "outlet", new Report(performance)),
            Say(7, "c", "bound", new DenyAct(new Performance("bound", new Commit("p"))))
        );

        Assert.Equal([Phase.Offered], dossier.Ask(9, Bound.CarriedBy("outlet")).Phases);
        Assert.Equal([Phase.InForce], dossier.Ask(9, Account.Of("outlet")).Phases);
    }

    [Fact]
    public void Of_offers_within_the_same_days_the_last_is_the_last_act()
    {
        // The first offer was refused before the second was made.
        Statement Within(Statement said, string? answered) =>
            said with
            {
                SaidAt = Moment.Between(Day(2), Day(8)),
                InReplyTo = answered is null ? (StatementId?)null : answered,
            };
        var dossier = Of(
            Within(Say(9, "a", "other", new Offer("p")), null),
            Within(Say(9, "b", "bound", new Refuse("p")), "a"),
            Within(Say(9, "c", "other", new Offer("p")), "b")
        );

        Assert.Contains(Phase.Offered, dossier.Ask(9).Phases);
    }

    [Fact]
    public void On_the_commitment_of_one_a_quotation_silences_what_is_told_and_not_on_that_of_another()
    {
        Statement Told(string id, string actor) =>
            Say(
                6,
                id,
                "outlet",
                new Report(new Performance(actor, Commit(8, 20)) { At = Moment.Exactly(Day(5)) })
                {
                    Paraphrases = "words",
                }
            );
        var dossier = Of(
                // A denial counts in no other account, and yet it is a quotation there.
                Say(5, "words", "bound", new DenyAct(new Performance("bound", new Commit("p")))),
                Told("a", "bound"),
                Told("b", "other")
            )
            .WithUndertakings(
                new Undertaking("of-bound", Form.Unilateral, "bound"),
                new Undertaking("of-other", Form.Unilateral, "other")
            );

        Assert.Equal(
            ["Announced", "InForce"],
            dossier
                .Ask(9, Account.Of("stranger").CarriedBy("outlet"))
                .Undertakings.Select(of => string.Join(' ', of.Assessment.Phases))
        );
    }

    [Fact]
    public void On_one_kind_of_act_a_quotation_silences_what_is_told_and_not_on_another()
    {
        Statement Told(string id, Act act) =>
            Say(
                12,
                id,
                "outlet",
                new Report(new Performance("bound", act) { At = Moment.Exactly(Day(10)) }) { Paraphrases = "words" }
            );
        var dossier = Of(
            Say(1, "c", "bound", Commit(2, 40)),
            Say(10, "words", "bound", new DenyAct(new Performance("bound", new Suspend("p")))),
            Told("a", new Suspend("p")),
            Told("b", new Terminate("p") { From = Deadline.At(Day(20)) })
        );
        var account = Account.Of("stranger").CarriedBy("outlet");

        Assert.Equal(
            [Phase.InForce, Phase.Terminated],
            Days(15, 25).Select(day => dossier.Ask(day, account).Phase!.Value)
        );
    }

    private static Condition While(Fact fact) =>
        new(ConditionRole.Continuing, fact) { OnFailure = FailureEffect.Suspends };

    private static Statement Extends(int day, string id, int until) =>
        Say(day, id, "bound", new Extend("p") { Until = Deadline.At(Day(until)) });
}
