using System.Text;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>How much of each text of statements a page holds: all of it, or so much that the page stays small.</summary>
/// <param name="longest">How many characters of a text it holds.</param>
internal sealed class PageWords(int longest = int.MaxValue)
{
    /// <summary>What is left of a text at least, however large the page.</summary>
    public const int Least = 160;

    // What is said in the place of what is cut.
    private const int NoteBytes = 45;

    public int Longest => longest;

    /// <summary>How many texts were cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>The text, or its beginning and what is said in the place of the rest.</summary>
    public (string Head, string Missing) Cut(string text)
    {
        var head = PictureText.Head(text, longest);
        if (head.Length == text.Length)
        {
            return (text, "");
        }

        Cuts++;
        return (head, PictureText.Missing(text.Length - head.Length));
    }

    /// <summary>The longest texts that have room: short ones stay whole.</summary>
    /// <param name="statements">All statements of the page.</param>
    /// <param name="told">What they do.</param>
    /// <param name="excess">By how many bytes it is too large with their texts whole.</param>
    public static PageWords WithRoom(IEnumerable<Statement> statements, StatementWords told, long excess)
    {
        var texts = statements
            .SelectMany(statement => TextsOf(statement, told))
            .Where(text => text.Length > Least)
            .Select(text => (text.Length, BytesPerCharacter: (double)Encoding.UTF8.GetByteCount(text) / text.Length))
            .ToArray();
        var (low, high) = (Least, texts.Select(text => text.Length).DefaultIfEmpty(Least).Max());
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Saved(middle) >= excess ? (middle, high) : (low, middle - 1);
        }

        return new PageWords(low);

        double Saved(int most) =>
            texts
                .Where(text => text.Length > most)
                .Sum(text => ((text.Length - most) * text.BytesPerCharacter) - NoteBytes);
    }

    /// <summary>The texts of a statement that a page holds, each cut by itself.</summary>
    private static IEnumerable<string> TextsOf(Statement statement, StatementWords told) =>
        statement
            .Sources.Select(source => SourceOf(source, null))
            .Append(told.Does(statement))
            .Concat(statement.Wording is { } wording ? [wording.Text.Text] : []);

    /// <summary>A source as a page tells it: its address too where it is no link.</summary>
    public static string SourceOf(Source source, string? address)
    {
        var text = source.Title is { } title ? $"{source.Publisher}, {title}" : source.Publisher;
        return address is null && source.Address is { } other ? $"{text}, {other}" : text;
    }
}
