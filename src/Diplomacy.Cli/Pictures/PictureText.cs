using System.Globalization;

namespace Diplomacy.Cli;

/// <summary>Text from dossiers as pictures may hold it: one line, nothing in it that acts, where asked no longer than its place.</summary>
internal static class PictureText
{
    /// <summary>The longest line that is told of a shape under a pointer.</summary>
    public const int LongestLine = 600;

    /// <summary>The longest wording of a statement there.</summary>
    public const int LongestWording = 300;

    /// <summary>The longest line for each of several statements of one mark.</summary>
    public const int LongestOfSeveral = 160;

    /// <summary>Line breaks become spaces, what acts is shown, what XML cannot hold is shown too.</summary>
    public static string Of(string text, int longest = int.MaxValue)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return SafeText.Of(Shorten(line, longest));
    }

    /// <summary>The same where readers must know of a cut: a text that is too long says how much of it is missing.</summary>
    public static string Told(string text, int longest)
    {
        var head = Head(text, longest);
        return head.Length == text.Length ? Of(text) : $"{Of(head)}{Missing(text.Length - head.Length)}";
    }

    /// <summary>The beginning of a text, cut between characters as readers see them.</summary>
    public static string Head(string text, int longest)
    {
        var end = 0;
        while (end < text.Length && StringInfo.GetNextTextElementLength(text, end) is var length)
        {
            if (end + length > longest)
            {
                return text[..end];
            }

            end += length;
        }

        return text;
    }

    /// <summary>What stands in the place of so many characters.</summary>
    public static string Missing(int count) => $"… ({Phrases.Count(count, "more character")})";

    /// <summary>A name that has so much room: one that is too long keeps both its ends, by which names are told apart.</summary>
    public static string Name(string text, double room, Func<string, double> widthOf)
    {
        var whole = Of(text);
        if (widthOf(whole) <= room)
        {
            return whole;
        }

        var elements = Elements(whole);
        var (head, tail) = (0, elements.Count);
        for (var left = room - widthOf("…"); head < tail; )
        {
            // The beginning gets the odd one.
            var isHead = head <= elements.Count - tail;
            left -= widthOf(elements[isHead ? head : tail - 1]);
            if (left < 0)
            {
                break;
            }

            _ = isHead ? head++ : tail--;
        }

        return $"{string.Concat(elements.Take(head)).TrimEnd()}…{string.Concat(elements.Skip(tail)).TrimStart()}";
    }

    private static List<string> Elements(string text)
    {
        var elements = new List<string>();
        for (var at = 0; at < text.Length; at += elements[^1].Length)
        {
            elements.Add(text.Substring(at, StringInfo.GetNextTextElementLength(text, at)));
        }

        return elements;
    }

    /// <summary>The first few of a list, and how many more there are.</summary>
    public static string Some(IReadOnlyList<string> texts, int most, string separator) =>
        texts.Count <= most
            ? string.Join(separator, texts)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(separator, texts.Take(most))}{separator}and {texts.Count - most} more"
            );

    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text : $"{Head(text, longest - 1)}…";
}
