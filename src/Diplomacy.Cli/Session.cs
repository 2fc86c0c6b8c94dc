using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Cli;

/// <summary>Where one run of the program reads and writes.</summary>
internal sealed record Session(TextReader Input, TextWriter Output, TextWriter Error, IReport Report)
{
    /// <summary>Writes a dossier: into a file as the library does, to a person without what would act on the terminal.</summary>
    public void Write(Dossier dossier)
    {
        var text = DiplomacyJson.Write(dossier, indented: true);
        Output.Write((Report is TerminalReport ? SafeText.Escaped(text) : text) + "\n");
    }

    /// <summary>Says why there is no answer.</summary>
    public int Refuse(Refusal refusal, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(Output, json => DiagnosticJson.WriteList(json, refusal.Diagnostics));
            return refusal.ExitCode;
        }

        foreach (var diagnostic in refusal.Diagnostics)
        {
            WriteError(diagnostic.ToString());
        }

        return refusal.ExitCode;
    }

    /// <summary>Tells of doubts beside an answer, which never change it.</summary>
    public void Mention(EquatableArray<Diagnostic> warnings, IEnumerable<IdleReading> idleReadings)
    {
        foreach (var (reading, elsewhere) in idleReadings)
        {
            var where = elsewhere.Count == 0 ? "" : $"; it does for {string.Join(", ", elsewhere)}";
            WriteError($"Note: --reading {reading} changes nothing here{where}.");
        }

        if (!warnings.IsEmpty)
        {
            WriteError(
                $"Note: {Phrases.Count(warnings.Count, "warning")} on this dossier; 'diplomacy validate' lists them."
            );
        }
    }

    /// <summary>Tells of something beside an answer, which never changes it.</summary>
    public void Note(string text) => WriteError($"Note: {text}");

    private void WriteError(string text) => Error.Write(SafeText.Of(text) + "\n");
}
