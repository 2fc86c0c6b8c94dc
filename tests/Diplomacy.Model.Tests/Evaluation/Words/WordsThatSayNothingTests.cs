namespace Diplomacy.Model.Tests.Evaluation.Words;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Words that look as if they said something of a pause, and by whom they come say nothing, or less.</summary>
public sealed class WordsThatSayNothingTests
{
    private static readonly Account s_other = Account.Of("other");
    private static readonly Statement s_offer = Say(2, "a", "bound", new Offer("p") { Terms = Terms(8, 20) });

    [Fact]
    public void What_a_stranger_tells_of_a_retraction_is_not_told_of_the_words_taken_back()
    {
        var verdict = Of(s_offer, Say(3, "b", "stranger", new Report(new Performance("bound", new Retract("a")))))
            .Ask(9);

        Assert.Equal([Phase.Offered], verdict.Phases);
        var established = Assert.Single(
            verdict.Explanation.Children,
            child => child.Kind == ExplanationKind.Established
        );
        Assert.Equal(["a"], established.Statements.Select(id => id.Value));
    }

    [Fact]
    public void Who_signs_a_retraction_does_not_take_the_words_of_another_back()
    {
        // Who says so in the name of whose words they are had no authority to.
        var signed = Say(3, "b", "stranger", new Retract("a")).For("bound") with
        {
            Signatories = [new Signature("other")],
        };
        var told = Say(4, "c", "stranger", new Report(new Performance("bound", new Retract("a"))));

        Assert.Equal([Phase.Offered], Of(s_offer, signed, told).Ask(9, s_other).Phases);
    }

    [Fact]
    public void An_act_told_of_that_nobody_had_the_authority_to_do_leaves_open_whether_it_was_done()
    {
        var dossier = Of(
            s_offer,
            Say(5, "b", "outlet", new Report(new Performance("stranger", new Commit("p")) { OnBehalfOf = "bound" }))
        );
        var verdict = dossier.Ask(9, s_other);

        Assert.Equal(Truth.Unknown, verdict.InForce);
        var cause = Assert.Single(verdict.Causes);
        Assert.Equal(CauseKind.NoAuthority, cause.Kind);
        Assert.Equal(["b"], cause.Statements.Select(id => id.Value));
    }

    [Fact]
    public void Who_confirms_what_another_asserts_of_the_terms_does_not_assert_it()
    {
        static Act Confirmed(Act act) => new Confirm(new Performance("bound", act));
        var dossier = Of(Say(5, "a", "bound", Commit(8, 20)));
        var asserted = dossier.Append(
            Say(6, "b", "other", Confirmed(new AssertClaim(new TermsClaim("p", Terms(8, 30)))))
        );
        var amended = dossier.Append(Say(6, "b", "other", Confirmed(new Amend("p", Terms(8, 30)))));

        Assert.Equal(Truth.False, asserted.Ask(25, s_other).InForce);
        Assert.Equal(Truth.True, amended.Ask(25, s_other).InForce);
    }

    [Fact]
    public void That_a_stranger_denies_an_act_leaves_it_presumed_that_nobody_did_it()
    {
        var mutual = new Undertaking("main", Form.Mutual, "bound", "other") { RequiredParties = ["other"] };
        var dossier = Of(s_offer, Say(5, "b", "stranger", new DenyAct(new Performance("bound", new Commit("p")))))
            .WithUndertakings(mutual);

        Assert.Contains(
            dossier.Ask(9, s_other).Presumptions,
            presumption => presumption is { Kind: PresumptionKind.NoActKnown, Subject: "bound" }
        );
    }

    [Fact]
    public void What_somebody_signed_without_authority_is_quoted_on_the_undertaking_that_it_names_alone()
    {
        // The words that were taken back are no more; those of the signature, which count for nobody, still record what was said.
        var terms = Terms(8, 20);
        var dossier = Of(
                Say(1, "base", "bound", new Commit("p")),
                Say(2, "joint", "bound", new Offer("p") { Terms = terms with { Undertaking = "two" } }) with
                {
                    Signatories = [new Signature("stranger") { OnBehalfOf = "other" }],
                },
                Say(3, "taken-back", "bound", new Retract("joint")),
                Say(
                    4,
                    "told",
                    "outlet",
                    new Report(new Performance("bound", new Offer("p") { Terms = terms })) { Paraphrases = "joint" }
                )
            )
            .WithUndertakings(
                new Undertaking("one", Form.Unilateral, "bound"),
                new Undertaking("two", Form.Unilateral, "bound")
            );

        var verdict = dossier.Ask(9, s_other);

        Assert.Equal([Truth.True, Truth.Unknown], verdict.Undertakings.Select(undertaking => undertaking.InForce));
    }
}
