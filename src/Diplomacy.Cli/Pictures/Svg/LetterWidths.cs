using System.Buffers;
using System.Globalization;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>How wide text in bold letters is at most, in the fonts that pictures name; the widest of them is DejaVu Sans.</summary>
/// <remarks>Letters of other scripts come from whatever font a machine has: text that has any is drawn as wide as it is reckoned here.</remarks>
internal static class LetterWidths
{
    private const double Narrow = 0.5;
    private const double Small = 0.73;
    private const double Capital = 0.87;
    private const double Wide = 1.18;
    private const double Widest = 1.34;
    private const double Ideograph = 1;
    private const double Other = 0.8;

    private static readonly SearchValues<char> s_narrow = SearchValues.Create(" ijlftrIJ.,:;!|'()[]-/");
    private static readonly SearchValues<char> s_wide = SearchValues.Create("mwMW@%&—…™ŒÆœæМЫмыЉЊљњЏ");
    private static readonly SearchValues<char> s_widest = SearchValues.Create("ЖШЩЮФжшщюф");

    /// <summary>The width of a line at a size of letters.</summary>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(Of) * size;

    /// <summary>Whether nothing in a line can be wider than it is reckoned.</summary>
    public static bool IsSure(string text) => text.EnumerateRunes().All(rune => IsKnown(rune) || IsIdeograph(rune));

    private static double Of(Rune rune) =>
        rune.IsBmp && s_narrow.Contains((char)rune.Value) ? Narrow
        : rune.IsBmp && s_wide.Contains((char)rune.Value) ? Wide
        : rune.IsBmp && s_widest.Contains((char)rune.Value) ? Widest
        : IsMark(rune) ? 0
        : IsIdeograph(rune) ? Ideograph
        : !IsKnown(rune) ? Other * Math.Max(TextWidth.Of(rune.ToString()), 1)
        : Rune.IsUpper(rune) ? (IsCyrillic(rune) ? Wide * 0.8 : Capital)
        : IsCyrillic(rune) ? Capital
        : Small;

    // Latin, Greek and Cyrillic with the punctuation beside them, but the letters that are two or three in one.
    private static bool IsKnown(Rune rune) =>
        rune.Value
            is (< 0x0530 and not (>= 0x01C4 and <= 0x01CC) and not (>= 0x0460 and < 0x0490))
                or (>= 0x1E00 and < 0x2000)
                or (>= 0x2010 and < 0x2028)
                or '™'
        && !IsMark(rune);

    private static bool IsCyrillic(Rune rune) => rune.Value is >= 0x0400 and < 0x0530;

    // Drawn in a square in every font.
    private static bool IsIdeograph(Rune rune) =>
        rune.Value
            is (>= 0x3041 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;
}
