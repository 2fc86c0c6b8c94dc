using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Diplomacy.Model.Json;

/// <summary>Escapes what JSON must, and nothing else: text of every language, with its emoji, stands as it reads.</summary>
/// <remarks>
/// As RFC 8785 (JSON Canonicalization Scheme, section 3.2.2.2) has it: quotation mark, backslash and the controls below U+0020, these in the
/// short forms where there are any. Not for pasting into HTML unescaped; every reader of JSON reads it alike.
/// </remarks>
internal sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(unit => (char)unit),
        '"',
        '\\',
    ]);

    private static readonly SearchValues<byte> s_escapedUtf8 = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(unit => (byte)unit),
        (byte)'"',
        (byte)'\\',
    ]);

    private PlainEncoder() { }

    public static PlainEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(s_escaped);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.IndexOfAny(s_escapedUtf8);

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var output = new Span<char>(buffer, bufferLength);
        numberOfCharactersWritten = unicodeScalar switch
        {
            '\b' => Copy(@"\b", output),
            '\t' => Copy(@"\t", output),
            '\n' => Copy(@"\n", output),
            '\f' => Copy(@"\f", output),
            '\r' => Copy(@"\r", output),
            '"' => Copy("\\\"", output),
            '\\' => Copy(@"\\", output),
            < ' ' => Copy($"\\u{unicodeScalar.ToString("x4", CultureInfo.InvariantCulture)}", output),
            _ => Copy(new Rune(unicodeScalar).ToString(), output),
        };
        return numberOfCharactersWritten > 0;
    }

    private static int Copy(string text, Span<char> output) => text.TryCopyTo(output) ? text.Length : 0;
}
