using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Diagnostics as JSON: <c>{code, severity, path, message}</c>.</summary>
internal static class DiagnosticJson
{
    public static void WriteList(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics) =>
        json.WriteObjects(
            "diagnostics",
            diagnostics,
            diagnostic =>
            {
                json.WriteString("code", diagnostic.Code);
                json.WriteString("severity", Words.Of(diagnostic.Severity));
                json.WriteString("path", diagnostic.Path);
                json.WriteString("message", diagnostic.Message);
            }
        );
}
