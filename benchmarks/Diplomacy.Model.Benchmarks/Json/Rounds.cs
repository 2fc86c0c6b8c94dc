using System.Diagnostics;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>How long several things take against a baseline, all measured in turn in one run.</summary>
/// <remarks>
/// Machines change speed from one second to the next. Measured in turn, all see the same machine, and the median of the ratios within rounds forgets the
/// rounds that something else disturbed.
/// </remarks>
internal static class Rounds
{
    private const int Most = 2_001;
    private const int Least = 21;

    // The runtime compiles what runs often anew, beside what is measured; on one core it is done after some seconds.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_length = TimeSpan.FromSeconds(12);

    public static void Heading(TextWriter output)
    {
        output.WriteLine("| what | who | baseline | takes | ratio (quartiles) | limit | B/op |");
        output.WriteLine("|---|---|---|---|---|---|---|");
    }

    /// <summary>Writes a row for each contender.</summary>
    public static void Measure(
        TextWriter output,
        string what,
        int operations,
        Action baseline,
        params (string Who, double? Limit, Action Act)[] contenders
    )
    {
        for (var since = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(since) < s_warmUp; )
        {
            _ = Time(baseline, operations, out _);
            foreach (var contender in contenders)
            {
                _ = Time(contender.Act, operations, out _);
            }
        }

        var baselines = new List<double>();
        var times = Array.ConvertAll(contenders, _ => new List<double>());
        var allocated = new long[contenders.Length];
        for (
            var since = Stopwatch.GetTimestamp();
            baselines.Count < Least || (baselines.Count < Most && Stopwatch.GetElapsedTime(since) < s_length);

        )
        {
            baselines.Add(Time(baseline, operations, out _));
            for (var i = 0; i < contenders.Length; i++)
            {
                times[i].Add(Time(contenders[i].Act, operations, out allocated[i]));
            }
        }

        for (var i = 0; i < contenders.Length; i++)
        {
            var ratios = times[i].Select((time, round) => time / baselines[round]).Order().ToList();
            var limit = contenders[i].Limit is { } most ? FormattableString.Invariant($"{most:0.0}") : "–";
            output.WriteLine(
                FormattableString.Invariant(
                    $"| {what} | {contenders[i].Who} | {Text(baselines)} | {Text(times[i])} | {At(ratios, 0.5):0.00} ({At(ratios, 0.25):0.00}–{At(ratios, 0.75):0.00}) | {limit} | {allocated[i]} |"
                )
            );
        }

        output.Flush();
    }

    private static double Time(Action act, int operations, out long allocated)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var since = Stopwatch.GetTimestamp();
        for (var i = 0; i < operations; i++)
        {
            act();
        }

        var elapsed = Stopwatch.GetElapsedTime(since).TotalNanoseconds / operations;
        allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / operations;
        return elapsed;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    private static string Text(List<double> times)
    {
        var median = At([.. times.Order()], 0.5);
        return median < 100_000
            ? FormattableString.Invariant($"{median / 1e3:0.00} µs")
            : FormattableString.Invariant($"{median / 1e6:0.00} ms");
    }
}
