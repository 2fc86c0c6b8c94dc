using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>The canonical form of JSON (RFC 8785): members sorted by UTF-16, numbers as ECMAScript writes them, no white space.</summary>
internal static class Canonical
{
    /// <summary>Writes the canonical form of one JSON value whose members all differ and whose numbers are finite.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static void Write(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output)
    {
        var source = new JsonSource(utf8, isUtf8: true);
        Reading.Next(ref source);
        WriteValue(ref source, output);
    }

    private static void WriteValue(ref JsonSource source, IBufferWriter<byte> output)
    {
        switch (source.TokenType)
        {
            case JsonTokenType.StartObject:
                WriteObject(ref source, output);
                break;
            case JsonTokenType.StartArray:
                WriteList(ref source, output);
                break;
            case JsonTokenType.String:
                WriteText(source.GetString()!, output);
                break;
            case JsonTokenType.Number:
                _ = source.TryGetDouble(out var number);
                WriteAscii(EcmaNumber.Format(number), output);
                break;
            default:
                output.Write(source.ValueSpan);
                break;
        }
    }

    private static void WriteObject(ref JsonSource source, IBufferWriter<byte> output)
    {
        // Each member is written apart, to be put in its place once all are there.
        var members = new List<(string Name, int Start, int End)>();
        var values = new ArrayBufferWriter<byte>();
        for (Reading.Next(ref source); source.TokenType != JsonTokenType.EndObject; Reading.Next(ref source))
        {
            var name = source.GetString()!;
            var start = values.WrittenCount;
            Reading.Next(ref source);
            WriteValue(ref source, values);
            members.Add((name, start, values.WrittenCount));
        }

        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        output.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            output.Write(i == 0 ? ""u8 : ","u8);
            WriteText(members[i].Name, output);
            output.Write(":"u8);
            output.Write(values.WrittenSpan[members[i].Start..members[i].End]);
        }

        output.Write("}"u8);
    }

    private static void WriteList(ref JsonSource source, IBufferWriter<byte> output)
    {
        var isFirst = true;
        output.Write("["u8);
        for (Reading.Next(ref source); source.TokenType != JsonTokenType.EndArray; Reading.Next(ref source))
        {
            output.Write(isFirst ? ""u8 : ","u8);
            isFirst = false;
            WriteValue(ref source, output);
        }

        output.Write("]"u8);
    }

    private static void WriteText(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        output.Write(Encoding.UTF8.GetBytes(PlainEncoder.Instance.Encode(text)));
        output.Write("\""u8);
    }

    private static void WriteAscii(string text, IBufferWriter<byte> output) =>
        output.Write(Encoding.ASCII.GetBytes(text));
}
