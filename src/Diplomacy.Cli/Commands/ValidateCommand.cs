using System.CommandLine;
using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy validate FILE</c>: everything that is wrong or doubtful in a dossier.</summary>
internal static class ValidateCommand
{
    public static Command Create(Session session)
    {
        var options = new CommonOptions();
        var command = new Command("validate", "Lists everything wrong or doubtful in a dossier, with code and place.");
        options.AddTo(command);
        command.SetAction(parsed => Run(session, options.FileOf(parsed), options.IsJson(parsed)));
        return command;
    }

    private static int Run(Session session, string file, bool asJson)
    {
        IReadOnlyList<Diagnostic> found;
        if (DossierFile.TryRead(file, session.Input, Tolerance.Strict, out var dossier, out var refusal))
        {
            found = dossier.Validate();
        }
        else if (refusal.ExitCode == ExitCode.InvalidDossier)
        {
            found = refusal.Diagnostics;
        }
        else
        {
            return session.Refuse(refusal, asJson);
        }

        var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (asJson)
        {
            JsonOutput.Write(
                session.Output,
                json =>
                {
                    json.WriteBoolean("valid", errors == 0);
                    DiagnosticJson.WriteList(json, found);
                }
            );
        }
        else
        {
            Report(session.Report, found, errors, dossier);
        }

        return errors == 0 ? ExitCode.Answered : ExitCode.InvalidDossier;
    }

    private static void Report(IReport report, IReadOnlyList<Diagnostic> found, int errors, Dossier? dossier)
    {
        foreach (var diagnostic in found)
        {
            report.Line(diagnostic.ToString());
        }

        var counts = $"{Phrases.Count(errors, "error")}, {Phrases.Count(found.Count - errors, "warning")}";
        report.Line(errors == 0 ? $"{counts}: {dossier}." : $"{counts}: the dossier gives no answers.");
    }
}
