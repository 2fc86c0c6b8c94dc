using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Diplomacy.Model.Json;

/// <summary>Whole documents of one codec: bytes in, a value or diagnostics out.</summary>
internal static class Document
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = DiplomacyJson.MaxDepth };

    /// <summary>Reads a document; never throws, whatever the bytes.</summary>
    public static bool TryRead<T>(
        Codec<T> codec,
        ReadOnlySpan<byte> utf8,
        Tolerance tolerance,
        out T? value,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        value = default;
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!Utf8.IsValid(text))
        {
            diagnostics = [WhyNotJson(text)];
            return false;
        }

        var reading = Reading.Rent(tolerance == Tolerance.Strict);
        try
        {
            var reader = new Utf8JsonReader(text, s_options);
            Reading.Next(ref reader);
            var isRead = codec.TryRead(ref reader, reading, out var read);
            RequireEnd(ref reader);
            diagnostics = reading.Diagnostics(text);
            reading.Return();
            value = isRead ? read : default;
            return isRead;
        }
        catch (EnoughFoundException)
        {
            diagnostics = reading.Diagnostics(text);
            return false;
        }
        catch (JsonException)
        {
            diagnostics = [WhyNotJson(text)];
            return false;
        }
    }

    // Whatever follows the value is looked at, so that it is refused.
    private static void RequireEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            _ = reader.TokenType;
        }
    }

    private static Diagnostic WhyNotJson(ReadOnlySpan<byte> text) =>
        Syntax.Check(text, DiplomacyJson.MaxDepth)
        ?? new Diagnostic(DiagnosticCodes.NotJson, Severity.Error, "$", "The text is not JSON.");
}
