using System.Text;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>How much of each text of statements a page holds: all of it, or so much that the page stays small.</summary>
/// <param name="longest">How many characters of a text it holds.</param>
/// <param name="sources">How much it tells of sources.</param>
internal sealed class PageWords(int longest = int.MaxValue, SourceDetail sources = SourceDetail.Whole)
{
    // What is said in the place of what is cut; where it would be as long, nothing is.
    private const int NoteBytes = 45;
    private const int NoteLength = 25;

    public int Longest => longest;

    public SourceDetail Sources => sources;

    /// <summary>How many texts were cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>The text, or its beginning and what is said in the place of the rest.</summary>
    public (string Head, string Missing) Cut(string text)
    {
        var head = PictureText.Head(text, longest);
        if (text.Length - head.Length <= NoteLength)
        {
            return (text, "");
        }

        Cuts++;
        return (head, PictureText.Missing(text.Length - head.Length));
    }

    /// <summary>The sources of a statement as the page tells them, uncut, each with the address it links to.</summary>
    public IEnumerable<(string Text, string? Address)> SourcesOf(Statement statement)
    {
        var all = statement.Sources;
        if (sources < SourceDetail.First)
        {
            return all.Select(source =>
                (TextOf(source, sources == SourceDetail.Whole), WebAddress.Checked(source.Address))
            );
        }

        var more = all.Count - 1;
        return all.Take(1)
            .Select(first =>
                (
                    first.Publisher + (more > 0 ? $" and {Phrases.Count(more, "more source")}" : ""),
                    sources == SourceDetail.First ? WebAddress.Checked(first.Address) : null
                )
            );
    }

    /// <summary>The longest texts that have room: short ones stay whole.</summary>
    /// <param name="statements">All statements of the page.</param>
    /// <param name="told">What they do.</param>
    /// <param name="excess">By how many bytes it is too large with their texts whole.</param>
    /// <param name="least">What is left of a text at least.</param>
    public PageWords WithRoom(IEnumerable<Statement> statements, StatementWords told, long excess, int least)
    {
        var texts = statements
            .SelectMany(statement => TextsOf(statement, told))
            .Where(text => text.Length > least)
            .ToArray();
        var (low, high) = (least, texts.Select(text => text.Length).DefaultIfEmpty(least).Max());
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Saved(middle) >= excess ? (middle, high) : (low, middle - 1);
        }

        return new PageWords(low, sources);

        // In bytes, of which some scripts have two or three a character.
        long Saved(int most) =>
            texts
                .Where(text => text.Length > most + NoteLength)
                .Sum(text => (long)Encoding.UTF8.GetByteCount(text.AsSpan(most)) - NoteBytes);
    }

    /// <summary>The texts of a statement that a page holds, each cut by itself.</summary>
    private IEnumerable<string> TextsOf(Statement statement, StatementWords told) =>
        SourcesOf(statement)
            .Select(source => source.Text)
            .Append(told.Does(statement))
            .Concat(statement.Wording is { } wording ? [wording.Text.Text] : []);

    // Its address too where it is no link.
    private static string TextOf(Source source, bool isTitled)
    {
        var text = isTitled && source.Title is { } title ? $"{source.Publisher}, {title}" : source.Publisher;
        return WebAddress.Checked(source.Address) is null && source.Address is { } other ? $"{text}, {other}" : text;
    }
}
