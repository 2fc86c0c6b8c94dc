using System.CommandLine;
using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>What the commands that give answers share: read the options, the dossier, then answer pause by pause.</summary>
internal static class AnswerCommand
{
    /// <summary>A command that answers for people with one function, for machines with another.</summary>
    /// <param name="session">Where it reads and writes.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="at">What <c>--at</c> means to it; null where it has none.</param>
    /// <param name="report">Answers for people.</param>
    /// <param name="write">Answers for machines: the members of the one JSON object.</param>
    /// <param name="pictures">The pictures it draws into files, if asked; null where it draws none.</param>
    /// <param name="full">The option by which it tells everything; null where it has none.</param>
    public static Command Create(
        Session session,
        string name,
        string description,
        string? at,
        Action<Answers> report,
        Action<Utf8JsonWriter, Answers> write,
        PictureFiles? pictures = null,
        Option<bool>? full = null
    )
    {
        var options = new SelectionOptions(at);
        var command = new Command(name, description);
        options.AddTo(command);
        pictures?.AddTo(command);
        if (full is not null)
        {
            command.Add(full);
        }

        command.SetAction(parsed =>
        {
            var asJson = options.IsJson(parsed);
            if (
                !options.TryRead(parsed, out var selection, out var refusal)
                || !DossierFile.TryReadValid(options.FileOf(parsed), session.Input, out var dossier, out refusal)
                || !Query.TryMake(dossier, selection, out var query, out refusal)
            )
            {
                return session.Refuse(refusal, asJson);
            }

            var answers = new Answers(selection, query, [.. query.Pauses.Select(query.Answer)])
            {
                IsFull = full is not null && parsed.GetValue(full),
            };
            IReadOnlyList<string> drawn = [];
            if (pictures?.TryWrite(parsed, query, out drawn, out refusal) == false)
            {
                return session.Refuse(refusal!, asJson);
            }

            session.Mention(
                dossier.Validate(),
                query.IdleReadings(other => pictures?.IsSame(parsed, query, other) != false)
            );
            if (asJson)
            {
                JsonOutput.Write(session.Output, json => write(json, answers));
            }
            else if (drawn.Count > 0)
            {
                session.Report.Line($"Drawn: {string.Join(", ", drawn)}");
            }
            else
            {
                report(answers);
            }

            return ExitCode.Answered;
        });
        return command;
    }
}
