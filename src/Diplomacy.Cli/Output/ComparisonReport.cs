using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>A comparison as a table, with a line that says how its instants were chosen.</summary>
internal static class ComparisonReport
{
    private static readonly InstantPattern s_date = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd");
    private static readonly InstantPattern s_time = InstantPattern.CreateWithInvariantCulture(
        "HH':'mm':'ss;FFFFFFFFF'Z'"
    );

    /// <summary>How to read the tables; once below all of them.</summary>
    public static void WriteLegend(IReport report)
    {
        report.Line("");
        report.Line(
            "Columns: one instant from each stretch of time over which every row keeps its answer, the knowledge"
        );
        report.Line("time from its own. What a row depends on is said for all time.");
    }

    public static void Write(IReport report, PauseAnswer answer, Comparison comparison)
    {
        report.Heading(answer.Heading);
        report.Table(
            new ReportTable(
                [
                    ["According to"],
                    .. comparison.Instants.Select(at => Header(at, comparison.KnownAt)),
                    ["Depends on"],
                ],
                [.. comparison.Rows.Select(Cells)]
            )
        );
        if (comparison.LeftOut > 0)
        {
            var count = comparison.LeftOut.ToString(CultureInfo.InvariantCulture);
            report.Line(
                $"Stretches left out: {count} (the shorter ones whose answers recur go first); 'diplomacy timeline' has all."
            );
        }
    }

    private static IReadOnlyList<string> Header(Instant at, Instant known) =>
        [
            s_date.Format(at),
            s_time.Format(at),
            .. at == known ? ["known at"]
            : at > known ? ["projected"]
            : Array.Empty<string>(),
        ];

    private static IReadOnlyList<string> Cells(ComparisonRow row) =>
        [row.Label, .. row.Answers.Select(answer => $"{answer}"), string.Join("; ", row.DependsOn)];
}
