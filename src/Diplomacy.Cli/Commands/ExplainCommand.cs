using System.CommandLine;
using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy explain FILE</c>: the explanation tree of a verdict.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session) =>
        AnswerCommand.Create(
            session,
            "explain",
            "Why a verdict is what it is, down to the statements and sources it rests on.",
            "The instant asked about; the knowledge time if left out.",
            answers => Report(session.Report, answers),
            Write,
            full: new Option<bool>("--full")
            {
                Description = "The whole tree, every statement in full, instead of one screen.",
            }
        );

    private static void Report(IReport report, Answers answers)
    {
        if (answers.Pauses.Count == 0)
        {
            report.Line("The dossier has no pause.");
        }

        var explanations = answers.Pauses.Select(answer => VerdictOf(answer, answers).Explanation).ToList();
        var texts = answers.IsFull ? [] : OnOneScreen.Of(explanations);
        foreach (var (i, answer) in answers.Pauses.Index())
        {
            report.Heading(answer.Heading);
            if (answers.IsFull)
            {
                report.Tree(explanations[i]);
                continue;
            }

            foreach (var line in texts[i].Split('\n'))
            {
                report.Line(line);
            }
        }
    }

    private static void Write(Utf8JsonWriter json, Answers answers) =>
        json.WriteList("verdicts", answers.Pauses, answer => json.WriteInFormat(VerdictOf(answer, answers)));

    private static Verdict VerdictOf(PauseAnswer answer, Answers answers) =>
        answer.Main.At(answers.Selection.At ?? answer.View.KnownAt);
}
