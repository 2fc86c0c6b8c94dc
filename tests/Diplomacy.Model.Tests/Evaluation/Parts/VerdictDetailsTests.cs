namespace Diplomacy.Model.Tests.Evaluation.Parts;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>The details of a verdict that was computed before are those that were recorded.</summary>
public sealed class VerdictDetailsTests
{
    [Fact]
    public void Recorded_details_are_given_back()
    {
        var verdict = Of(
                Say(
                    5,
                    "a",
                    "bound",
                    Commit(8, 20) with
                    {
                        Terms = Terms(8, 20) with { Exit = new ExitRule { ByDeclaration = true } },
                    }
                )
            )
            .AsKnownAt(Day(10))
            .Evaluate("p", Day(12), Bound);
        var details = new VerdictDetails(
            verdict.InFullAssessment,
            verdict.Undertakings,
            verdict.Explanation,
            verdict.DecidingFacts,
            verdict.EarliestExit
        );

        Assert.Equal(Day(10), details.EarliestExit);
        Assert.Same(verdict.Explanation, details.Explanation);
        Assert.Equal(verdict.InFullAssessment, details.InFull);
        Assert.Equal(verdict.Undertakings, details.Undertakings);
        Assert.Equal(verdict.DecidingFacts, details.DecidingFacts);
    }
}
