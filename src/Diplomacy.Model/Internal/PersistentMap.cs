using System.Numerics;

namespace Diplomacy.Model;

/// <summary>An immutable map that shares all but a path with the map it was made from.</summary>
/// <remarks>
/// A trie over the bits of hash codes whose nodes keep only the places that are taken. Source of the design: M. Steindorfer and
/// J. Vinju, "Optimizing Hash-Array Mapped Tries for Fast and Lean Immutable JVM Collections" (2015).
/// </remarks>
internal sealed class PersistentMap<TKey, TValue>
    where TKey : notnull, IEquatable<TKey>
{
    private const int Bits = 5;
    private const int HashBits = 32;

    private readonly Node _root;

    private PersistentMap(Node root, int count)
    {
        _root = root;
        Count = count;
    }

    public static PersistentMap<TKey, TValue> Empty { get; } = new(new Node(0, 0, [], []), 0);

    public int Count { get; }

    /// <summary>The map of entries whose keys all differ, built at once.</summary>
    public static PersistentMap<TKey, TValue> From(ICollection<KeyValuePair<TKey, TValue>> entries)
    {
        var items = new Entry[entries.Count];
        var hashes = new uint[entries.Count];
        var next = 0;
        foreach (var (key, value) in entries)
        {
            hashes[next] = HashOf(key);
            items[next++] = new Entry(key, value);
        }

        return entries.Count == 0 ? Empty : new(Build(hashes, items, 0), entries.Count);
    }

    public bool ContainsKey(TKey key) => _root.Find(HashOf(key), 0, key, out _);

    public bool TryGetValue(TKey key, out TValue value) => _root.Find(HashOf(key), 0, key, out value);

    public TValue? GetValueOrDefault(TKey key) => TryGetValue(key, out var value) ? value : default;

    /// <summary>The map in which a key has a value, whether or not it had another.</summary>
    public PersistentMap<TKey, TValue> Set(TKey key, TValue value)
    {
        var root = _root.Set(HashOf(key), 0, new Entry(key, value), out var isNew);
        return new(root, isNew ? Count + 1 : Count);
    }

    private static uint HashOf(TKey key) => (uint)key.GetHashCode();

    private static uint BitOf(uint hash, int shift) => 1u << (int)((hash >> shift) & ((1 << Bits) - 1));

    // By one digit of the hash after another; a place that one entry alone wants holds it, and any other a node.
    private static Node Build(Span<uint> hashes, Span<Entry> items, int shift)
    {
        if (shift >= HashBits)
        {
            return new Node(0, 0, items.ToArray(), []);
        }

        Span<int> ends = stackalloc int[1 << Bits];
        Sort(hashes, items, shift, ends);
        var (entryMap, childMap) = (0u, 0u);
        var (entries, children) = (new List<Entry>(), new List<Node>());
        for (var (digit, start) = (0, 0); digit < ends.Length; start = ends[digit++])
        {
            switch (ends[digit] - start)
            {
                case 0:
                    break;
                case 1:
                    entryMap |= 1u << digit;
                    entries.Add(items[start]);
                    break;
                default:
                    childMap |= 1u << digit;
                    children.Add(Build(hashes[start..ends[digit]], items[start..ends[digit]], shift + Bits));
                    break;
            }
        }

        return new Node(entryMap, childMap, [.. entries], [.. children]);
    }

    // Puts entries into the order of a digit in place; each digit's end is left in the span.
    private static void Sort(Span<uint> hashes, Span<Entry> items, int shift, Span<int> ends)
    {
        Span<int> next = stackalloc int[ends.Length];
        ends.Clear();
        foreach (var hash in hashes)
        {
            ends[BitOperations.Log2(BitOf(hash, shift))]++;
        }

        for (var (digit, sum) = (0, 0); digit < ends.Length; digit++)
        {
            next[digit] = sum;
            sum += ends[digit];
            ends[digit] = sum;
        }

        for (var digit = 0; digit < ends.Length; digit++)
        {
            while (next[digit] < ends[digit])
            {
                var at = next[digit];
                var wanted = BitOperations.Log2(BitOf(hashes[at], shift));
                var to = next[wanted]++;
                (hashes[at], hashes[to]) = (hashes[to], hashes[at]);
                (items[at], items[to]) = (items[to], items[at]);
            }
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value);

    /// <summary>A node: below the last digit a list of entries with one hash, else a place for each digit that is taken.</summary>
    private sealed class Node(uint entryMap, uint childMap, Entry[] entries, Node[] children)
    {
        public bool Find(uint hash, int shift, TKey key, out TValue value)
        {
            var node = this;
            for (; shift < HashBits; shift += Bits)
            {
                var bit = BitOf(hash, shift);
                if (!node.HasChild(bit))
                {
                    return node.FindEntry(node.HasEntry(bit) ? node.EntryAt(bit) : -1, key, out value);
                }

                node = node.ChildOf(bit);
            }

            return node.FindEntry(node.IndexOf(key), key, out value);
        }

        public Node Set(uint hash, int shift, Entry entry, out bool isNew)
        {
            if (shift >= HashBits)
            {
                var index = IndexOf(entry.Key);
                isNew = index < 0;
                return new Node(0, 0, isNew ? [.. entries, entry] : Replaced(entries, index, entry), []);
            }

            var bit = BitOf(hash, shift);
            if (HasChild(bit))
            {
                var child = ChildOf(bit).Set(hash, shift + Bits, entry, out isNew);
                return new Node(entryMap, childMap, entries, Replaced(children, ChildAt(bit), child));
            }

            var at = EntryAt(bit);
            isNew = !HasEntry(bit) || !entries[at].Key.Equals(entry.Key);
            if (!HasEntry(bit))
            {
                return new Node(entryMap | bit, childMap, Inserted(entries, at, entry), children);
            }

            if (!isNew)
            {
                return new Node(entryMap, childMap, Replaced(entries, at, entry), children);
            }

            // Two want the place: both move down.
            Entry[] two = [entries[at], entry];
            var below = Build([HashOf(two[0].Key), hash], two, shift + Bits);
            return new Node(
                entryMap & ~bit,
                childMap | bit,
                Removed(entries, at),
                Inserted(children, ChildAt(bit), below)
            );
        }

        private bool HasEntry(uint bit) => (entryMap & bit) != 0;

        private bool HasChild(uint bit) => (childMap & bit) != 0;

        private int EntryAt(uint bit) => BitOperations.PopCount(entryMap & (bit - 1));

        private int ChildAt(uint bit) => BitOperations.PopCount(childMap & (bit - 1));

        private Node ChildOf(uint bit) => children[ChildAt(bit)];

        private int IndexOf(TKey key) => Array.FindIndex(entries, entry => entry.Key.Equals(key));

        private bool FindEntry(int index, TKey key, out TValue value)
        {
            var isThere = index >= 0 && entries[index].Key.Equals(key);
            value = isThere ? entries[index].Value : default!;
            return isThere;
        }

        private static TItem[] Replaced<TItem>(TItem[] items, int index, TItem item)
        {
            var copy = items.AsSpan().ToArray();
            copy[index] = item;
            return copy;
        }

        private static TItem[] Inserted<TItem>(TItem[] items, int index, TItem item)
        {
            var copy = new TItem[items.Length + 1];
            items.AsSpan(0, index).CopyTo(copy);
            copy[index] = item;
            items.AsSpan(index).CopyTo(copy.AsSpan(index + 1));
            return copy;
        }

        private static TItem[] Removed<TItem>(TItem[] items, int index)
        {
            var copy = new TItem[items.Length - 1];
            items.AsSpan(0, index).CopyTo(copy);
            items.AsSpan(index + 1).CopyTo(copy.AsSpan(index));
            return copy;
        }
    }
}
