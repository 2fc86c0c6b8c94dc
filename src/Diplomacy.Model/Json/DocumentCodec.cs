using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A document, whose format is looked at before anything else: in another version, nothing else is known to be wrong.</summary>
internal sealed class DocumentCodec<T>(Codec<T> members) : Codec<T>
{
    private static readonly byte[] s_member = Encoding.UTF8.GetBytes("format");
    private static readonly byte[] s_format = Encoding.UTF8.GetBytes(DiplomacyJson.Format);

    public override bool TryRead(ref JsonSource source, Reading reading, out T value)
    {
        if (source.TokenType == JsonTokenType.StartObject && !HasFormat(in source, out var found))
        {
            value = default!;
            _ = reading.FailAt(
                "format",
                found.TokenStartIndex,
                DiagnosticCodes.WrongFormat,
                $"The format is missing or not one that can be read; this reads \"{DiplomacyJson.Format}\".",
                DiplomacyJson.Format
            );
            Reading.Pass(ref source);
            return false;
        }

        return members.TryRead(ref source, reading, out value);
    }

    public override void Write(ref JsonSink sink, T value) => members.Write(ref sink, value);

    public override JsonObject Describe(SchemaBook book) => members.Describe(book);

    private static bool HasFormat(in JsonSource source, out JsonSource found) =>
        source.TryFind(s_member, out found) && found.TokenType == JsonTokenType.String && found.Is(s_format);
}
