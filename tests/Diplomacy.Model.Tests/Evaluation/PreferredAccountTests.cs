namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Preferred is the first account in which somebody has spoken of the pause, whatever is asked of it.</summary>
public sealed class PreferredAccountTests
{
    private static readonly Terms s_terms = Terms(8, 20) with { Activities = [Activities.Strikes], Area = "city" };
    private static readonly Conduct s_strike = new("bound", Activities.Strikes, "city");

    // Performatives count everywhere, so that an account is silent only of what a carrier of another tells.
    private static readonly Dossier s_dossier = Of(
        Say(5, "a", "outlet", new Report(new Performance("bound", new Commit("p") { Terms = s_terms })))
    ) with
    {
        Places = [new Area("city")],
    };

    private static readonly Account s_silent = Account.Of("other").WithoutCarriers();
    private static readonly Account s_spoken = Account.Of("other");

    [Fact]
    public void An_account_in_which_nobody_spoke_is_passed_over()
    {
        var view = s_dossier.AsKnownAt(Day(100));
        var preferring = Accounts.Preferring(s_silent, s_spoken);

        Assert.Equal(Truth.Unknown, view.Evaluate("p", Day(10), s_silent).InForce);
        Assert.Equal(Truth.True, view.Evaluate("p", Day(10), preferring).InForce);
        Assert.Equal(Truth.True, view.Evaluate("p", Day(10), preferring).InFull);
        Assert.Equal(Truth.True, view.Covers("p", s_strike, Day(10), preferring).InForce);
        Assert.Equal(Truth.True, view.Covers("p", s_strike, Day(10), Accounts.Preferring(s_spoken, s_silent)).InForce);
    }

    [Fact]
    public void Where_nobody_spoke_in_any_the_answer_is_silence()
    {
        var verdict = s_dossier.AsKnownAt(Day(100)).Evaluate("p", Day(10), Accounts.Preferring(s_silent));

        Assert.Equal(CauseKind.Silence, Assert.Single(verdict.Causes).Kind);
        Assert.Null(verdict.EarliestExit);
    }

    [Fact]
    public void In_full_over_several_undertakings_asks_for_all_of_them()
    {
        var dossier = Of(
            Say(5, "a", "bound", new Commit("p") { Terms = Terms(8, 20) }),
            Say(5, "b", "other", new Commit("p") { Terms = Terms(8, 30) })
        ) with
        {
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound", "other"))],
        };
        var view = dossier.AsKnownAt(Day(12));

        Assert.Equal(
            [(Truth.True, Truth.True), (Truth.True, Truth.False), (Truth.False, Truth.False)],
            Days(12, 25, 35)
                .Select(day => view.Evaluate("p", Day(day), Account.Of("stranger")))
                .Select(verdict => (verdict.InForce, verdict.InFull))
        );
    }
}
