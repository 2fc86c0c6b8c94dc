using System.Text.Json;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Explanation trees as JSON.</summary>
internal static class ExplanationJson
{
    /// <summary>The members of a node, and of all below it.</summary>
    public static void Write(Utf8JsonWriter json, ExplanationNode node)
    {
        json.WriteString("kind", VerdictJson.Word(node.Kind));
        json.WriteTexts("subjects", node.Subjects);
        json.WriteString("text", node.Text);
        json.WriteString("truth", node.Truth is { } truth ? VerdictJson.Word(truth) : null);
        VerdictJson.WriteInterval(json, "interval", node.Interval);
        json.WriteString("cause", node.Cause is { } cause ? VerdictJson.Word(cause) : null);
        json.WriteTexts("statements", node.Statements.Select(id => id.Value));
        json.WriteString("statement", node.Statement?.Value);
        json.WriteObjects("sources", node.Sources, source => Write(json, source));
        json.WriteObjects("children", node.Children, child => Write(json, child));
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        json.WriteString("address", source.Address);
    }
}
