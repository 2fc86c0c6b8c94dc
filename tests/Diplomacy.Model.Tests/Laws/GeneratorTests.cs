using Diplomacy.Model.Tests.Generators;
using Diplomacy.Model.Tests.Reference;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Laws;

/// <summary>The generated dossiers reach what the laws are about.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void Worlds_stay_few()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var slow = 0;
        var big = 0;
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        var n = 2000;
        foreach (var @case in EvaluationGenerators.Cases().Generator.Sample(n))
        {
            var t0 = watch.Elapsed;
            var ticks = Reckoning.LineOf(@case).Asked().ToList();
            foreach (var account in Reckoning.Accounts(@case))
            {
                var answers = Reckoning.Evaluate(@case, account, ticks);
                if (answers is null) { big++; continue; }
                foreach (var a in answers.Select(a => a.InForce + (a.IsContradictory ? "!" : "")).Concat(answers.SelectMany(a => a.Phases.Split('|'))).Distinct(StringComparer.Ordinal))
                    tally[a] = tally.GetValueOrDefault(a) + 1;
            }
            if ((watch.Elapsed - t0).TotalMilliseconds > 30) slow++;
        }
        Xunit.Assert.Fail($"{watch.Elapsed} slow {slow} big {big} " + string.Join(", ", tally.Select(p => $"{p.Key}={p.Value}")));
    }
}
