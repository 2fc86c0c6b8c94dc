using System.Buffers;

namespace Diplomacy.Model;

/// <summary>Sorts pairs of numbers by the first, byte by byte from the lowest.</summary>
/// <remarks>
/// Comparing sorts guess wrong at every other comparison of random numbers. This one compares nothing, and passes over the
/// bytes that all numbers share, as the high ones of instants mostly are.
/// </remarks>
internal static class PairSort
{
    // Below this the counts cost more than the comparisons.
    private const int Worthwhile = 1024;
    private const int Bytes = sizeof(long);
    private const int Values = 256;

    /// <summary>Sorts the first so many keys and their items; the arrays may be swapped for others from the pool.</summary>
    public static void Sort(ref long[] keys, ref long[] items, int count)
    {
        if (count < Worthwhile)
        {
            Array.Sort(keys, items, 0, count);
            return;
        }

        var counts = new int[Bytes * Values];
        for (var i = 0; i < count; i++)
        {
            var key = Unsigned(keys[i]);
            for (var digit = 0; digit < Bytes; digit++)
            {
                counts[(digit * Values) + (byte)(key >> (8 * digit))]++;
            }
        }

        var otherKeys = ArrayPool<long>.Shared.Rent(count);
        var otherItems = ArrayPool<long>.Shared.Rent(count);
        for (var digit = 0; digit < Bytes; digit++)
        {
            var places = counts.AsSpan(digit * Values, Values);
            if (places[(byte)(Unsigned(keys[0]) >> (8 * digit))] != count)
            {
                Scatter(keys, items, count, 8 * digit, places, otherKeys, otherItems);
                (keys, otherKeys) = (otherKeys, keys);
                (items, otherItems) = (otherItems, items);
            }
        }

        ArrayPool<long>.Shared.Return(otherKeys);
        ArrayPool<long>.Shared.Return(otherItems);
    }

    // Turns the counts of each byte into the place of its first number, and then moves every number to its place.
    private static void Scatter(
        long[] keys,
        long[] items,
        int count,
        int shift,
        Span<int> places,
        long[] toKeys,
        long[] toItems
    )
    {
        var next = 0;
        for (var value = 0; value < places.Length; value++)
        {
            (places[value], next) = (next, next + places[value]);
        }

        for (var i = 0; i < count; i++)
        {
            var place = places[(byte)(Unsigned(keys[i]) >> shift)]++;
            toKeys[place] = keys[i];
            toItems[place] = items[i];
        }
    }

    // In the order of unsigned numbers, negative ones come first when their sign is turned.
    private static ulong Unsigned(long key) => (ulong)(key ^ long.MinValue);
}
