using System.Diagnostics;

namespace Diplomacy.Model.Benchmarks.Time;

/// <summary>How long one thing takes against another, both measured in turn in one run.</summary>
/// <remarks>
/// Machines change speed from one second to the next. Measured in turn, both sides see the same machine, and the median of
/// the ratios of neighbours forgets the pairs that something else disturbed.
/// </remarks>
internal static class Ratio
{
    private const int Rounds = 41;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.2);

    /// <summary>Writes one row of the table.</summary>
    public static void Measure(
        TextWriter output,
        string question,
        double limit,
        int operations,
        Action baseline,
        Action ours
    )
    {
        var since = Stopwatch.GetTimestamp();
        for (var i = 0; i < 40 || Stopwatch.GetElapsedTime(since) < WarmUp; i++)
        {
            baseline();
            ours();
        }

        var ratios = new double[Rounds];
        var times = new double[Rounds];
        var baselines = new double[Rounds];
        var allocated = 0L;
        var baselineAllocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            // Which goes first takes turns as well.
            if (round % 2 == 0)
            {
                baselines[round] = Time(baseline, out baselineAllocated);
                times[round] = Time(ours, out allocated);
            }
            else
            {
                times[round] = Time(ours, out allocated);
                baselines[round] = Time(baseline, out baselineAllocated);
            }

            ratios[round] = times[round] / baselines[round];
        }

        Array.Sort(ratios);
        output.WriteLine(
            FormattableString.Invariant(
                $"| {question} | {Nanoseconds(baselines, operations)} | {Nanoseconds(times, operations)} | {ratios[Rounds / 2]:0.00} ({ratios[Rounds / 4]:0.00}–{ratios[3 * Rounds / 4]:0.00}) | {limit:0.0} | {baselineAllocated / operations} | {allocated / operations} |"
            )
        );
        output.Flush();
    }

    private static double Time(Action action, out long allocated)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var since = Stopwatch.GetTimestamp();
        action();
        var elapsed = Stopwatch.GetElapsedTime(since);
        allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return elapsed.TotalNanoseconds;
    }

    private static string Nanoseconds(double[] times, int operations)
    {
        var median = times.Order().ElementAt(Rounds / 2) / operations;
        return median < 10_000
            ? FormattableString.Invariant($"{median:0.0} ns")
            : FormattableString.Invariant($"{median / 1e6:0.00} ms");
    }
}
