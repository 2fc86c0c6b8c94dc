using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Diplomacy.Model.Json;

/// <summary>Says what is wrong with bytes as JSON, once they could not be read.</summary>
internal static class Syntax
{
    private const int LongestMessage = 200;
    public const string Json = "one JSON value in UTF-8";

    /// <summary>The one thing wrong with the bytes as JSON; null when they are one whole JSON value.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="maxDepth">How deep they may nest.</param>
    /// <param name="firstLine">The number of their first line in the document; null for a part of one, of which places say nothing.</param>
    public static Diagnostic? Check(ReadOnlySpan<byte> utf8, int maxDepth, long? firstLine)
    {
        if (!Utf8.IsValid(utf8))
        {
            return Error(DiagnosticCodes.NotJson, "The bytes are not UTF-8", utf8, FirstInvalid(utf8), firstLine);
        }

        // One level more than allowed, so that the first one too many is seen and named, not thrown.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                var opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
                if (opens && reader.CurrentDepth >= maxDepth)
                {
                    return Error(
                        DiagnosticCodes.TooDeep,
                        $"The document nests deeper than the {maxDepth} levels that are allowed",
                        utf8,
                        (int)reader.TokenStartIndex,
                        firstLine,
                        FormattableString.Invariant($"at most {maxDepth} levels")
                    );
                }
            }

            return null;
        }
        catch (JsonException exception)
        {
            return Error(
                DiagnosticCodes.NotJson,
                $"The text is not JSON: {Reason(exception)}",
                exception.LineNumber.GetValueOrDefault(),
                exception.BytePositionInLine.GetValueOrDefault(),
                firstLine
            );
        }
    }

    /// <summary>That text has more UTF-16 code units than are sure to fit into bytes.</summary>
    public static Diagnostic TooLong(int most) =>
        new(
            DiagnosticCodes.TooLong,
            Severity.Error,
            "$",
            FormattableString.Invariant($"The text is longer than the {most} UTF-16 code units that are allowed.")
        )
        {
            Expected = FormattableString.Invariant($"at most {most} UTF-16 code units"),
        };

    /// <summary>That text has a surrogate without its other half, which no UTF-8 can be made of.</summary>
    /// <param name="before">The text before it, as UTF-8.</param>
    public static Diagnostic LoneSurrogate(ReadOnlySpan<byte> before)
    {
        var isMarked = before.StartsWith(Encoding.UTF8.Preamble);
        var text = isMarked ? before[Encoding.UTF8.Preamble.Length..] : before;
        return Error(DiagnosticCodes.NotJson, "The text has a lone surrogate", text, text.Length, 1);
    }

    private static Diagnostic Error(
        string code,
        string what,
        ReadOnlySpan<byte> utf8,
        int at,
        long? firstLine,
        string expected = Json
    )
    {
        var before = utf8[..at];
        var position = at - (before.LastIndexOf((byte)'\n') + 1);
        return Error(code, what, before.Count((byte)'\n'), position, firstLine, expected);
    }

    private static Diagnostic Error(
        string code,
        string what,
        long line,
        long position,
        long? firstLine,
        string expected = Json
    ) =>
        firstLine is { } first
            ? new(
                code,
                Severity.Error,
                "$",
                FormattableString.Invariant($"{what} (line {first + line}, byte {position + 1}).")
            )
            {
                Expected = expected,
                Line = first + line,
                BytePosition = position + 1,
            }
            : new(code, Severity.Error, "$", $"{what}.") { Expected = expected };

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
        return reason.Length <= LongestMessage ? reason : $"{reason[..LongestMessage]}…";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
