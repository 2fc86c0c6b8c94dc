using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Diplomacy.Model.Json;

/// <summary>Whole documents of one codec: bytes in, a value or diagnostics out.</summary>
/// <remarks>
/// A document is read without keeping account of where the reading is; only one that something is wrong with is read again, carefully, by the same codecs.
/// </remarks>
internal static class Document
{
    /// <summary>Reads a document; never throws, whatever the bytes.</summary>
    /// <param name="codec">How it stands.</param>
    /// <param name="utf8">The bytes.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <param name="value">The value.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="line">The number of its first line; a byte order mark stands before the first of all, nowhere else.</param>
    public static bool TryRead<T>(
        Codec<T> codec,
        ReadOnlySpan<byte> utf8,
        Tolerance tolerance,
        out T? value,
        out EquatableArray<Diagnostic> diagnostics,
        long line = 1
    )
    {
        var isMarked = line == 1 && utf8.StartsWith(Encoding.UTF8.Preamble);
        var text = isMarked ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!Utf8.IsValid(text))
        {
            value = default;
            diagnostics = [WhyNotJson(text, line)];
            return false;
        }

        var source = new JsonSource(text, isUtf8: true);
        return TryRead(codec, source, text, line, tolerance == Tolerance.Strict, out value, out diagnostics);
    }

    /// <summary>Reads a value that is a part of a document, so that lines and positions in it say nothing; never throws, whatever the bytes.</summary>
    public static bool TryReadPart<T>(
        Codec<T> codec,
        ReadOnlySpan<byte> text,
        bool isStrict,
        out T? value,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        // Each string is looked at as it is read, which spares a pass.
        var source = new JsonSource(text, isUtf8: false);
        if (TryRead(codec, source, text, null, isStrict, out value, out diagnostics))
        {
            return true;
        }

        diagnostics = diagnostics.Select(d => d with { Line = null, BytePosition = null }).ToEquatableArray();
        return false;
    }

    /// <summary>Reads one value; never throws, whatever the bytes.</summary>
    /// <param name="codec">How it stands.</param>
    /// <param name="source">Before the value.</param>
    /// <param name="text">The bytes, to find places in.</param>
    /// <param name="line">The number of its first line; null for a part of a document.</param>
    /// <param name="isStrict">Whether members and kinds that the format does not have are refused.</param>
    /// <param name="value">The value.</param>
    /// <param name="diagnostics">What is wrong.</param>
    private static bool TryRead<T>(
        Codec<T> codec,
        in JsonSource source,
        ReadOnlySpan<byte> text,
        long? line,
        bool isStrict,
        out T? value,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        var reading = Reading.Rent(isStrict);
        diagnostics = [];
        var isRead =
            TryReadQuickly(codec, source, reading, out value, out var isJson)
            || (isJson && TryReadCarefully(codec, source, text, line, reading, out value, out diagnostics));
        reading.Return(isRead);
        if (!isJson)
        {
            diagnostics = [WhyNotJson(text, line)];
        }

        return isRead;
    }

    // What is no JSON before anything else is wrong needs no second look.
    private static bool TryReadQuickly<T>(
        Codec<T> codec,
        in JsonSource source,
        Reading reading,
        out T? value,
        out bool isJson
    )
    {
        value = default;
        isJson = true;
        try
        {
            return TryRead(codec, source, reading, out value);
        }
        catch (JsonException)
        {
            isJson = false;
            return false;
        }
        catch (Exception exception) when (exception is EnoughFoundException || Reading.IsRefusal(exception))
        {
            // What it was is found out with more care.
            return false;
        }
    }

    private static bool TryReadCarefully<T>(
        Codec<T> codec,
        in JsonSource source,
        ReadOnlySpan<byte> text,
        long? line,
        Reading reading,
        out T? value,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        value = default;
        var isRead = false;
        reading.StartCarefully();
        try
        {
            isRead = TryRead(codec, source.WithoutGuesses(), reading, out value);
        }
        catch (EnoughFoundException)
        {
            // What was found is told below.
        }
        catch (JsonException)
        {
            diagnostics = [WhyNotJson(text, line)];
            return false;
        }

        diagnostics = reading.Diagnostics(text);
        return isRead;
    }

    private static bool TryRead<T>(Codec<T> codec, JsonSource source, Reading reading, out T? value)
    {
        Reading.Next(ref source);
        var isRead = codec.TryRead(ref source, reading, out var read);
        value = isRead ? read : default;
        // Whatever follows the value is refused.
        _ = source.Read();
        return isRead;
    }

    private static Diagnostic WhyNotJson(ReadOnlySpan<byte> text, long? line) =>
        Syntax.Check(text, DiplomacyJson.MaxDepth, line)
        ?? new Diagnostic(DiagnosticCodes.NotJson, Severity.Error, "$", "The text is not JSON.")
        {
            Expected = Syntax.Json,
        };
}
