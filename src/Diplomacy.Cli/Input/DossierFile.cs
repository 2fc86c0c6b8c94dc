using System.Diagnostics.CodeAnalysis;
using System.Text;
using Diplomacy.Model;
using Diplomacy.Model.Json;

namespace Diplomacy.Cli;

/// <summary>Reads a dossier from a file or standard input.</summary>
internal static class DossierFile
{
    public const string StandardInput = "-";

    /// <summary>Reads a document, without asking whether the dossier is valid.</summary>
    public static bool TryRead(
        string file,
        TextReader input,
        Tolerance tolerance,
        [NotNullWhen(true)] out Dossier? dossier,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        dossier = null;
        if (!TryReadBytes(file, input, out var bytes, out refusal))
        {
            return false;
        }

        if (DiplomacyJson.TryParse(bytes, out dossier, out var diagnostics, tolerance))
        {
            return true;
        }

        refusal = new Refusal(ExitCode.InvalidDossier, diagnostics);
        return false;
    }

    /// <summary>Reads a dossier that can be asked for answers.</summary>
    public static bool TryReadValid(
        string file,
        TextReader input,
        [NotNullWhen(true)] out Dossier? dossier,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        if (!TryRead(file, input, Tolerance.Tolerant, out dossier, out refusal))
        {
            return false;
        }

        var diagnostics = dossier.Validate();
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            refusal = new Refusal(ExitCode.InvalidDossier, diagnostics);
            return false;
        }

        return true;
    }

    private static bool TryReadBytes(
        string file,
        TextReader input,
        [NotNullWhen(true)] out byte[]? bytes,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        (bytes, refusal) = (null, null);
        try
        {
            bytes = string.Equals(file, StandardInput, StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(input.ReadToEnd())
                : File.ReadAllBytes(file);
            return true;
        }
        catch (DecoderFallbackException)
        {
            var notUtf8 = new Diagnostic(
                DiagnosticCodes.NotJson,
                Severity.Error,
                "$",
                "The input is not UTF-8: save it as UTF-8."
            );
            refusal = new Refusal(ExitCode.InvalidDossier, [notUtf8]);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException
            )
        {
            var why = UsageErrors.At(file, UsageCodes.UnreadableFile, $"The file cannot be read: {unreadable.Message}");
            refusal = new Refusal(ExitCode.UnreadableFile, [why]);
        }

        return false;
    }
}
