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
}
