namespace Diplomacy.Model;

/// <summary>An immutable sorted set that shares all but a path with the set it was made from.</summary>
/// <remarks>
/// A B-tree of at most 32 items a leaf and 32 children a node. What is added at the end, as most things are, leaves the leaves
/// before it full. Equal items are kept once.
/// </remarks>
internal sealed class PersistentSortedSet<T>
    where T : class
{
    private const int Width = 32;

    // A leaf has items, any other node has children; a node is never empty but for the empty set.
    private readonly T[] _items;
    private readonly PersistentSortedSet<T>[] _children;
    private readonly T? _first;
    private readonly IComparer<T> _order;

    private PersistentSortedSet(T[] items, IComparer<T> order)
    {
        _order = order;
        _items = items;
        _children = [];
        _first = items.Length > 0 ? items[0] : null;
        Count = items.Length;
    }

    private PersistentSortedSet(PersistentSortedSet<T>[] children)
    {
        _order = children[0]._order;
        _items = [];
        _children = children;
        _first = children[0]._first;
        foreach (var child in children)
        {
            Count += child.Count;
        }
    }

    public int Count { get; }

    /// <summary>Whether all items lie side by side.</summary>
    public bool IsLeaf => _children.Length == 0;

    /// <summary>The items in order, where they all lie side by side.</summary>
    public ReadOnlySpan<T> Leaf => _items;

    /// <summary>The set of items that are in order and all differ, built at once.</summary>
    public static PersistentSortedSet<T> FromSorted(ReadOnlySpan<T> items, IComparer<T> order)
    {
        var nodes = new List<PersistentSortedSet<T>>((items.Length / Width) + 1);
        for (; items.Length > Width; items = items[Width..])
        {
            nodes.Add(new(items[..Width].ToArray(), order));
        }

        nodes.Add(new(items.ToArray(), order));
        while (nodes.Count > 1)
        {
            nodes = [.. nodes.Chunk(Width).Select(chunk => new PersistentSortedSet<T>(chunk))];
        }

        return nodes[0];
    }

    public PersistentSortedSet<T> Add(T item)
    {
        var (left, right) = Insert(item);
        return right is null ? left : new([left, right]);
    }

    /// <summary>The items in order.</summary>
    public IEnumerable<T> InOrder()
    {
        var open = new Stack<PersistentSortedSet<T>>([this]);
        while (open.TryPop(out var node))
        {
            foreach (var item in node._items)
            {
                yield return item;
            }

            for (var i = node._children.Length - 1; i >= 0; i--)
            {
                open.Push(node._children[i]);
            }
        }
    }

    private (PersistentSortedSet<T> Left, PersistentSortedSet<T>? Right) Insert(T item)
    {
        if (_children.Length == 0)
        {
            var at = Array.BinarySearch(_items, item, _order);
            return at >= 0
                ? (this, null)
                : Split(
                    [.. _items[..~at], item, .. _items[~at..]],
                    ~at,
                    items => new PersistentSortedSet<T>(items, _order)
                );
        }

        var index = ChildFor(item);
        var (left, right) = _children[index].Insert(item);
        PersistentSortedSet<T>[] middle = right is null ? [left] : [left, right];
        return Split(
            [.. _children[..index], .. middle, .. _children[(index + 1)..]],
            index + 1,
            children => new PersistentSortedSet<T>(children)
        );
    }

    private static (PersistentSortedSet<T> Left, PersistentSortedSet<T>? Right) Split<TPart>(
        TPart[] parts,
        int addedAt,
        Func<TPart[], PersistentSortedSet<T>> make
    )
    {
        if (parts.Length <= Width)
        {
            return (make(parts), null);
        }

        var middle = addedAt == Width ? Width : parts.Length / 2;
        return (make(parts[..middle]), make(parts[middle..]));
    }

    // The last child that begins no later than the item; the first, when none does.
    private int ChildFor(T item)
    {
        var (low, high) = (1, _children.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _order.Compare(_children[middle]._first!, item) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
