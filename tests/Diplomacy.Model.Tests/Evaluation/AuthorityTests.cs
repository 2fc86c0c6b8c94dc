namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A statement without recorded authority to speak for its principal changes nothing.</summary>
public sealed class AuthorityTests
{
    [Fact]
    public void A_commitment_is_not_taken_back_by_somebody_without_authority()
    {
        var dossier = Of(Say(5, "a", "bound", Commit(10, 90)), Say(60, "b", "stranger", new Retract("a")).For("bound"));

        Assert.Equal(Truth.True, dossier.Ask(70).InForce);
    }

    [Fact]
    public void A_commitment_is_taken_back_by_its_spokesman_from_then_on()
    {
        var dossier = Of(
            Say(5, "a", "bound", Commit(10, 90)),
            Say(60, "b", "spokesman", new Retract("a")).For("office")
        );

        Assert.Equal(Truth.True, dossier.Ask(59).InForce);
        Assert.Equal(Phase.Terminated, dossier.Ask(60).Phase);
        Assert.Contains(dossier.Ask(60).Explanation.All(), node => node.Statement == new StatementId("b"));
    }

    [Fact]
    public void A_statement_is_not_replaced_by_one_without_authority()
    {
        var dossier = Of(
            Say(40, "a", "stranger", Commit(10, 90)),
            Say(60, "b", "stranger", Commit(10, 20)).For("bound") with
            {
                Supersedes = "a",
            }
        );

        Assert.True(dossier.AsKnownAt(Day(100)).IsCurrent("a"));
    }

    [Fact]
    public void A_quotation_without_authority_silences_no_paraphrase()
    {
        var denial = new Decline(new Performance("bound", new Commit("p")));
        var dossier = Of(
            Say(5, "words", "stranger", denial).For("bound"),
            Say(6, "report", "outlet", new Report(new Performance("bound", Commit(10, 90))) { Paraphrases = "words" })
        );

        Assert.Equal(Truth.True, dossier.Ask(20).InForce);
    }

    [Fact]
    public void An_acceptance_adopts_the_terms_that_stand_in_the_place_of_replaced_ones()
    {
        var dossier = Of(
            Say(1, "first", "other", new Request("p") { Terms = Terms(10, 20) }),
            Say(2, "second", "other", new Request("p") { Terms = Terms(10, 13) }) with
            {
                Supersedes = "first",
            },
            Say(5, "yes", "bound", new Accept("p") { Of = "first" })
        );

        Assert.Equal(Truth.True, dossier.Ask(12).InForce);
        Assert.Equal(Truth.False, dossier.Ask(15).InForce);
        Assert.Contains(
            dossier.Ask(12).Explanation.Children[1].All(),
            node => node.Statement == new StatementId("second")
        );
    }

    [Fact]
    public void What_is_said_when_an_office_may_have_been_given_up_is_unknown()
    {
        var dossier = Leaving(10, 20, Say(15, "a", "spokesman", Commit(16, 90)).For("bound"));

        var verdict = dossier.Ask(30);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        Assert.Contains(verdict.Causes, cause => cause.Kind == CauseKind.NoAuthority);
        Assert.Contains(dossier.Validate(), d => d.Code == DiagnosticCodes.UndecidedAuthority);
    }

    [Fact]
    public void Who_still_had_an_office_later_had_it_before()
    {
        // In every world in which the second statement counts the first does, which it retracts.
        var dossier = Leaving(
            10,
            20,
            Say(15, "a", "spokesman", Commit(16, 90)).For("bound"),
            Say(17, "b", "spokesman", new Retract("a")).For("bound"),
            Say(18, "c", "bound", Commit(16, 90))
        );

        Assert.Equal(Truth.True, dossier.Ask(30).InForce);
        Assert.Equal([Phase.InForce], dossier.Ask(19).Phases);
    }

    [Fact]
    public void What_may_have_been_taken_back_without_authority_is_unknown_from_then_on()
    {
        var dossier = Leaving(
            10,
            20,
            Say(5, "a", "bound", Commit(8, 90)),
            Say(15, "b", "spokesman", new Retract("a")).For("bound")
        );

        Assert.Equal(Truth.True, dossier.Ask(14).InForce);
        Assert.Equal(Truth.Unknown, dossier.Ask(15).InForce);
    }

    [Fact]
    public void A_denial_towards_some_says_nothing_of_what_was_said_to_others()
    {
        var said = Say(5, "a", "bound", Commit(10, 90)) with { Addressees = ["other", "outlet"] };
        var denied = Say(6, "b", "bound", new DenyAct(new Performance("bound", new Commit("p")) { To = ["other"] }));

        Assert.Equal(Truth.True, Of(said, denied).Ask(20).InForce);
        Assert.Equal(Truth.False, Of(said with { Addressees = ["other"] }, denied).Ask(20).InForce);
    }

    // The spokesman gives up the office some time between two days.
    private static Dossier Leaving(int from, int until, params Statement[] statements) =>
        Of(statements) with
        {
            Relations =
            [
                new HoldsOffice("spokesman", "office")
                {
                    Valid = new ValidTime(Until: Moment.Between(Day(from), Day(until))),
                },
                new SpeaksFor("office", "bound"),
            ],
        };
}
