using System.Buffers;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Breaks the lines of compact JSON, for people; nothing else of it changes.</summary>
internal static class Indented
{
    /// <summary>Writes compact JSON with a line for each member and element, indented by two spaces.</summary>
    public static void Write(ReadOnlySpan<byte> compact, IBufferWriter<byte> output) =>
        Write(compact, output, new Layout("\n"u8, (byte)' ', size: 2, depth: 0));

    /// <summary>Writes compact JSON through a writer that breaks lines its own way.</summary>
    /// <remarks>What the members hold is given as it stands, so that kept values stay as they were read.</remarks>
    public static void Write(ReadOnlySpan<byte> compact, Utf8JsonWriter writer)
    {
        var source = new JsonSource(compact, isUtf8: true);
        _ = source.Read();
        Write(ref source, compact, writer);
    }

    // The writer breaks no line before a raw value in a list, so that it writes a text and opens an object or a list itself.
    private static void Write(ref JsonSource source, ReadOnlySpan<byte> compact, Utf8JsonWriter writer)
    {
        switch (source.TokenType)
        {
            case JsonTokenType.String:
                writer.WriteStringValue(source.GetString());
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                for (_ = source.Read(); source.TokenType != JsonTokenType.EndArray; _ = source.Read())
                {
                    Write(ref source, compact, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                for (_ = source.Read(); source.TokenType != JsonTokenType.EndObject; _ = source.Read())
                {
                    writer.WritePropertyName(source.GetString());
                    _ = source.Read();
                    WriteValue(ref source, compact, writer);
                }

                writer.WriteEndObject();
                break;
            default:
                WriteValue(ref source, compact, writer);
                break;
        }
    }

    // Leaves the source at the value's end.
    private static void WriteValue(ref JsonSource source, ReadOnlySpan<byte> compact, Utf8JsonWriter writer)
    {
        var start = (int)source.TokenStartIndex;
        source.Skip();
        var buffer = Buffers.Rent();
        Write(compact[start..(int)source.BytesConsumed], buffer, Layout.Of(writer));
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
        Buffers.Return(buffer);
    }

    private static void Write(ReadOnlySpan<byte> compact, IBufferWriter<byte> output, Layout layout)
    {
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
                    layout.Depth++;
                    layout.Break(output);
                    break;
                case (byte)'}' or (byte)']':
                    layout.Depth--;
                    layout.Break(output);
                    output.Write(piece);
                    break;
                case (byte)',':
                    output.Write(piece);
                    layout.Break(output);
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

    /// <summary>How lines are broken.</summary>
    private ref struct Layout(ReadOnlySpan<byte> newLine, byte character, int size, int depth)
    {
        private readonly ReadOnlySpan<byte> _newLine = newLine;

        /// <summary>How deep the next line is.</summary>
        public int Depth { get; set; } = depth;

        /// <summary>As a writer breaks them, from where it is.</summary>
        public static Layout Of(Utf8JsonWriter writer) =>
            new(
                writer.Options.NewLine.Length == 1 ? "\n"u8 : "\r\n"u8,
                (byte)writer.Options.IndentCharacter,
                writer.Options.IndentSize,
                writer.CurrentDepth
            );

        public readonly void Break(IBufferWriter<byte> output)
        {
            var length = _newLine.Length + (Depth * size);
            var line = output.GetSpan(length)[..length];
            line.Fill(character);
            _newLine.CopyTo(line);
            output.Advance(length);
        }
    }
}
