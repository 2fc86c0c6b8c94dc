using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Diplomacy.Model.Json;

/// <summary>Dossiers, statements, verdicts and what they are made of as JSON, in the format <see cref="Format"/>.</summary>
/// <remarks>
/// <para>
/// Reading is exact: a member that stands twice or is missing, a value of another type, null, comments and trailing commas are
/// all refused, each with a code of <see cref="DiagnosticCodes"/> and the path and line of the place. Everything wrong is found at once, up to a
/// hundred, except that text which is not JSON, nests too deep, or has another format version gives that one diagnostic. A
/// leading byte order mark is skipped. Members, and kinds of act, actor and fact, that the format does not have are kept and written back;
/// <see cref="Tolerance.Strict"/> refuses them. Reading does not validate: that what a dossier names exists, and that its
/// times make sense, is for the validation of the dossier.
/// </para>
/// <para>
/// Writing is deterministic: equal values give the same bytes, on every platform and in every culture. Empty lists and what
/// is not recorded are left out; text is written as it reads, not escaped. What is written reads back as an equal value.
/// A date of another calendar is written as the same day of the ISO calendar.
/// </para>
/// </remarks>
public static partial class DiplomacyJson
{
    /// <summary>The name and version of the format, as in the member <c>format</c>.</summary>
    public const string Format = "diplomacy-model/1";

    /// <summary>How deep objects and lists may nest in a document.</summary>
    public const int MaxDepth = 256;

    // Whatever it is of, it fits into one array of UTF-8.
    private const int LongestText = UnrecognizedMember.MaxContentLength;

    /// <summary>Reads a dossier from UTF-8.</summary>
    /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    public static Dossier Parse(ReadOnlySpan<byte> utf8, Tolerance tolerance = Tolerance.Tolerant) =>
        Parse<Dossier>(utf8, tolerance);

    /// <summary>Reads a dossier from text.</summary>
    /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    public static Dossier Parse(string json, Tolerance tolerance = Tolerance.Tolerant) =>
        Parse<Dossier>(json, tolerance);

    /// <summary>Reads a value of the format from UTF-8: a dossier, a statement, an act, an identifier and so on.</summary>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, Tolerance tolerance = Tolerance.Tolerant)
        where T : notnull =>
        TryParse<T>(utf8, out var value, out var diagnostics, tolerance)
            ? value
            : throw new DiplomacyJsonException(diagnostics);

    /// <summary>Reads a value of the format from text.</summary>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static T Parse<T>(string json, Tolerance tolerance = Tolerance.Tolerant)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse<T>(json, out var value, out var diagnostics, tolerance)
            ? value
            : throw new DiplomacyJsonException(diagnostics);
    }

    /// <summary>Reads a dossier from UTF-8; never throws, whatever the bytes.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="dossier">The dossier; null when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <returns>Whether the document was read.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dossier? dossier,
        out EquatableArray<Diagnostic> diagnostics,
        Tolerance tolerance = Tolerance.Tolerant
    ) => TryParse<Dossier>(utf8, out dossier, out diagnostics, tolerance);

    /// <summary>Reads a dossier from text; never throws, whatever the text.</summary>
    /// <param name="json">The document; null is no document.</param>
    /// <param name="dossier">The dossier; null when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <returns>Whether the document was read.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out Dossier? dossier,
        out EquatableArray<Diagnostic> diagnostics,
        Tolerance tolerance = Tolerance.Tolerant
    ) => TryParse<Dossier>(json, out dossier, out diagnostics, tolerance);

    /// <summary>Reads a value of the format from UTF-8; never throws for what the bytes are.</summary>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <param name="value">The value; default when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <returns>Whether the document was read.</returns>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out T? value,
        out EquatableArray<Diagnostic> diagnostics,
        Tolerance tolerance = Tolerance.Tolerant
    )
        where T : notnull => Document.TryRead(FormatTypes.CodecOf<T>(), utf8, tolerance, out value, out diagnostics);

    /// <summary>Reads a value of the format from text; never throws for what the text is.</summary>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <param name="json">The document; null is no document.</param>
    /// <param name="value">The value; default when the document cannot be read.</param>
    /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
    /// <param name="tolerance">What becomes of members and kinds that the format does not have.</param>
    /// <returns>Whether the document was read.</returns>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static bool TryParse<T>(
        [NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out T? value,
        out EquatableArray<Diagnostic> diagnostics,
        Tolerance tolerance = Tolerance.Tolerant
    )
        where T : notnull
    {
        if (json?.Length > LongestText)
        {
            value = default;
            diagnostics = [Syntax.TooLong(LongestText)];
            return false;
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(json ?? "")];
        var status = System.Text.Unicode.Utf8.FromUtf16(
            json,
            bytes,
            out _,
            out var written,
            replaceInvalidSequences: false
        );
        if (status == OperationStatus.Done)
        {
            return TryParse(bytes.AsSpan(0, written), out value, out diagnostics, tolerance);
        }

        value = default;
        diagnostics = [Syntax.LoneSurrogate(bytes.AsSpan(0, written))];
        return false;
    }
}
