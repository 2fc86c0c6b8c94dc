using System.CommandLine;
using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy merge FILE OTHER</c>: two dossiers in one.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string> _other = new("OTHER")
    {
        Description = "The other dossier, as JSON; - for standard input.",
    };

    public static Command Create(Session session) => new MergeCommand().Make(session);

    private Command Make(Session session)
    {
        var options = new CommonOptions();
        var command = new Command(
            "merge",
            "Two dossiers in one, as JSON; refused where one identifier has different content in each."
        );
        options.AddTo(command);
        command.Add(_other);
        command.SetAction(parsed =>
            Run(session, options.FileOf(parsed), parsed.GetRequiredValue(_other), options.IsJson(parsed))
        );
        return command;
    }

    // What is not valid alone may be so together: the parts are read, and the whole is validated.
    private static int Run(Session session, string file, string otherFile, bool asJson)
    {
        if (
            !DossierFile.TryRead(file, session.Input, Tolerance.Tolerant, out var dossier, out var refusal)
            || !DossierFile.TryRead(otherFile, session.Input, Tolerance.Tolerant, out var other, out refusal)
        )
        {
            return session.Refuse(refusal, asJson);
        }

        var result = dossier.Merge(other);
        if (result.Dossier is not { } merged)
        {
            return session.Refuse(new Refusal(ExitCode.InvalidDossier, [.. result.Conflicts.Select(Of)]), asJson);
        }

        var found = merged.Validate();
        if (found.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return session.Refuse(new Refusal(ExitCode.InvalidDossier, found), asJson);
        }

        session.Mention(found, []);
        foreach (var duplicate in result.Duplicates)
        {
            session.Note($"{duplicate} are probably one statement.");
        }

        session.Write(merged);
        return ExitCode.Answered;
    }

    private static Diagnostic Of(MergeConflict conflict) =>
        new(
            UsageCodes.MergeConflict,
            Severity.Error,
            conflict.LeftPath,
            $"'{conflict.Id}' is at {conflict.RightPath} in the other dossier with different content"
                + (
                    conflict.Members.IsEmpty
                        ? ": it is of another kind. "
                        : $" ({string.Join(", ", conflict.Members)}). "
                )
                + "Correct one, or give one an identifier of its own."
        );
}
