using System.Globalization;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>Text from dossiers and arguments made safe to print: nothing in it moves a cursor, breaks a line or turns it around.</summary>
/// <remarks>
/// Control and invisible format characters (escape sequences, bidirectional overrides, line separators) and the ends of planes, which
/// are no characters and which XML cannot hold, come out as <c>\u{202E}</c>. The two joiners that Persian and Indic scripts need stay.
/// </remarks>
internal static class SafeText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int Noncharacter = 0xFFFE;

    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = IsUnsafe(rune)
                ? safe.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}")
                : safe.Append(rune.ToString());
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
        || (rune.Value & Noncharacter) == Noncharacter
        || (
            Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner)
        );
}
