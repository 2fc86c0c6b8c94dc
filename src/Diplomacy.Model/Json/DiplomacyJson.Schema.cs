using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <content>The schema.</content>
public static partial class DiplomacyJson
{
    private static readonly JsonWriterOptions s_schemaOptions = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        MaxDepth = MaxDepth,
        Encoder = PlainEncoder.Instance,
    };

    /// <summary>
    /// The JSON Schema (2020-12) of the format, indented: of dossiers, and under <c>$defs</c> of every type by its name, such as <c>#/$defs/Statement</c>.
    /// </summary>
    /// <remarks>
    /// Whatever is read is valid under it. It does not say everything: that a day exists, that two names differ, that facts nest only so deep is found by reading.
    /// </remarks>
    public static string WriteSchema()
    {
        var book = new SchemaBook();
        _ = DossierShapes.Dossier.Describe(book);
        _ = VerdictShapes.Verdict.Describe(book);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:diplomacy-model:1",
            ["title"] = "Dossiers of statements about pauses, diplomacy-model/1",
            ["$ref"] = "#/$defs/Dossier",
            ["$defs"] = book.ToJson(),
        };
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_schemaOptions))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
