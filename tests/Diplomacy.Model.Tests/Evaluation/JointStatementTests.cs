namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>A joint text is everybody's own who signed it: when, with which reservations, and until when.</summary>
public sealed class JointStatementTests
{
    private static readonly Account s_third = Account.Of("stranger");

    private static readonly Pause s_two = new(
        "p",
        new Undertaking("of-bound", Form.Unilateral, "bound"),
        new Undertaking("of-other", Form.Unilateral, "other")
    );

    [Fact]
    public void What_one_takes_back_stands_for_whoever_else_signed_it()
    {
        var dossier = Joint(Say(5, "a", "bound", Commit(8, 90)), Say(60, "b", "bound", new Retract("a")));

        Assert.Equal([Truth.True, Truth.True], OfEach(dossier, 59));
        Assert.Equal([Truth.False, Truth.True], OfEach(dossier, 70));
    }

    [Fact]
    public void What_one_is_reported_to_have_taken_back_stands_for_whoever_else_signed_it()
    {
        var retracted = new Report(new Performance("bound", new Retract("a")));
        var dossier = Joint(Say(5, "a", "bound", Commit(8, 90)), Say(60, "b", "bound", retracted));

        Assert.Equal([Truth.True, Truth.True], OfEach(dossier, 59));
        Assert.Equal([Truth.False, Truth.True], OfEach(dossier, 70));
    }

    [Fact]
    public void What_is_signed_some_time_was_signed_by_when_it_is_known()
    {
        var signed = Say(20, "a", "bound", Commit(8, 90)) with
        {
            Signatories = [new Signature("other") { At = Moment.Between(Day(10), Day(50)) }],
        };
        var dossier = Of(signed) with { Pauses = [Pause.Mutual("p", "bound", "other")] };

        Assert.Equal(Truth.True, dossier.Ask(25).InForce);
    }

    [Fact]
    public void A_text_that_one_of_its_hands_took_back_is_still_the_others_words()
    {
        var evasion = new Decline(new Performance("bound", new Commit("p")));
        Statement[] said =
        [
            Say(5, "words", "bound", evasion) with
            {
                Signatories = [new Signature("other")],
            },
            Say(6, "b", "outlet", new Report(new Performance("bound", Commit(8, 90))) { Paraphrases = "words" }),
        ];
        var takenBack = Say(7, "c", "bound", new Retract("words"));

        Assert.NotEqual(Truth.True, Of(said).Ask(20, s_third).InForce);
        Assert.NotEqual(Truth.True, Of([.. said, takenBack]).Ask(20, s_third).InForce);
        Assert.Equal(Truth.True, Of([said[0] with { Signatories = [] }, said[1], takenBack]).Ask(20, s_third).InForce);
    }

    [Fact]
    public void A_signatory_is_bound_by_the_text_but_for_the_terms_that_it_reserves()
    {
        var joint = Say(5, "a", "bound", Commit(8, 90)) with
        {
            Signatories = [new Signature("other") { ReservedTerms = Terms(8, 30) }],
        };
        var dossier = Of(joint) with { Pauses = [s_two] };

        Assert.Equal([Truth.True, Truth.True], OfEach(dossier, 29));
        Assert.Equal([Truth.True, Truth.False], OfEach(dossier, 31));
    }

    [Fact]
    public void A_reservation_on_one_undertaking_leaves_another_as_the_text_has_it()
    {
        var joint = Say(5, "a", "bound", Commit(8, 90)) with
        {
            Signatories = [new Signature("other") { ReservedTerms = Terms(8, 30) with { Undertaking = "first" } }],
        };
        var dossier = Of(joint)
            .WithUndertakings(
                new Undertaking("first", Form.Unilateral, "other"),
                new Undertaking("second", Form.Unilateral, "other")
            );

        Assert.Equal([Truth.False, Truth.True], OfEach(dossier, 31));
    }

    private static Dossier Joint(Statement first, params Statement[] later) =>
        Of([first with { Signatories = [new Signature("other")] }, .. later]) with
        {
            Pauses = [s_two],
        };

    private static List<Truth> OfEach(Dossier dossier, int day) =>
        [.. dossier.Ask(day, s_third).Undertakings.Select(of => of.InForce)];
}
