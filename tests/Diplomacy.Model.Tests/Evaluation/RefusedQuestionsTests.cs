using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What a dossier does not have cannot be asked about, and the refusal names it.</summary>
public sealed class RefusedQuestionsTests
{
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");
    private static readonly Account s_nobody = Account.Of("nobody");
    private static readonly Account s_strange = Bound.CarriedBy("unheard-of");
    private static readonly Account s_empty = new();

    private static readonly DossierView s_view = (
        Of(Say(5, "a", "bound", Commit(8, 20))) with
        {
            Places = [new Area("city")],
        }
    ).AsKnownAt(Day(10));

    [Fact]
    public void An_account_of_nobody_the_dossier_has_is_refused()
    {
        Refused("The dossier has no actor 'nobody'.", s_nobody);
        Refused("The dossier has no actor 'unheard-of'.", s_strange);
        Refused("The account has no voice; name one at least.", s_empty);
    }

    [Fact]
    public void A_pause_that_the_dossier_has_not_is_refused_with_those_that_it_has()
    {
        var view = (
            s_view.Dossier with
            {
                Pauses = [.. s_view.Dossier.Pauses, Pause.Unilateral("q", "other")],
            }
        ).AsKnownAt(Day(10));

        Assert.StartsWith(
            "The dossier has no pause 'r'; it has p, q.",
            Assert.Throws<ArgumentException>(() => view.Evaluate("r", Day(9), Bound)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_account_is_refused()
    {
        Assert.All(Asking(null!), ask => Assert.Equal("account", Assert.Throws<ArgumentNullException>(ask).ParamName));
        Assert.Equal(
            "accounts",
            Assert.Throws<ArgumentNullException>(() => s_view.Evaluate("p", Day(9), (Accounts)null!)).ParamName
        );
    }

    [Fact]
    public void Of_several_accounts_each_is_looked_at()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            s_view.Evaluate("p", Day(9), Accounts.SideBySide(Bound, s_nobody))
        );

        Assert.Contains("'nobody'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conduct_of_nobody_the_dossier_has_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            s_view.Covers("p", s_strike with { Actor = "nobody" }, Day(9), Bound)
        );

        Assert.Contains("'nobody'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(
            "conduct",
            Assert.Throws<ArgumentNullException>(() => s_view.Covers("p", null!, Day(9), Bound)).ParamName
        );
    }

    [Fact]
    public void Days_the_wrong_way_round_and_no_zone_are_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            s_view.FallingDue(new LocalDate(2026, 1, 9), new LocalDate(2026, 1, 8), DateTimeZone.Utc)
        );

        Assert.Equal("last", refused.ParamName);
        Assert.StartsWith("The last day is before the first; swap them.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(
            "zone",
            Assert
                .Throws<ArgumentNullException>(() =>
                    s_view.FallingDue(new LocalDate(2026, 1, 8), new LocalDate(2026, 1, 9), null!)
                )
                .ParamName
        );
    }

    [Fact]
    public void Statements_the_dossier_does_not_have_are_refused_by_name()
    {
        var dossier = s_view.Dossier;
        foreach (
            var ask in new Action[]
            {
                () => dossier.Lint("gone"),
                () => dossier.CompareTexts("a", "gone"),
                () => dossier.PausesConcernedBy("a", "gone"),
            }
        )
        {
            Assert.StartsWith(
                "The dossier has no statement 'gone'.",
                Assert.Throws<ArgumentException>(ask).Message,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(
            "statements",
            Assert.Throws<ArgumentNullException>(() => dossier.PausesConcernedBy(null!)).ParamName
        );
    }

    [Fact]
    public void Knowledge_times_the_wrong_way_round_are_refused_with_what_to_do() =>
        Assert.StartsWith(
            "The later knowledge time is before the earlier one; swap them.",
            Assert.Throws<ArgumentException>(() => s_view.Dossier.Diff("p", Day(9), Day(8), Bound)).Message,
            StringComparison.Ordinal
        );

    private static void Refused(string message, Account account) =>
        Assert.All(
            Asking(account),
            ask => Assert.StartsWith(message, Assert.Throws<ArgumentException>(ask).Message, StringComparison.Ordinal)
        );

    private static Action[] Asking(Account account) =>
        [
            () => s_view.Evaluate("p", Day(9), account),
            () => s_view.Covers("p", s_strike, Day(9), account),
            () => s_view.Observance("p", account),
            () => s_view.CompareAccounts("p", Bound, account),
        ];
}
