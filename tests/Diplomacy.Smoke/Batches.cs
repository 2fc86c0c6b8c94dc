using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>All pauses at one go, an index of when they are in force, and reports of conduct held against them.</summary>
internal static class Batches
{
    public static void Run()
    {
        var at = Instant.FromUtc(2026, 1, 31, 0, 0);
        DossierView view = Statements.Everything.AsKnownAt(Instant.FromUtc(2026, 2, 1, 0, 0));
        BatchProgress heard = default;
        var options = new BatchOptions { Threads = 2, Progress = new Heard(progress => heard = progress) };
        var verdicts = BatchFunctions.EvaluateAll(view, at, Account.Of("freedonia"), options).ToList();
        Check.Equal(view.Dossier.Pauses.Count, verdicts.Count);
        Check.Equal<long?>(verdicts.Count, heard.Total);

        PauseIndex index = PauseIndex.Of(view.TimelinesOfAll(Account.Of("freedonia")));
        PauseMatch match = index.InForceAt(at).First(m => m.Pause == "truce");
        Check.Equal(view.Evaluate("truce", at, Account.Of("freedonia")).InForce, match.Answer);

        var incident = new Incident(Statements.Strike, at);
        ScreenedIncident screened = view.Screen([incident], index).Single();
        Check.True(screened.Covering.Contains(new PauseMatch("truce", Truth.True)));
    }

    private sealed class Heard(Action<BatchProgress> hear) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => hear(value);
    }
}
