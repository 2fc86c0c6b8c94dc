using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Diplomacy.Model.Benchmarks;

/// <summary>What does a verdict on the Kyiv pause cost: from nothing, and from a timeline that is there?</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private static readonly Instant At = Instant.FromUtc(2026, 1, 31, 21, 30);
    private static readonly PauseId Pause = new("kyiv-strikes");
    private static readonly Account Russia = Account.Of("russia");

    private DossierView _view = null!;
    private PauseTimeline _timeline = null!;

    [GlobalSetup]
    public void Load()
    {
        _view = KyivDossier.Load().AsKnownAt(Instant.FromUtc(2026, 2, 5, 0, 0));
        _timeline = _view.Timeline(Pause, Russia);
    }

    [Benchmark(Baseline = true)]
    public Truth Verdict_of_one_account() => _view.Evaluate(Pause, At, Russia).InForce;

    [Benchmark]
    public Truth Verdict_of_one_account_from_its_timeline() => _timeline.At(At).InForce;

    [Benchmark]
    public Truth Verdict_of_every_account() => _view.Evaluate(Pause, At).InForce;
}
