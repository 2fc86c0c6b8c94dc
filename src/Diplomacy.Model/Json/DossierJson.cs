using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>Dossiers as JSON, in the format <see cref="Format"/>.</summary>
/// <remarks>
/// <para>
/// Reading is strict: a member or kind that the format does not have, a member that stands twice or is missing, a value of
/// another type, null, comments and trailing commas are all refused, each with a code of <see cref="DiagnosticCodes"/> and the
/// path of the place. Everything wrong is found at once, except that text which is not JSON, nests too deep, or has another
/// format version gives that one diagnostic. A leading byte order mark is skipped. Reading does not validate: that what a
/// dossier names exists, and that its times make sense, is for the validation of the dossier.
/// </para>
/// <para>
/// Writing is deterministic: equal dossiers give the same bytes, on every platform and in every culture. Empty lists and what
/// is not recorded are left out; text is written as it reads, not escaped. What is written reads back as an equal dossier.
/// A date of another calendar is written as the same day of the ISO calendar.
/// </para>
/// </remarks>
public static class DossierJson
{
    /// <summary>The name and version of the format, as in the member <c>format</c>.</summary>
    public const string Format = "diplomacy-model/1";

    /// <summary>How deep objects and lists may nest in a document.</summary>
    public const int MaxDepth = 256;

    private const string FormatMember = "format";

    // One level more than allowed, so that the first one too many is seen and named, not thrown.
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = MaxDepth + 1 };

    /// <summary>Reads a dossier from UTF-8.</summary>
    /// <exception cref="DossierJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    public static Dossier Parse(ReadOnlySpan<byte> utf8) =>
        TryParse(utf8, out var dossier, out var diagnostics) ? dossier : throw new DossierJsonException(diagnostics);

    /// <summary>Reads a dossier from text.</summary>
    /// <exception cref="DossierJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    public static Dossier Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(json, out var dossier, out var diagnostics)
            ? dossier
            : throw new DossierJsonException(diagnostics);
    }

    /// <summary>Reads a dossier from UTF-8; never throws, whatever the bytes.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="dossier">The dossier; null when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <returns>Whether the document was read.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dossier? dossier,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        dossier = null;
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (Syntax.Check(text, s_options, MaxDepth) is { } error)
        {
            diagnostics = [error];
            return false;
        }

        var reader = new Utf8JsonReader(text, s_options);
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = new Reading();
        var isRead = TryRead(document.RootElement, reading, out dossier);
        diagnostics = reading.Diagnostics;
        return isRead;
    }

    /// <summary>Reads a dossier from text; never throws, whatever the text.</summary>
    /// <param name="json">The document; null is no document.</param>
    /// <param name="dossier">The dossier; null when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <returns>Whether the document was read.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out Dossier? dossier,
        out EquatableArray<Diagnostic> diagnostics
    )
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(json?.Length ?? 0)];
        var status = System.Text.Unicode.Utf8.FromUtf16(
            json,
            bytes,
            out var read,
            out var written,
            replaceInvalidSequences: false
        );
        if (status == OperationStatus.Done)
        {
            return TryParse(bytes.AsSpan(0, written), out dossier, out diagnostics);
        }

        dossier = null;
        diagnostics =
        [
            new Diagnostic(
                DiagnosticCodes.NotJson,
                Severity.Error,
                "$",
                FormattableString.Invariant($"The text has a lone surrogate at character {read + 1}.")
            ),
        ];
        return false;
    }

    /// <summary>Writes a dossier as text.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <exception cref="ArgumentException">The dossier has an enumeration value without a name.</exception>
    /// <exception cref="InvalidOperationException">The dossier has an identifier that was never given a value.</exception>
    public static string Write(Dossier dossier, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(dossier, buffer, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a dossier as UTF-8.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <exception cref="ArgumentException">The dossier has an enumeration value without a name.</exception>
    /// <exception cref="InvalidOperationException">The dossier has an identifier that was never given a value.</exception>
    public static void Write(Dossier dossier, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options(indented));
        DossierShapes.Dossier.Write(writer, dossier);
    }

    /// <summary>Writes a dossier as UTF-8 and leaves the stream open.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether to break lines (<c>\n</c>) and indent them by two spaces.</param>
    /// <exception cref="ArgumentException">The dossier has an enumeration value without a name.</exception>
    /// <exception cref="InvalidOperationException">The dossier has an identifier that was never given a value.</exception>
    public static void Write(Dossier dossier, Stream output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options(indented));
        DossierShapes.Dossier.Write(writer, dossier);
    }

    private static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            // Not for pasting into HTML unescaped; every reader of JSON reads it alike.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    private static bool TryRead(JsonElement root, Reading reading, [NotNullWhen(true)] out Dossier? dossier)
    {
        dossier = null;
        return HasFormat(root, reading) && DossierShapes.Dossier.TryRead(root, reading, out dossier);
    }

    // Looked at before anything else: in another version, nothing else is known to be wrong.
    private static bool HasFormat(JsonElement root, Reading reading)
    {
        var probe = new Reading();
        var found = probe
            .Members(root, out _)
            ?.Find(member => string.Equals(member.Name, FormatMember, StringComparison.Ordinal));
        return found is not { } format
            || (probe.TryText(format.Value, out var text) && string.Equals(text, Format, StringComparison.Ordinal))
            || reading.FailAt(
                FormatMember,
                DiagnosticCodes.WrongFormat,
                $"The format is missing or not one that can be read; this reads \"{Format}\"."
            );
    }
}
