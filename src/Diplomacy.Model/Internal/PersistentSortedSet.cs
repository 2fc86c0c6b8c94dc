using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>An immutable sorted set of numbers that shares all but a path with the set it was made from.</summary>
/// <remarks>
/// A B-tree of at most 32 items a leaf and 32 children a branch; a leaf is an array and nothing else, as millions of small sets lie in
/// memory. What is added at the end, as most things are, leaves the leaves before it full. Equal items are kept once. The
/// order is given with every call, and always the same. The default value is the empty set.
/// </remarks>
internal readonly struct PersistentSortedSet<T>
    where T : struct
{
    private const int Width = 32;

    // Nothing, a leaf, or a branch.
    private readonly object? _root;

    private PersistentSortedSet(object? root) => _root = root;

    public int Count => CountOf(_root);

    public bool IsEmpty => _root is null;

    /// <summary>Whether there are items, and they all lie side by side.</summary>
    public bool IsLeaf => _root is T[];

    /// <summary>The items in order, where they all lie side by side.</summary>
    public ReadOnlySpan<T> Leaf => _root as T[];

    /// <summary>The set of items that are in order and all differ, built at once.</summary>
    public static PersistentSortedSet<T> FromSorted(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
        {
            return default;
        }

        var nodes = new List<object>((items.Length / Width) + 1);
        for (; items.Length > Width; items = items[Width..])
        {
            nodes.Add(items[..Width].ToArray());
        }

        nodes.Add(items.ToArray());
        while (nodes.Count > 1)
        {
            nodes = [.. nodes.Chunk(Width).Select(object (children) => new Branch(children))];
        }

        return new(nodes[0]);
    }

    public PersistentSortedSet<T> Add<TOrder>(T item, TOrder order)
        where TOrder : IComparer<T>
    {
        if (_root is null)
        {
            return new((T[])[item]);
        }

        var (left, right) = Insert(_root, item, order);
        return new(right is null ? left : new Branch([left, right]));
    }

    public bool Contains<TOrder>(T item, TOrder order)
        where TOrder : IComparer<T> => TryFindFrom(item, order, out var found) && order.Compare(found, item) == 0;

    /// <summary>The first item that is not before another.</summary>
    public bool TryFindFrom<TOrder>(T least, TOrder order, [MaybeNullWhen(false)] out T found)
        where TOrder : IComparer<T>
    {
        (found, var isFound) = (default, false);
        var node = _root;
        while (node is Branch branch)
        {
            var at = branch.ChildFor(least, order);
            if (at + 1 < branch.Children.Length)
            {
                (found, isFound) = (branch.Firsts[at + 1], true);
            }

            node = branch.Children[at];
        }

        if (node is T[] leaf && PlaceOf(leaf, least, order) is var place && place < leaf.Length)
        {
            (found, isFound) = (leaf[place], true);
        }

        return isFound;
    }

    /// <summary>The items in order.</summary>
    public IEnumerable<T> InOrder()
    {
        if (_root is null)
        {
            yield break;
        }

        var open = new Stack<object>([_root]);
        while (open.TryPop(out var node))
        {
            if (node is Branch { Children: var children })
            {
                for (var i = children.Length - 1; i >= 0; i--)
                {
                    open.Push(children[i]);
                }

                continue;
            }

            foreach (var item in (T[])node)
            {
                yield return item;
            }
        }
    }

    private static (object Left, object? Right) Insert<TOrder>(object node, T item, TOrder order)
        where TOrder : IComparer<T>
    {
        if (node is Branch branch)
        {
            var index = branch.ChildFor(item, order);
            var (left, right) = Insert(branch.Children[index], item, order);
            object[] middle = right is null ? [left] : [left, right];
            return Split(
                [.. branch.Children[..index], .. middle, .. branch.Children[(index + 1)..]],
                index + 1,
                children => new Branch(children)
            );
        }

        var items = (T[])node;
        var at = PlaceOf(items, item, order);
        return at < items.Length && order.Compare(items[at], item) == 0
            ? (items, null)
            : Split([.. items[..at], item, .. items[at..]], at, leaf => leaf);
    }

    private static (object Left, object? Right) Split<TPart>(TPart[] parts, int addedAt, Func<TPart[], object> make)
    {
        if (parts.Length <= Width)
        {
            return (make(parts), null);
        }

        var middle = addedAt == Width ? Width : parts.Length / 2;
        return (make(parts[..middle]), make(parts[middle..]));
    }

    // How many items are before another: where it stands, or would stand.
    private static int PlaceOf<TOrder>(T[] items, T item, TOrder order)
        where TOrder : IComparer<T>
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = order.Compare(items[middle], item) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int CountOf(object? node) =>
        node switch
        {
            null => 0,
            Branch branch => branch.Count,
            _ => ((T[])node).Length,
        };

    /// <summary>A node of others, with their first items side by side.</summary>
    private sealed class Branch
    {
        public Branch(object[] children)
        {
            Children = children;
            Firsts = Array.ConvertAll(children, child => child is Branch branch ? branch.Firsts[0] : ((T[])child)[0]);
            foreach (var child in children)
            {
                Count += CountOf(child);
            }
        }

        public object[] Children { get; }

        public T[] Firsts { get; }

        public int Count { get; }

        /// <summary>The last child that begins no later than the item; the first, when none does.</summary>
        public int ChildFor<TOrder>(T item, TOrder order)
            where TOrder : IComparer<T>
        {
            var (low, high) = (1, Firsts.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = order.Compare(Firsts[middle], item) <= 0 ? (middle + 1, high) : (low, middle);
            }

            return low - 1;
        }
    }
}
