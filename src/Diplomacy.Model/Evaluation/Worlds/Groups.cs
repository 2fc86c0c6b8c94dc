namespace Diplomacy.Model;

/// <summary>Things put together that have something in common, or that are tied by others which have.</summary>
/// <remarks>Each key is looked at once, so that a hundred groups are not compared two by two: union by what they share.</remarks>
internal static class Groups
{
    /// <summary>The positions that belong together, each group in order; the groups in the order of their last members.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="keysOf">What a thing may have in common with others.</param>
    public static List<List<int>> Of<T>(int count, Func<int, IEnumerable<T>> keysOf)
        where T : notnull
    {
        var (of, owner) = (Enumerable.Range(0, count).ToArray(), new Dictionary<T, int>());
        for (var i = 0; i < count; i++)
        {
            foreach (var key in keysOf(i))
            {
                if (!owner.TryAdd(key, i))
                {
                    of[Root(of, i)] = Root(of, owner[key]);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, count)
                .GroupBy(i => Root(of, i))
                .Select(group => group.ToList())
                .OrderBy(group => group[^1]),
        ];
    }

    private static int Root(int[] of, int position)
    {
        while (of[position] != position)
        {
            // Each step shortens the way for those who come after.
            of[position] = of[of[position]];
            position = of[position];
        }

        return position;
    }
}
