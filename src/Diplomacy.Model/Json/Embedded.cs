using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Values that the framework's serializer is in the middle of, as text in one piece.</summary>
internal static class Embedded
{
    /// <summary>Takes the value that the reader is at, and leaves it at the value's end.</summary>
    /// <param name="reader">The serializer's reader.</param>
    /// <param name="copy">Where the text was put together, if it does not lie in one piece.</param>
    /// <exception cref="JsonException">The value is not JSON, or ends too early.</exception>
    public static ReadOnlySpan<byte> Take(ref Utf8JsonReader reader, out ArrayBufferWriter<byte>? copy)
    {
        copy = null;
        if (IsInOnePiece(ref reader))
        {
            return TakeWhereItLies(ref reader);
        }

        copy = Buffers.Rent();
        Copy(ref reader, copy);
        return copy.WrittenSpan;
    }

    /// <summary>Takes the name that the reader is at, as a text.</summary>
    public static ReadOnlySpan<byte> TakeName(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        CopyText(ref reader, copy);
        return copy.WrittenSpan;
    }

    // The reader is not copied, for there is no way back: its tokens lie in one span, so the first and the last one tell where the value does.
    private static ReadOnlySpan<byte> TakeWhereItLies(ref Utf8JsonReader reader)
    {
        ref readonly var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var start = reader.TokenStartIndex;
        Pass(ref reader);
        var length = reader.BytesConsumed - start;
        ref readonly var last = ref MemoryMarshal.GetReference(reader.ValueSpan);
        return Unsafe.ByteOffset(in first, in last) == length - 1
            ? MemoryMarshal.CreateReadOnlySpan(in first, (int)length)
            : throw new UnreachableException("The tokens of a reader over one span do not lie in one piece.");
    }

    // What is not a list or object does not show where it begins; commas and comments that JSON has not must go.
    private static bool IsInOnePiece(ref Utf8JsonReader reader)
    {
        if (
            reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
            || reader.HasValueSequence
            || reader.Position.GetObject() is not null
        )
        {
            return false;
        }

        var options = reader.CurrentState.Options;
        return !options.AllowTrailingCommas && options.CommentHandling == JsonCommentHandling.Disallow;
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw new JsonException("The text ends within a value.");
        }
    }

    private static void Copy(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        var outside = reader.CurrentDepth;
        var needsComma = false;
        while (true)
        {
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            copy.Write(needsComma && !isEnd ? ","u8 : ""u8);
            CopyToken(ref reader, copy);
            needsComma =
                reader.TokenType
                    is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            if (needsComma && reader.CurrentDepth == outside)
            {
                return;
            }

            PassComments(ref reader);
        }
    }

    // To the next token that is none; a reader that is told to gives them as tokens.
    private static void PassComments(ref Utf8JsonReader reader)
    {
        do
        {
            if (!reader.Read())
            {
                throw new JsonException("The text ends within a value.");
            }
        } while (reader.TokenType == JsonTokenType.Comment);
    }

    private static void CopyToken(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                CopyText(ref reader, copy);
                break;
            case JsonTokenType.PropertyName:
                CopyText(ref reader, copy);
                copy.Write(":"u8);
                break;
            default:
                CopyBytes(ref reader, copy);
                break;
        }
    }

    private static void CopyText(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        copy.Write("\""u8);
        CopyBytes(ref reader, copy);
        copy.Write("\""u8);
    }

    private static void CopyBytes(ref Utf8JsonReader reader, ArrayBufferWriter<byte> copy)
    {
        if (!reader.HasValueSequence)
        {
            copy.Write(reader.ValueSpan);
            return;
        }

        foreach (var piece in reader.ValueSequence)
        {
            copy.Write(piece.Span);
        }
    }
}
