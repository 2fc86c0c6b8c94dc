using System.Text.Json;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Kyiv;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

public sealed class VerdictJsonTests
{
    [Fact]
    public void A_verdict_reads_back_as_it_was_written()
    {
        var verdict = KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "every voice");
        var json = DiplomacyJson.Write(verdict, indented: true);
        var read = DiplomacyJson.Parse<Verdict>(json, Tolerance.Strict);
        Assert.Equal(json, DiplomacyJson.Write(read, indented: true));
        Assert.Equal(verdict.ToString(), read.ToString());
        Assert.Equal(verdict.Explanation.ToString(), read.Explanation.ToString());
        Assert.Equal(verdict.Stamp, read.Stamp);
        Assert.Equal((verdict.InForce, verdict.InFull, verdict.Phase), (read.InForce, read.InFull, read.Phase));
        Assert.Equal(verdict.OpenQuestions, read.OpenQuestions);
        Assert.Equal(verdict.Interval, read.Interval);
        Assert.Equal(verdict.Accounts.Count, read.Accounts.Count);
        Assert.Equal(DiplomacyJson.Write(verdict), JsonSerializer.Serialize(verdict, DiplomacyJson.Options));
    }

    [Fact]
    public void Verdicts_of_generated_dossiers_read_back()
    {
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var @case = EvaluationGenerators.FromSeed((ulong)seed);
            var view = @case.Dossier.AsKnownAt(@case.KnownAt);
            foreach (var pause in @case.Dossier.Pauses)
            {
                var verdict = view.Evaluate(pause.Id, @case.KnownAt);
                var json = DiplomacyJson.Write(verdict);
                var read = DiplomacyJson.Parse<Verdict>(json, Tolerance.Strict);
                Assert.Equal(json, DiplomacyJson.Write(read));
                Assert.Equal(verdict.Explanation, read.Explanation);
            }
        }
    }

    [Fact]
    public void A_verdict_of_another_format_is_refused()
    {
        var json = DiplomacyJson.Write(KyivSample.Ask("2026-01-31T21:30:00Z", "2026-01-31T00:00:00Z", "russia"));
        Assert.False(
            DiplomacyJson.TryParse<Verdict>(
                json.Replace("diplomacy-model/1", "diplomacy-model/9", StringComparison.Ordinal),
                out _,
                out var diagnostics
            )
        );
        Assert.Equal("$.format", diagnostics[0].Path);
    }
}
