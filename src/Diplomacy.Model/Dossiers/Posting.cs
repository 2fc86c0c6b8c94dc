namespace Diplomacy.Model;

/// <summary>The positions of the statements of one subject, in the order in which those became known; one alone takes no room of its own.</summary>
internal readonly struct Posting
{
    private readonly PersistentSortedSet<int> _several;

    // One more than the position of a statement alone; zero for none and for several.
    private readonly int _only;

    public Posting(int only) => _only = only + 1;

    private Posting(PersistentSortedSet<int> several) => _several = several;

    /// <summary>The position of the statement, when there is one alone.</summary>
    public int? Only => _only > 0 ? _only - 1 : null;

    public int Count => _only > 0 ? 1 : _several.Count;

    /// <summary>Whether there are several, so few that they lie side by side.</summary>
    public bool IsShort => _several.IsLeaf;

    /// <summary>All of them in order where they lie side by side; an enumerator costs more than looking at a few.</summary>
    public ReadOnlySpan<int> Short => _several.Leaf;

    /// <summary>The posting of positions in any order; the list is put into order.</summary>
    public static Posting Of(List<int> positions, OrderOfKnowing order) => new(order.Sorted(positions));

    public Posting Add(int position, OrderOfKnowing order) =>
        Only is { } only ? Of([only, position], order)
        : _several.IsEmpty ? new(position)
        : new(_several.Add(position, order));

    /// <summary>The positions, in the order in which the statements became known.</summary>
    public IEnumerable<int> InOrder() => Only is { } only ? [only] : _several.InOrder();
}
