using NodaTime;

namespace Diplomacy.Cli;

/// <summary>The distances between ticks that people read without counting, from seconds to millennia.</summary>
internal static class AxisSteps
{
    private static readonly AxisStep[] s_all =
    [
        .. new long[] { 1, 5, 15, 30, 60, 300, 900, 1_800, 3_600, 10_800, 21_600, 43_200 }.Select(InSeconds),
        .. new long[] { 1, 2, 7, 14 }.Select(days => InSeconds(days * AxisStep.Day)),
        .. new[] { 1, 3, 6 }.Select(InMonths),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000 }.Select(years =>
            InMonths(years * 12)
        ),
    ];

    /// <summary>Ticks between two instants, at the smallest distance that makes no more than so many.</summary>
    public static IReadOnlyList<AxisTick> Between(Instant from, Instant to, int most)
    {
        var length = (to - from).TotalSeconds;
        var step = s_all.First(candidate => length / SecondsOf(candidate) <= most || candidate == s_all[^1]);
        var ticks = new List<AxisTick>();
        string? written = null;
        foreach (var at in step.Between(from, to, most + 1))
        {
            var (label, context) = step.Write(at);
            ticks.Add(
                new AxisTick(at, label, string.Equals(context, written, StringComparison.Ordinal) ? null : context)
            );
            written = context;
        }

        return ticks;
    }

    private static AxisStep InSeconds(long seconds) => new(seconds, 0);

    private static AxisStep InMonths(int months) => new(0, months);

    private static double SecondsOf(AxisStep step) =>
        step.Months > 0 ? step.Months * 30.44 * AxisStep.Day : step.Seconds;
}
