namespace Diplomacy.Cli;

/// <summary>Leaves out all but so many of a list, at even distances; the first and the last stay.</summary>
internal static class Thinning
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, int most)
    {
        if (items.Count <= most)
        {
            return items;
        }

        if (most <= 1)
        {
            return [items[^1]];
        }

        var chosen = new List<T>(most);
        for (var i = 0; i < most; i++)
        {
            chosen.Add(items[(int)((long)i * (items.Count - 1) / (most - 1))]);
        }

        return chosen;
    }
}
