namespace Diplomacy.Model.Tests.Evaluation;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>What a quotation of an utterance covers, paraphrases of it say nothing on; on all else they do.</summary>
public sealed class QuotedTermsTests
{
    [Fact]
    public void A_quotation_that_speaks_of_one_undertaking_leaves_another_to_paraphrases()
    {
        var dossier = Of(
                Say(5, "call", "bound", new Commit("p") { Terms = Terms(8, 20) with { Undertaking = "quoted" } }),
                Say(
                    6,
                    "told",
                    "outlet",
                    new Report(new Performance("bound", new Commit("p") { Terms = Terms(8, 30) }))
                    {
                        Paraphrases = "call",
                    }
                )
            )
            .WithUndertakings(
                new Undertaking("quoted", Form.Unilateral, "bound"),
                new Undertaking("paraphrased", Form.Unilateral, "bound")
            );

        Truth[] OfEach(int day) => [.. dossier.Ask(day).Undertakings.Select(of => of.Assessment.InForce)];

        Assert.Equal([Truth.True, Truth.True], OfEach(19));
        Assert.Equal([Truth.False, Truth.True], OfEach(20));
        Assert.Equal([Truth.False, Truth.False], OfEach(30));
    }
}
