using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Values that no row is for, as the text they were read as: white space goes, everything else stays.</summary>
internal static class KeptText
{
    /// <summary>Copies the value that the reader is at.</summary>
    public static bool TryRead(ref JsonSource source, Reading reading, out string content)
    {
        content = "";
        var start = source.TokenStartIndex;
        var end = source;
        Reading.Pass(ref end);
        var copy = Buffers.Rent();
        // At once, not by and by.
        _ = copy.GetSpan((int)(end.BytesConsumed - start));
        var isSound =
            TryCopy(ref source, reading, copy)
            && (
                Encoding.UTF8.GetCharCount(copy.WrittenSpan) <= UnrecognizedMember.MaxContentLength
                || FailContent(reading, start)
            );
        if (isSound)
        {
            content = TextOf(copy.WrittenSpan, reading);
        }

        Buffers.Return(copy);
        return isSound;
    }

    private static bool FailContent(Reading reading, long start)
    {
        var expected = FormattableString.Invariant(
            $"at most {UnrecognizedMember.MaxContentLength} UTF-16 code units of JSON"
        );
        return reading.Fail(
            start,
            DiagnosticCodes.TooLong,
            $"The value of a member that is not recognized is longer than what is allowed: {expected}.",
            expected
        );
    }

    // Numbers and words stand again and again.
    private static string TextOf(ReadOnlySpan<byte> utf8, Reading reading) =>
        Ascii.IsValid(utf8) ? reading.Texts.Get(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>Writes the value of a member.</summary>
    /// <exception cref="ArgumentException">Its content is not one JSON value, or not one that could be read.</exception>
    public static void Write(ref JsonSink sink, UnrecognizedMember member)
    {
        var utf8 = Encoding.UTF8.GetBytes(member.Content);
        var copy = new ArrayBufferWriter<byte>(utf8.Length);
        var reading = Reading.Rent(isStrict: false);
        try
        {
            var source = new JsonSource(utf8, isUtf8: true);
            Reading.Next(ref source);
            if (TryCopy(ref source, reading, copy) && !source.Read())
            {
                sink.Raw(copy.WrittenSpan);
                reading.Return(isSound: true);
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

    private static bool TryCopy(ref JsonSource source, Reading reading, ArrayBufferWriter<byte> copy)
    {
        switch (source.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return TryCopyInside(ref source, reading, copy);
            case JsonTokenType.String:
                return TryCopyText(ref source, reading, copy);
            case JsonTokenType.Number:
                copy.Write(source.ValueSpan);
                return (source.TryGetDouble(out var number) && double.IsFinite(number))
                    || reading.Fail(
                        source.TokenStartIndex,
                        DiagnosticCodes.InvalidValue,
                        "The number is larger than JSON's numbers are read by others; write it as text.",
                        "a number that a double can hold, or text"
                    );
            default:
                copy.Write(source.ValueSpan);
                return true;
        }
    }

    private static bool TryCopyInside(ref JsonSource source, Reading reading, ArrayBufferWriter<byte> copy)
    {
        if (!reading.TryEnter(Nesting.Kept))
        {
            _ = reading.Fail(
                source.TokenStartIndex,
                DiagnosticCodes.TooDeep,
                Nesting.Kept.TooDeep,
                Nesting.Kept.Expected
            );
            Reading.Pass(ref source);
            return false;
        }

        var isSound =
            source.TokenType == JsonTokenType.StartObject
                ? TryCopyObject(ref source, reading, copy)
                : TryCopyList(ref source, reading, copy);
        reading.Leave(Nesting.Kept);
        return isSound;
    }

    private static bool TryCopyObject(ref JsonSource source, Reading reading, ArrayBufferWriter<byte> copy)
    {
        var start = source.TokenStartIndex;
        var first = reading.Names.Count;
        var isSound = true;
        copy.Write("{"u8);
        for (Reading.Next(ref source); source.TokenType != JsonTokenType.EndObject; Reading.Next(ref source))
        {
            if (!reading.TryName(ref source, out var name))
            {
                Reading.Pass(ref source);
                isSound = false;
                continue;
            }

            if (reading.Names.Count - first == UnrecognizedMember.MaxCount)
            {
                isSound = reading.FailCount(start);
                Reading.PassRest(ref source);
                break;
            }

            copy.Write(reading.Names.Count == first ? "\""u8 : ",\""u8);
            copy.Write(source.ValueSpan);
            copy.Write("\":"u8);
            reading.Names.Add(name, source.TokenStartIndex);
            reading.Enter(name);
            Reading.Next(ref source);
            isSound &= TryCopy(ref source, reading, copy);
            reading.Leave();
        }

        copy.Write("}"u8);
        return reading.Names.LetGo(first, reading) && isSound;
    }

    private static bool TryCopyList(ref JsonSource source, Reading reading, ArrayBufferWriter<byte> copy)
    {
        var isSound = true;
        var isFirst = true;
        copy.Write("["u8);
        reading.EnterList();
        for (Reading.Next(ref source); source.TokenType != JsonTokenType.EndArray; Reading.Next(ref source))
        {
            reading.NextElement();
            copy.Write(isFirst ? ""u8 : ","u8);
            isFirst = false;
            isSound &= TryCopy(ref source, reading, copy);
        }

        reading.Leave();
        copy.Write("]"u8);
        return isSound;
    }

    private static bool TryCopyText(ref JsonSource source, Reading reading, ArrayBufferWriter<byte> copy)
    {
        copy.Write("\""u8);
        copy.Write(source.ValueSpan);
        copy.Write("\""u8);
        return reading.TryText(ref source, out var text)
            && (!text.Contains('\0', StringComparison.Ordinal) || reading.FailNoText(ref source, "string"));
    }
}
