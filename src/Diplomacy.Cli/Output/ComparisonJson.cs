using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary>A comparison as JSON.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteString("pause", comparison.Pause.Value);
        json.WriteString("knownAt", Phrases.Of(comparison.KnownAt));
        json.WriteBoolean("isPartial", comparison.IsPartial);
        json.WriteTexts("instants", comparison.Instants.Select(Phrases.Of));
        json.WriteNumber("stretchesLeftOut", comparison.LeftOut);
        json.WriteObjects(
            "rows",
            comparison.Rows,
            row =>
            {
                json.WriteInFormat("account", row.Account);
                json.WriteTexts("answers", row.Answers.Select(Words.Of));
                json.WriteTexts("dependsOn", row.DependsOn);
            }
        );
    }
}
