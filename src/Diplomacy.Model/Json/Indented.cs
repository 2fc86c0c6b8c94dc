using System.Buffers;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Breaks the lines of compact JSON, for people; nothing else of it changes.</summary>
internal static class Indented
{
    /// <summary>Writes compact JSON with a line for each member and element, indented by two spaces.</summary>
    public static void Write(ReadOnlySpan<byte> compact, IBufferWriter<byte> output)
    {
        var depth = 0;
        for (var at = 0; at < compact.Length; )
        {
            var length = LengthOfPiece(compact[at..]);
            var piece = compact.Slice(at, length);
            at += length;
            switch (piece[0])
            {
                case (byte)'{' or (byte)'[' when compact[at] is (byte)'}' or (byte)']':
                    output.Write(compact.Slice(at++ - 1, 2));
                    break;
                case (byte)'{' or (byte)'[':
                    output.Write(piece);
                    Break(output, ++depth);
                    break;
                case (byte)'}' or (byte)']':
                    Break(output, --depth);
                    output.Write(piece);
                    break;
                case (byte)',':
                    output.Write(piece);
                    Break(output, depth);
                    break;
                case (byte)':':
                    output.Write(": "u8);
                    break;
                default:
                    output.Write(piece);
                    break;
            }
        }
    }

    /// <summary>Writes compact JSON through a writer that breaks lines its own way.</summary>
    /// <remarks>Values are given as they stand, so that kept ones stay as they were read.</remarks>
    public static void Write(ReadOnlySpan<byte> compact, Utf8JsonWriter writer)
    {
        var source = new JsonSource(compact, isUtf8: true);
        var isInList = false;
        while (source.Read())
        {
            switch (source.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(source.GetString());
                    break;
                // The writer breaks no line before a raw value in a list.
                case JsonTokenType.String when isInList && !source.ValueIsEscaped:
                    writer.WriteStringValue(source.GetString());
                    break;
                default:
                    writer.WriteRawValue(source.RawSpan, skipInputValidation: true);
                    break;
            }

            isInList = source.IsInList;
        }
    }

    // A mark, or a text, number or word.
    private static int LengthOfPiece(ReadOnlySpan<byte> rest)
    {
        if (rest[0] is (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)',' or (byte)':')
        {
            return 1;
        }

        if (rest[0] != '"')
        {
            var end = rest.IndexOfAny((byte)',', (byte)'}', (byte)']');
            return end < 0 ? rest.Length : end;
        }

        var at = 1;
        while (true)
        {
            at += Plain.Length(rest[at..]);
            if (rest[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }

    private static void Break(IBufferWriter<byte> output, int depth)
    {
        var line = output.GetSpan((depth * 2) + 1)[..((depth * 2) + 1)];
        line.Fill((byte)' ');
        line[0] = (byte)'\n';
        output.Advance(line.Length);
    }
}
