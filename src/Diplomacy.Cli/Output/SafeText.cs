using System.Globalization;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>Text from dossiers and arguments made safe to print: nothing in it moves a cursor, breaks a line or turns it around.</summary>
/// <remarks>
/// Control and invisible format characters (escape sequences, bidirectional overrides, line separators) and the ends of planes, which
/// are no characters and which XML cannot hold, come out as <c>\u{202E}</c>. The two joiners that Persian and Indic scripts need stay. Of marks
/// piled on one letter, which would cover the lines above it, there are as many as any script needs; the others are counted.
/// </remarks>
internal static class SafeText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int Noncharacter = 0xFFFE;
    private const int MostMarks = 6;

    public static string Of(string text)
    {
        var (safe, marks) = (new StringBuilder(text.Length), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsMark(rune) && ++marks > MostMarks)
            {
                continue;
            }

            if (!IsMark(rune))
            {
                LeaveOut(marks, safe);
                marks = 0;
            }

            _ = IsUnsafe(rune)
                ? safe.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}")
                : safe.Append(rune.ToString());
        }

        LeaveOut(marks, safe);
        return safe.ToString();
    }

    /// <summary>JSON in which what would act on a terminal is escaped, which changes no value.</summary>
    public static string Escaped(string json)
    {
        var safe = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            var text = rune.ToString();
            _ =
                rune.Value != '\n' && IsUnsafe(rune)
                    ? safe.AppendJoin("", text.Select(unit => $"\\u{(int)unit:X4}"))
                    : safe.Append(text);
        }

        return safe.ToString();
    }

    private static void LeaveOut(int marks, StringBuilder safe)
    {
        if (marks > MostMarks)
        {
            _ = safe.Append(CultureInfo.InvariantCulture, $"({Phrases.Count(marks - MostMarks, "more mark")})");
        }
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

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
