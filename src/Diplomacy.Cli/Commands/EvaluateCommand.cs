using System.CommandLine;
using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy evaluate FILE</c>: a verdict at an instant, or a table of accounts and telling instants.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Session session) =>
        AnswerCommand.Create(
            session,
            "evaluate",
            "Whether a pause is in force: at one instant in full, or a table of accounts and telling instants.",
            "The instant asked about; a table of telling instants if left out.",
            answers => Report(session.Report, answers),
            Write
        );

    private static void Report(IReport report, Answers answers)
    {
        if (answers.Pauses.Count == 0)
        {
            report.Line("The dossier has no pause.");
        }

        foreach (var answer in answers.Pauses)
        {
            if (answers.Selection.At is { } at)
            {
                VerdictReport.Write(report, answer, answer.Main.At(at));
            }
            else
            {
                ComparisonReport.Write(report, answer, Comparison.Of(answer));
            }
        }

        if (answers.Selection.At is null && answers.Pauses.Count > 0)
        {
            ComparisonReport.WriteLegend(report);
        }
    }

    private static void Write(Utf8JsonWriter json, Answers answers)
    {
        if (answers.Selection.At is { } at)
        {
            json.WriteList("verdicts", answers.Pauses, answer => json.WriteInFormat(answer.Main.At(at)));
        }
        else
        {
            json.WriteObjects("tables", answers.Pauses, answer => ComparisonJson.Write(json, Comparison.Of(answer)));
        }
    }
}
