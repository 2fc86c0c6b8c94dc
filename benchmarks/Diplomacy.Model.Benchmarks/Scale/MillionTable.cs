using System.Diagnostics;
using Diplomacy.Model.Json;
using NodaTime;

namespace Diplomacy.Model.Benchmarks.Scale;

/// <summary>A dossier of a million statements over a hundred thousand pauses: read from NDJSON, indexed, evaluated, appended to.</summary>
internal static class MillionTable
{
    private const int Appends = 50;
    private const int Batches = 5;
    private const int InForceRounds = 200;

    // The last is of one whom no pause binds.
    private static readonly Conduct[] s_kinds =
    [
        new Conduct("a", Activities.Strikes, "here"),
        new Conduct("a", Activities.GroundCombat, "here"),
        new Conduct("b", Activities.Strikes, "here"),
    ];

    /// <summary>Writes the table in Markdown.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="pauses">How many pauses, of ten statements each.</param>
    public static async Task RunAsync(TextWriter output, int pauses)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await WriteAsync(path, pauses);
            await MeasureAsync(output, path, pauses);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task MeasureAsync(TextWriter output, string path, int pauses)
    {
        output.WriteLine(FormattableString.Invariant($"| {pauses:#,0} pauses | time | a second | beside |"));
        output.WriteLine("|---|---|---|---|");
        var without = ManyPauses.Reference(pauses);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var since = Stopwatch.GetTimestamp();
        var statements = new List<Statement>();
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var statement in DiplomacyJson.ReadStatementsAsync(stream))
            {
                statements.Add(statement);
            }
        }

        Row(output, "read from NDJSON", since, statements.Count, Megabytes(new FileInfo(path).Length));

        since = Stopwatch.GetTimestamp();
        var dossier = without with { Statements = [.. statements] };
        statements = [];
        var view = dossier.AsKnownAt(ManyPauses.Known);
        Row(output, "validated and indexed", since, dossier.Statements.Count, "");

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var text = dossier.Statements.Sum(statement => 2L * statement.Id.Value.Length);
        var count = dossier.Statements.Count;
        output.WriteLine(
            FormattableString.Invariant(
                $"| in memory, its indexes included | {Megabytes(bytes)} | {(bytes - text) / (double)count:0} B a statement beyond its identifier's text | {statements.Count} |"
            )
        );

        var at = ManyPauses.Day(40);
        var one = Batch(1);
        var two = Batch(2);
        since = Stopwatch.GetTimestamp();
        var segments = view.TimelinesOfAll(ManyPauses.AccountOf).Sum(timeline => timeline.Segments.Count);
        Row(
            output,
            "all whole timelines, all cores",
            since,
            count,
            FormattableString.Invariant($"{segments:#,0} segments")
        );

        var thousand = PauseIndex.Of(
            view.TimelinesOfAll(
                ManyPauses.AccountOf,
                new BatchOptions { Pauses = [.. Enumerable.Range(0, pauses / 100).Select(i => ManyPauses.Id(i * 7))] }
            )
        );
        var all = PauseIndex.Of(view.TimelinesOfAll(ManyPauses.AccountOf));
        Screen(output, view, thousand, 1_000_000, s_kinds);
        Screen(output, view, all, 10_000, s_kinds);
        Screen(output, view, all, 1_000_000, [s_kinds[^1]]);
        InForce(output, all);

        // In turns with a small dossier, so that both see the machine at the same speed.
        var small = ManyPauses.Of(100);
        _ = small.AsKnownAt(ManyPauses.Known);
        var (large, little) = (new double[Appends], new double[Appends]);
        for (var i = 0; i < Appends; i++)
        {
            large[i] = ScaleTable.Append(dossier, i);
            little[i] = ScaleTable.Append(small, i);
        }

        var (median, least) = (Median(large), Median(little));
        output.WriteLine(
            FormattableString.Invariant(
                $"| one appended, and the new verdict | {median:#,0} µs | | {median / least:0.00} × one appended to a thousand, {least:#,0} µs |"
            )
        );

        double Batch(int threads)
        {
            var fastest = double.MaxValue;
            for (var i = 0; i < Batches; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                _ = view.EvaluateAll(at, ManyPauses.AccountOf, new BatchOptions { Threads = threads }).Count();
                fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(begun).TotalSeconds);
            }

            Row(output, $"all pauses at one instant, threads: {threads}", fastest, count, "");
            return fastest;
        }

        output.WriteLine(FormattableString.Invariant($"| two threads beside one | | {one / two:0.00} × | |"));
    }

    // Reports of some kinds of conduct, one after the other in time, over a hundred and sixteen days.
    private static void Screen(TextWriter output, DossierView view, PauseIndex index, int count, Conduct[] kinds)
    {
        var apart = Duration.FromSeconds(10_000_000L / count);
        var reports = Enumerable
            .Range(0, count)
            .Select(i => new Incident(kinds[i % kinds.Length], ManyPauses.Day(0) + (apart * i)));
        var since = Stopwatch.GetTimestamp();
        var (covered, pairs) = (0, 0L);
        foreach (var screened in view.Screen(reports, index))
        {
            covered += screened.Covering.IsEmpty ? 0 : 1;
            pairs += screened.Covering.Count;
        }

        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        output.WriteLine(
            FormattableString.Invariant(
                $"| {count:#,0} reports against {index.Count:#,0} pauses, all cores | {seconds:0.0} s | {count / seconds:#,0} reports | {covered:#,0} covered, {(double)pairs / count:#,0} pauses a report{(pairs == 0 ? "" : $", {seconds / pairs * 1e9:#,0} ns each")} |"
            )
        );
        output.Flush();
    }

    // Which pauses are in force, by their identifiers, on as many days.
    private static void InForce(TextWriter output, PauseIndex index)
    {
        var (times, found) = (new double[InForceRounds], 0L);
        for (var i = 0; i < InForceRounds; i++)
        {
            var since = Stopwatch.GetTimestamp();
            found += index.InForceAt(ManyPauses.Day(i % 100)).Count;
            times[i] = Stopwatch.GetElapsedTime(since).TotalSeconds;
        }

        var each = times.Sum() / found;
        output.WriteLine(
            FormattableString.Invariant(
                $"| which of {index.Count:#,0} pauses are in force on a day, in the order of identifiers | {Median(times) * 1e6:#,0} µs | {1 / each:#,0} found | {found / InForceRounds:#,0} found, {each * 1e9:0} ns each |"
            )
        );
        output.Flush();
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static async Task WriteAsync(string path, int pauses)
    {
        var file = File.Create(path);
        await using (file.ConfigureAwait(false))
        {
            await DiplomacyJson.WriteStatementsAsync(
                Enumerable.Range(0, pauses).SelectMany(ManyPauses.StatementsOn),
                file
            );
        }
    }

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1e6:#,0} MB");

    private static void Row(TextWriter output, string what, long since, int statements, string beside) =>
        Row(output, what, Stopwatch.GetElapsedTime(since).TotalSeconds, statements, beside);

    private static void Row(TextWriter output, string what, double seconds, int statements, string beside)
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"| {what} | {seconds:0.0} s | {statements / seconds:#,0} statements | {beside} |"
            )
        );
        output.Flush();
    }
}
