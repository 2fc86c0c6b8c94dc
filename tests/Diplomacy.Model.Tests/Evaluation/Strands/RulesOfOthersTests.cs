namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Rules that move other undertakings than the one whose terms say them, and whose consent they take.</summary>
public sealed class RulesOfOthersTests
{
    private static readonly Account s_outlet = Account.Of("outlet");
    private static readonly Undertaking[] s_two =
    [
        new("one", Form.Unilateral, "bound"),
        new("two", Form.Unilateral, "bound"),
    ];

    [Fact]
    public void Who_ends_the_one_by_its_rule_ends_the_other_that_the_rule_names()
    {
        var exit = new ExitRule { ByDeclaration = true, Undertakings = ["one", "two"] };

        Assert.Equal([Phase.Terminated, Phase.Terminated], Ended(exit));
        Assert.Equal([Phase.Terminated, Phase.InForce], Ended(exit with { Undertakings = ["one"] }));
        Assert.Equal([Phase.Terminated, Phase.InForce], Ended(exit with { Undertakings = [] }));

        static IEnumerable<Phase?> Ended(ExitRule exit) =>
            Phases(
                15,
                s_two,
                Say(1, "a", "bound", Commits("one", Terms(2, 40) with { Exit = exit }), Commits("two", Terms(2, 40))),
                Say(12, "b", "bound", new Terminate("p") { Undertakings = ["one"] })
            );
    }

    [Fact]
    public void Who_prolongs_the_one_by_its_rule_prolongs_the_other_that_the_rule_names()
    {
        var rule = new ExtensionRule(ExtensionMode.Unilateral) { Undertakings = ["one", "two"] };

        Assert.Equal([Phase.InForce, Phase.InForce], Prolonged(rule));
        Assert.Equal([Phase.InForce, Phase.Expired], Prolonged(rule with { Undertakings = ["one"] }));
        Assert.Equal([Phase.InForce, Phase.Expired], Prolonged(rule with { Undertakings = [] }));

        static IEnumerable<Phase?> Prolonged(ExtensionRule rule) =>
            Phases(
                25,
                s_two,
                Say(
                    1,
                    "a",
                    "bound",
                    Commits("one", Terms(2, 20) with { Extension = rule }),
                    Commits("two", Terms(2, 20))
                ),
                Say(15, "b", "bound", new Extend("p") { Until = Deadline.At(Day(40)), Undertakings = ["one"] })
            );
    }

    [Fact]
    public void What_prolongs_the_other_alone_counts_by_the_rule_of_the_other_alone()
    {
        var rule = new ExtensionRule(ExtensionMode.Unilateral) { Undertakings = ["one", "two"] };
        var consent = new ExtensionRule(ExtensionMode.ByConsent) { Holders = ["bound", "other"] };
        var extends = Say(15, "b", "bound", new Extend("p") { Until = Deadline.At(Day(40)), Undertakings = ["two"] });
        var dossier = Of(
                Say(
                    1,
                    "a",
                    "bound",
                    Commits("one", Terms(2, 20) with { Extension = rule }),
                    Commits("two", Terms(2, 20) with { Extension = consent })
                ),
                extends
            )
            .WithUndertakings(s_two);

        Assert.All(
            dossier.AsKnownAt(Day(100)).Evaluate("p", Day(25), s_outlet).Undertakings,
            of => Assert.Equal([Phase.Expired], of.Assessment.Phases)
        );
    }

    [Fact]
    public void Of_those_who_may_prolong_it_the_word_of_the_party_itself_goes_first()
    {
        var rule = new ExtensionRule(ExtensionMode.Unilateral) { Holders = ["bound", "other"] };
        var dossier = Of(
            Say(1, "a", "bound", Commits("main", Terms(2, 20) with { Extension = rule })),
            Say(15, "b", "bound", new Extend("p") { Until = Deadline.At(Day(30)) }),
            Say(16, "c", "other", new Extend("p") { By = Length.FromDays(3) })
        );

        Assert.Equal(Phase.InForce, dossier.Ask(29).Phase);
        Assert.Equal(Phase.Expired, dossier.Ask(31).Phase);
    }

    [Fact]
    public void Who_prolongs_it_and_does_not_say_how_long_prolongs_it_by_the_period_of_the_rule()
    {
        var rule = Rule(ExtensionMode.Unilateral);
        var dossier = Of(
            Say(1, "a", "bound", Commits("main", Terms(2, 20) with { Extension = rule })),
            Say(15, "b", "bound", new Extend("p"))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(29).Phase);
        Assert.Equal(Phase.Expired, dossier.Ask(30).Phase);
    }

    [Fact]
    public void By_consent_it_takes_all_who_are_bound_to_what_is_not_mutual() =>
        TakesBoth(new Undertaking("main", Form.Unilateral, "bound", "other"));

    [Fact]
    public void By_consent_it_takes_all_whom_a_mutual_undertaking_requires() =>
        TakesBoth(new Undertaking("main", Form.Mutual, "bound") { RequiredParties = ["bound", "other"] });

    [Fact]
    public void Where_voices_differ_on_whether_it_goes_on_by_itself_it_is_not_known()
    {
        var dossier = Of(
            Say(1, "a", "bound", Commits("main", Terms(2, 20) with { Extension = Rule(ExtensionMode.Automatic) })),
            Say(
                1,
                "b",
                "other",
                new AssertClaim(new TermsClaim("p", Terms(2, 20) with { Extension = Rule(ExtensionMode.Unilateral) }))
            )
        );

        Assert.Equal(Truth.True, dossier.Ask(25).InForce);
        Assert.Equal(Truth.False, dossier.Ask(25, Account.Of("other")).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(25, new Account("bound", "other")).InForce);
    }

    [Fact]
    public void Who_prolongs_it_in_the_breath_that_says_the_rule_prolongs_it()
    {
        var rule = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(5) };
        var dossier = Of(
            Say(
                1,
                "a",
                "bound",
                Commits("main", Terms(2, 20) with { Extension = rule }),
                new Extend("p") { By = Length.FromDays(2) }
            ),
            Say(24, "b", "bound", new GiveNotice("p", NoticeKind.NotRenew))
        );

        Assert.Equal(Phase.InForce, dossier.Ask(26).Phase);
        Assert.Equal(Phase.Expired, dossier.Ask(27).Phase);
    }

    private static ExtensionRule Rule(ExtensionMode mode) => new(mode) { Period = Length.FromDays(10) };

    private static void TakesBoth(Undertaking undertaking)
    {
        var terms = Terms(2, 20) with { Extension = new ExtensionRule(ExtensionMode.ByConsent) };
        Statement[] said =
        [
            Say(1, "a", "bound", Commits("main", terms)),
            Say(1, "b", "other", Commits("main", terms)),
            Extends("c", "bound"),
        ];

        Assert.Equal(Truth.False, InForce(said));
        Assert.Equal(Truth.True, InForce([.. said, Extends("d", "other")]));

        Truth InForce(Statement[] statements) =>
            Of(statements).WithUndertakings(undertaking).AsKnownAt(Day(100)).Evaluate("p", Day(25), s_outlet).InFull;

        static Statement Extends(string id, string by) =>
            Say(15, id, by, new Extend("p") { Until = Deadline.At(Day(40)), Undertakings = ["main"] });
    }

    private static Commit Commits(string undertaking, Terms terms) =>
        new("p") { Terms = terms with { Undertaking = undertaking } };

    private static IEnumerable<Phase?> Phases(int day, Undertaking[] undertakings, params Statement[] statements) =>
        Of(statements)
            .WithUndertakings(undertakings)
            .AsKnownAt(Day(100))
            .Evaluate("p", Day(day), Bound)
            .Undertakings.Select(of => of.Assessment.Phases is [var only] ? only : (Phase?)null);
}
