namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What an office that speaks for several does counts for those for whom it speaks, and for no others.</summary>
public sealed class SpeakingForSeveralTests
{
    // Whose account it is says nothing of the pause: all goes by power.
    private static readonly Account s_outlet = Account.Of("outlet");
    private static readonly Undertaking s_both = new("main", Form.Unilateral, "bound", "other");
    private static readonly Extend s_extends = new("p") { Until = Deadline.At(Day(40)), Undertakings = ["main"] };

    [Theory]
    [InlineData("bound", "other", true)]
    [InlineData("bound", "third", false)]
    [InlineData("third", "fourth", false)]
    public void An_extension_by_consent_takes_who_speaks_for_each_of_those_asked(string one, string two, bool isOn)
    {
        var dossier = Spoken([one, two], ExtensionMode.ByConsent, s_extends);

        Assert.Equal(isOn ? Truth.True : Truth.False, InForce(dossier));
    }

    [Theory]
    [InlineData("bound", Truth.True)]
    [InlineData("third", Truth.False)]
    public void An_extension_takes_who_speaks_for_whom_the_rule_asks(string whom, Truth inForce) =>
        Assert.Equal(inForce, InForce(Spoken([whom], ExtensionMode.Unilateral, s_extends)));

    [Theory]
    [InlineData("other", Truth.False)]
    [InlineData("third", Truth.True)]
    public void A_release_takes_who_speaks_for_the_other_side(string whom, Truth inForce)
    {
        var dossier = Spoken([whom], ExtensionMode.Unilateral, s_extends, new Release("p")) with
        {
            Pauses = [new Pause("p", new Undertaking("main", Form.Unilateral, "bound") { Beneficiaries = ["other"] })],
        };

        // The office extends it too, where it may: it is asked about before the end.
        Assert.Equal(inForce, dossier.AsKnownAt(Day(100)).Evaluate("p", Day(18), s_outlet).InForce);
    }

    [Fact]
    public void What_any_of_the_voices_of_an_account_says_that_it_did_counts_there()
    {
        var dossier = Of(Say(1, "a", "bound", Commit(2, 40)), Say(10, "b", "outlet", new Terminate("p")));

        Assert.Equal(Phase.InForce, dossier.Ask(15).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(15, new Account("bound", "outlet")).Phase);
        Assert.Equal(Phase.Terminated, dossier.Ask(15, new Account("outlet", "bound")).Phase);
    }

    [Fact]
    public void Each_of_several_whom_an_exit_rule_names_may_end_it()
    {
        var terms = Terms(2, 40) with
        {
            Exit = new ExitRule { ByDeclaration = true, Holders = ["other", "stranger"] },
        };
        foreach (var holder in new[] { "other", "stranger" })
        {
            var dossier = Of(
                Say(1, "a", "bound", new Commit("p") { Terms = terms }),
                Say(10, "b", holder, new Terminate("p") { Undertakings = [Pause.Main] })
            );

            Assert.Equal(Phase.Terminated, dossier.Ask(15).Phase);
        }
    }

    [Fact]
    public void Whether_an_office_suspended_it_is_open_beside_what_its_party_did_for_certain()
    {
        var declined = new Decline(new Performance("office", new Suspend("p")) { At = Moment.Exactly(Day(14)) });
        Statement[] said =
        [
            Say(1, "a", "bound", Commit(2, 40)),
            Say(10, "b", "bound", new Suspend("p")),
            Say(12, "c", "bound", new Resume("p")),
        ];

        Assert.Equal(Truth.True, Of(said).Ask(15, s_outlet).InForce);
        Assert.Equal(Truth.Unknown, Of([.. said, Say(16, "d", "stranger", declined)]).Ask(15, s_outlet).InForce);
    }

    private static Truth InForce(Dossier dossier) =>
        dossier.AsKnownAt(Day(100)).Evaluate("p", Day(25), s_outlet).InForce;

    private static Dossier Spoken(string[] whom, ExtensionMode mode, params Act[] acts)
    {
        var terms = Terms(2, 20) with { Extension = new ExtensionRule(mode) };
        var dossier = Of(
            Say(1, "a", "bound", new Commit("p") { Terms = terms }),
            Say(1, "b", "other", new Commit("p") { Terms = terms }),
            Say(15, "c", "office", acts)
        );
        return dossier with
        {
            Actors = [.. dossier.Actors, new State("third"), new State("fourth")],
            Relations = [.. whom.Select(one => new SpeaksFor("office", one))],
            Pauses = [new Pause("p", s_both)],
        };
    }
}
