using Diplomacy.Model.Json;
using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>A treaty that one party has suspended for its own part is in force for the other, and the explanation says both.</summary>
public sealed class PartlySuspendedTests
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "samples", "new-start.json");

    private static readonly Verdict s_verdict = DiplomacyJson
        .Parse(File.ReadAllBytes(s_file))
        .AsKnownAt(Instant.FromUtc(2026, 6, 1, 0, 0))
        .Evaluate("new-start", Instant.FromUtc(2024, 1, 1, 0, 0), Account.Of("russia"));

    [Fact]
    public void A_part_that_is_suspended_is_told_beside_the_part_that_is_not()
    {
        Assert.Equal((Truth.True, Truth.False), (s_verdict.InForce, s_verdict.InFull));
        Assert.Contains(
            s_verdict.Explanation.All(),
            node =>
                node.Kind == ExplanationKind.ConditionsHold
                && node.Subjects is ["Russia"]
                && node.Text.StartsWith("Russia suspended its part", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_claim_of_conduct_keeps_its_number() =>
        Assert.Contains(s_verdict.Explanation.All(), node => node.Text.Contains("of 1,551", StringComparison.Ordinal));
}
