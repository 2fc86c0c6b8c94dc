namespace Diplomacy.Model;

/// <summary>The window that was last said.</summary>
/// <param name="Word">The word that says it; of several that say so at once the first in the order of words.</param>
/// <param name="Said">What it says.</param>
/// <param name="IsDisputed">Whether words said at one instant differ.</param>
internal readonly record struct PlainWindow(PlainWord Word, Window Said, bool IsDisputed)
{
    /// <summary>The key of the questions of its limits.</summary>
    public string Key => Word.ActIndex == 0 ? Word.Statement.Id.Value : $"{Word.Statement.Id}#{Word.ActIndex + 1}";

    /// <summary>What is said last by words of one voice, with one word more.</summary>
    public static PlainWindow Later(PlainWindow? before, PlainWord word, Window said)
    {
        if (before is not { } known || word.At > known.Word.At)
        {
            return new PlainWindow(word, said, IsDisputed: false);
        }

        if (word.At < known.Word.At)
        {
            return known;
        }

        var isFirst = word.Statement.Id < known.Word.Statement.Id;
        return new PlainWindow(
            isFirst ? word : known.Word,
            known.Said,
            known.IsDisputed || !(ReferenceEquals(said, known.Said) || said == known.Said)
        );
    }
}
