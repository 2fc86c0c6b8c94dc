namespace Diplomacy.Model;

/// <summary>Interval trees that take more stretches without being built again: an immutable value, of which each addition makes another.</summary>
/// <remarks>
/// The logarithmic method (Bentley and Saxe 1980): every tree is more than twice as large as the next, so that a stretch is built into
/// another tree a logarithmic number of times in all, and there are logarithmically many trees to ask. Readers keep the trees that they
/// have. A tree that grows in place would save no query anything, and could not be shared.
/// </remarks>
internal sealed class IntervalForest
{
    private readonly IntervalTree[] _trees;

    private IntervalForest(IntervalTree[] trees) => _trees = trees;

    public static IntervalForest Empty { get; } = new([]);

    public int Count => _trees.Sum(tree => tree.Count);

    /// <summary>The same with more stretches.</summary>
    public IntervalForest Add(IReadOnlyCollection<Stretch> stretches)
    {
        if (stretches.Count == 0)
        {
            return this;
        }

        var merged = new List<Stretch>(stretches);
        var kept = _trees.Length;
        while (kept > 0 && _trees[kept - 1].Count <= merged.Count * 2)
        {
            _trees[--kept].CopyTo(merged);
        }

        return new([.. _trees[..kept], new IntervalTree([.. merged])]);
    }

    /// <summary>Adds the numbers of the stretches that contain an instant.</summary>
    public void AddAt(long instant, NumberBuffer found)
    {
        foreach (var tree in _trees)
        {
            tree.AddAt(instant, found);
        }
    }

    /// <summary>Adds the numbers of the stretches that have an instant in common with another one, each once for every such stretch.</summary>
    public void AddDuring(long start, long end, NumberBuffer found)
    {
        foreach (var tree in _trees)
        {
            tree.AddDuring(start, end, found);
        }
    }
}
