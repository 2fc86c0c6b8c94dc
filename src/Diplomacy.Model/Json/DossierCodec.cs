using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A dossier, whose format is looked at before anything else: in another version, nothing else is known to be wrong.</summary>
internal sealed class DossierCodec : Codec<Dossier>
{
    private static readonly byte[] s_member = Encoding.UTF8.GetBytes("format");
    private static readonly byte[] s_format = Encoding.UTF8.GetBytes(DiplomacyJson.Format);

    private DossierCodec() { }

    public static DossierCodec Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, Reading reading, out Dossier value)
    {
        if (reader.TokenType == JsonTokenType.StartObject && !HasFormat(reader, reading))
        {
            value = null!;
            _ = reading.FailAt(
                "format",
                reader.TokenStartIndex,
                DiagnosticCodes.WrongFormat,
                $"The format is missing or not one that can be read; this reads \"{DiplomacyJson.Format}\".",
                DiplomacyJson.Format
            );
            Reading.Pass(ref reader);
            return false;
        }

        return DossierShapes.DossierMembers.TryRead(ref reader, reading, out value);
    }

    public override void Write(Utf8JsonWriter writer, Dossier value) =>
        DossierShapes.DossierMembers.Write(writer, value);

    public override JsonObject Describe(SchemaBook book) => DossierShapes.DossierMembers.Describe(book);

    // A copy of the reader looks ahead.
    private static bool HasFormat(Utf8JsonReader reader, Reading reading)
    {
        for (Reading.Next(ref reader); reader.TokenType != JsonTokenType.EndObject; Reading.Next(ref reader))
        {
            if (Reading.Is(ref reader, s_member))
            {
                Reading.Next(ref reader);
                return reader.TokenType == JsonTokenType.String && Reading.Is(ref reader, s_format);
            }

            Reading.Pass(ref reader);
        }

        return false;
    }
}
