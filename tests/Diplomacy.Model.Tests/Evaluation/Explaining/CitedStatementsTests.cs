using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Each step of an explanation cites the statements that it rests on, wherever they were said.</summary>
public sealed class CitedStatementsTests
{
    private static readonly Statement s_commitment = Say(5, "a", "bound", Commit(8, 20));

    [Fact]
    public void The_root_comes_before_what_is_below_it()
    {
        var explanation = Of(s_commitment).Ask(9).Explanation;

        Assert.Same(explanation, explanation.All().First());
        Assert.Equal(explanation.Children[0], explanation.All().ElementAt(1));
    }

    [Fact]
    public void Purposes_are_told_one_after_the_other()
    {
        var terms = Terms(8, 20) with { Purposes = ["aid", "vaccination"] };
        var explanation = Of(Say(5, "a", "bound", new Commit("p") { Terms = terms })).Ask(9).Explanation;

        Assert.Contains(explanation.All(), node => node.Text == "Its purpose as said: aid; vaccination.");
    }

    [Fact]
    public void Whether_conduct_is_covered_rests_on_every_term_that_narrows_it()
    {
        static Statement Claim(string id, Terms terms) =>
            Say(6, id, "bound", new AssertClaim(new TermsClaim("p", terms)));
        var dossier = Of(
            s_commitment,
            Claim("activities", new Terms { Activities = [Activities.Strikes] }),
            Claim("area", new Terms { Area = "kyiv" }),
            Claim("exceptions", new Terms { Exceptions = [new SelfDefence()] }),
            Claim(
                "schedule",
                new Terms { Schedule = new DailySchedule(new LocalTime(0, 0), new LocalTime(0, 0), "Etc/UTC") }
            ),
            Claim("limit", new Terms { Limit = new NumericLimit(1, "missiles") }),
            Say(7, "reading", "bound", new Clarify("p", QuestionKind.Place, "city"))
        ) with
        {
            Places =
            [
                new Area("country"),
                new Area("city") { Within = ["country"] },
                new Toponym("kyiv")
                {
                    Readings = [new PlaceReading("city", "city"), new PlaceReading("country", "country")],
                },
            ],
        };
        var conduct = new Conduct("bound", Activities.Strikes, "city") { Quantity = 2, InSelfDefence = Truth.False };
        var verdict = dossier.AsKnownAt(Day(100)).Covers("p", conduct, Day(9), Bound);

        Assert.Equal(Truth.True, verdict.InForce);
        var covers = verdict.Explanation.Children.Single(child => child.Kind == ExplanationKind.Covers);
        Assert.Equal(
            ["activities", "area", "exceptions", "limit", "reading", "schedule"],
            covers.Statements.Select(id => id.Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Whether_it_binds_rests_on_what_was_clarified_of_the_act()
    {
        var dossier = Of(
            Say(4, "offer", "bound", new Offer("p") { Terms = Terms(8, 20) }),
            Say(5, "evaded", "bound", new Decline(new Performance("bound", new Commit("p")))),
            Say(6, "said", "bound", new Clarify("p", QuestionKind.Act, QuestionKinds.Made))
        );
        var verdict = dossier.Ask(9);

        Assert.Equal(Truth.True, verdict.InForce);
        var established = verdict.Explanation.Children.Single(child => child.Kind == ExplanationKind.Established);
        Assert.Contains("said", established.Statements.Select(id => id.Value));
        Assert.Contains("evaded", established.Statements.Select(id => id.Value));
    }

    [Fact]
    public void An_end_by_an_act_rests_on_the_act_and_on_the_rule_that_allows_it()
    {
        var rule = new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(2) } };
        var dossier = Of(
            s_commitment,
            Say(6, "rule", "bound", new AssertClaim(new TermsClaim("p", rule))),
            Say(9, "notice", "bound", new GiveNotice("p", NoticeKind.Terminate))
        );

        Assert.Equal([Phase.Terminated], dossier.Ask(15).Phases);
        Assert.Equal(["a", "notice", "rule"], Ended(dossier, 15));
    }

    [Fact]
    public void An_end_moved_by_itself_rests_on_the_rule_that_moves_it()
    {
        var rule = new Terms
        {
            Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(10) },
        };
        var dossier = Of(s_commitment, Say(6, "rule", "bound", new AssertClaim(new TermsClaim("p", rule))));

        Assert.Equal([Phase.InForce], dossier.Ask(25).Phases);
        Assert.Equal(["a", "rule"], Ended(dossier, 25));
    }

    [Fact]
    public void An_end_moved_by_an_act_rests_on_the_act()
    {
        var dossier = Of(s_commitment, Say(12, "more", "bound", new Extend("p") { Until = Deadline.At(Day(40)) }));

        Assert.Equal([Phase.InForce], dossier.Ask(25).Phases);
        Assert.Equal(["a", "more"], Ended(dossier, 25));
    }

    [Fact]
    public void What_would_decide_a_conflict_is_told_by_who_said_what()
    {
        static Statement Claim(string id, string by, int until) =>
            Say(6, id, by, new AssertClaim(new TermsClaim("p", Terms(8, until))));
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p")),
            Claim("d", "bound", 20),
            Claim("c", "other", 30),
            Claim("b", "stranger", 20)
        );
        var deciding = dossier.Ask(25, new Account("bound", "other", "stranger")).DecidingFacts;

        var fact = Assert.Single(deciding.Facts);
        Assert.Equal(["b", "c", "d"], fact.Statements.Select(id => id.Value));
        Assert.Equal(
            ["window as b and d", "window as c"],
            deciding.Cases.SelectMany(@case => @case.Given).Select(given => given.Option!).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Whose_act_is_made_by_the_reading_asked_for_is_bound_as_the_reading_has_it()
    {
        var made = Reading.None.Fix("act=made");
        string Told(params Statement[] statements) =>
            Of(statements)
                .AsKnownAt(Day(100))
                .Evaluate("p", Day(9), new Account("bound", "other"), made)
                .Explanation.Children.Single(child => child.Kind == ExplanationKind.Established)
                .Text;
        var performance = new Performance("bound", new Commit("p"));
        const string AsRead = "as the reading asked for has it";

        Assert.DoesNotContain(AsRead, Told(s_commitment), StringComparison.Ordinal);
        Assert.Contains(
            AsRead,
            Told(
                Say(4, "o", "bound", new Offer("p") { Terms = Terms(8, 20) }),
                Say(5, "b", "bound", new Decline(performance))
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            AsRead,
            Told(s_commitment, Say(6, "b", "other", new DenyAct(performance))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            AsRead,
            Told(
                Say(4, "o", "bound", new Offer("p") { Terms = Terms(8, 20) }),
                Say(5, "b", "stranger", new Commit("p")).For("bound")
            ),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Ended(Dossier dossier, int day) =>
        dossier
            .Ask(day)
            .Explanation.Children.Single(child => child.Kind == ExplanationKind.NotEnded)
            .Statements.Select(id => id.Value);
}
