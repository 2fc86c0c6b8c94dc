namespace Diplomacy.Model;

/// <summary>Stretches that take more of them without being built again: an immutable value, of which each addition makes another.</summary>
/// <remarks>
/// The logarithmic method (Bentley and Saxe 1980): every list is more than twice as large as the next, so that a stretch is built into
/// another list a logarithmic number of times in all, and there are logarithmically many lists to ask. Readers keep those that they
/// have. A list that grows in place would save no query anything, and could not be shared.
/// </remarks>
internal sealed class IntervalForest
{
    private readonly WindowList[] _lists;

    private IntervalForest(WindowList[] lists) => _lists = lists;

    public static IntervalForest Empty { get; } = new([]);

    public int Count => _lists.Sum(list => list.Count);

    /// <summary>The same with more stretches.</summary>
    public IntervalForest Add(IReadOnlyCollection<Stretch> stretches)
    {
        if (stretches.Count == 0)
        {
            return this;
        }

        var merged = new List<Stretch>(stretches);
        var kept = _lists.Length;
        while (kept > 0 && _lists[kept - 1].Count <= merged.Count * 2)
        {
            _lists[--kept].CopyTo(merged);
        }

        return new([.. _lists[..kept], new WindowList([.. merged])]);
    }

    /// <summary>Adds the numbers of the stretches that contain an instant.</summary>
    public void AddAt(long instant, NumberBuffer found)
    {
        foreach (var list in _lists)
        {
            list.AddAt(instant, found);
        }
    }

    /// <summary>Adds the numbers of the stretches that have an instant in common with another one, each once for every such stretch.</summary>
    public void AddDuring(long start, long end, NumberBuffer found)
    {
        foreach (var list in _lists)
        {
            list.AddDuring(start, end, found);
        }
    }
}
