using System.Diagnostics;

namespace Diplomacy.Model;

/// <summary>An immutable sequence that shares all but a path with the sequence it was made from by adding at its end.</summary>
/// <remarks>
/// A tree of nodes with 32 children each, all of its leaves full, and a tail of the last 1 to 32 elements beside it. Adding and
/// finding take a step for every five bits of the length, four for a million. Source of the design: the vectors of Clojure (R. Hickey).
/// </remarks>
internal sealed class PersistentVector<T>
    where T : class
{
    private const int Bits = 5;
    private const int Width = 1 << Bits;

    // The tree holds what stands before the tail; its inner nodes are arrays of arrays, its leaves are T[].
    private readonly object[] _root;
    private readonly int _shift;
    private readonly T[] _tail;

    private PersistentVector(int count, int shift, object[] root, T[] tail)
    {
        Count = count;
        _shift = shift;
        _root = root;
        _tail = tail;
    }

    public static PersistentVector<T> Empty { get; } = new(0, Bits, [], []);

    public int Count { get; }

    private int TailStart => Count - _tail.Length;

    /// <summary>The element at a position, which must be below the count and not negative.</summary>
    public T this[int index]
    {
        get
        {
            Debug.Assert((uint)index < (uint)Count, "The position is within the sequence.");
            return LeafAt(index)[index & (Width - 1)];
        }
    }

    public PersistentVector<T> Add(T item) => AddRange([item]);

    /// <summary>The sequence with more elements at its end; the tail is copied once for every 32 of them.</summary>
    public PersistentVector<T> AddRange(ReadOnlySpan<T> items)
    {
        var result = this;
        while (!items.IsEmpty)
        {
            var taken = Math.Min(items.Length, Width - (result._tail.Length % Width));
            result =
                result._tail.Length == Width ? result.WithFullTail(items[..taken]) : result.WithTail(items[..taken]);
            items = items[taken..];
        }

        return result;
    }

    public IEnumerable<T> From(int start)
    {
        for (var at = start; at < Count; )
        {
            var leaf = LeafAt(at);
            for (var i = at & (Width - 1); i < leaf.Length; i++)
            {
                yield return leaf[i];
            }

            at = (at | (Width - 1)) + 1;
        }
    }

    /// <summary>Whether elements are equal pair by pair; what both share is not looked at.</summary>
    public bool SequenceEqual(PersistentVector<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var at = 0; at < Count; at += Width)
        {
            var (left, right) = (LeafAt(at), other.LeafAt(at));
            if (!ReferenceEquals(left, right) && !left.AsSpan().SequenceEqual(right))
            {
                return false;
            }
        }

        return true;
    }

    private T[] LeafAt(int index)
    {
        if (index >= TailStart)
        {
            return _tail;
        }

        var node = _root;
        for (var shift = _shift; shift > 0; shift -= Bits)
        {
            node = (object[])node[(index >> shift) & (Width - 1)];
        }

        return (T[])node;
    }

    private PersistentVector<T> WithTail(ReadOnlySpan<T> items) =>
        new(Count + items.Length, _shift, _root, [.. _tail, .. items]);

    private PersistentVector<T> WithFullTail(ReadOnlySpan<T> items)
    {
        var isFull = TailStart >> Bits == 1 << _shift;
        var shift = isFull ? _shift + Bits : _shift;
        var root = isFull ? [_root, Path(_shift)] : Push(_root, shift);
        return new(Count + items.Length, shift, root, items.ToArray());
    }

    // The node with the tail as its last leaf: its path copied, all else shared.
    private object[] Push(object[] node, int shift)
    {
        var index = (TailStart >> shift) & (Width - 1);
        object child =
            shift == Bits ? _tail
            : index < node.Length ? Push((object[])node[index], shift - Bits)
            : Path(shift - Bits);
        if (index == node.Length)
        {
            return [.. node, child];
        }

        var copy = node.AsSpan().ToArray();
        copy[index] = child;
        return copy;
    }

    // A new branch down to the tail.
    private object[] Path(int shift) => shift == 0 ? _tail : [Path(shift - Bits)];
}
