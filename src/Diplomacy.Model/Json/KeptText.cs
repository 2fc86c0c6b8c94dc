using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Values that no row is for, as the text they were read as: white space goes, everything else stays.</summary>
internal static class KeptText
{
    /// <summary>Copies the value that the reader is at.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, Reading reading, out string content)
    {
        content = "";
        var end = reader;
        Reading.Pass(ref end);
        var length = end.BytesConsumed - reader.TokenStartIndex;
        if (length > Guard.MaxTextLength * Reading.LongestEscape)
        {
            _ = reading.FailLength(ref reader);
            reader = end;
            return false;
        }

        var copy = new ArrayBufferWriter<byte>((int)length);
        if (!TryCopy(ref reader, reading, copy))
        {
            return false;
        }

        content = Encoding.UTF8.GetString(copy.WrittenSpan);
        return content.Length <= Guard.MaxTextLength || reading.FailLength(ref reader);
    }

    /// <summary>Writes the value of a member.</summary>
    /// <exception cref="ArgumentException">Its content is not one JSON value, or not one that could be read.</exception>
    public static void Write(Utf8JsonWriter writer, UnrecognizedMember member)
    {
        var utf8 = Encoding.UTF8.GetBytes(member.Content);
        var copy = new ArrayBufferWriter<byte>(utf8.Length);
        var reading = Reading.Rent(isStrict: false);
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DiplomacyJson.MaxDepth });
            Reading.Next(ref reader);
            if (TryCopy(ref reader, reading, copy) && !reader.Read())
            {
                writer.WriteRawValue(copy.WrittenSpan, skipInputValidation: true);
                reading.Return();
                return;
            }
        }
        catch (Exception exception) when (exception is JsonException or EnoughFoundException)
        {
            // Said below.
        }

        throw new ArgumentException(
            $"The content of the member '{member.Name}' is not JSON that can be read.",
            nameof(member)
        );
    }

    private static bool TryCopy(ref Utf8JsonReader reader, Reading reading, ArrayBufferWriter<byte> copy)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return TryCopyObject(ref reader, reading, copy);
            case JsonTokenType.StartArray:
                return TryCopyList(ref reader, reading, copy);
            case JsonTokenType.String:
                return TryCopyText(ref reader, reading, copy);
            case JsonTokenType.Number:
                copy.Write(RawOf(ref reader));
                return (reader.TryGetDouble(out var number) && double.IsFinite(number))
                    || reading.Fail(
                        reader.TokenStartIndex,
                        DiagnosticCodes.InvalidValue,
                        "The number is larger than JSON's numbers are read by others; write it as text."
                    );
            default:
                copy.Write(RawOf(ref reader));
                return true;
        }
    }

    private static bool TryCopyObject(ref Utf8JsonReader reader, Reading reading, ArrayBufferWriter<byte> copy)
    {
        var start = reader.TokenStartIndex;
        var first = reading.Names.Count;
        var isSound = true;
        copy.Write("{"u8);
        for (Reading.Next(ref reader); reader.TokenType != JsonTokenType.EndObject; Reading.Next(ref reader))
        {
            if (!reading.TryName(ref reader, out var name))
            {
                Reading.Pass(ref reader);
                isSound = false;
                continue;
            }

            if (reading.Names.Count - first == UnrecognizedMember.MaxCount)
            {
                isSound = reading.FailCount(start);
                Reading.PassRest(ref reader);
                break;
            }

            copy.Write(reading.Names.Count == first ? "\""u8 : ",\""u8);
            copy.Write(RawOf(ref reader));
            copy.Write("\":"u8);
            reading.Names.Add(name);
            reading.Enter(name);
            Reading.Next(ref reader);
            isSound &= TryCopy(ref reader, reading, copy);
            reading.Leave();
        }

        copy.Write("}"u8);
        isSound &= AreDifferent(CollectionsMarshal.AsSpan(reading.Names)[first..], reading, start);
        reading.Names.RemoveRange(first, reading.Names.Count - first);
        return isSound;
    }

    private static bool AreDifferent(Span<string> names, Reading reading, long start)
    {
        names.Sort(StringComparer.Ordinal);
        for (var i = 1; i < names.Length; i++)
        {
            if (string.Equals(names[i], names[i - 1], StringComparison.Ordinal))
            {
                return reading.FailAt(names[i], start, DiagnosticCodes.DuplicateMember, Reading.Twice);
            }
        }

        return true;
    }

    private static bool TryCopyList(ref Utf8JsonReader reader, Reading reading, ArrayBufferWriter<byte> copy)
    {
        var isSound = true;
        var isFirst = true;
        copy.Write("["u8);
        reading.EnterList();
        for (Reading.Next(ref reader); reader.TokenType != JsonTokenType.EndArray; Reading.Next(ref reader))
        {
            reading.NextElement();
            copy.Write(isFirst ? ""u8 : ","u8);
            isFirst = false;
            isSound &= TryCopy(ref reader, reading, copy);
        }

        reading.Leave();
        copy.Write("]"u8);
        return isSound;
    }

    private static bool TryCopyText(ref Utf8JsonReader reader, Reading reading, ArrayBufferWriter<byte> copy)
    {
        copy.Write("\""u8);
        copy.Write(RawOf(ref reader));
        copy.Write("\""u8);
        return reading.TryText(ref reader, out var text)
            && (
                !text.Contains('\0', StringComparison.Ordinal)
                || reading.Fail(reader.TokenStartIndex, DiagnosticCodes.InvalidValue, Reading.NoText("string"))
            );
    }

    private static ReadOnlySpan<byte> RawOf(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
