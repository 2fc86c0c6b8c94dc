using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Model;

/// <summary>The last of each 16 numbers of a long sorted array, and the last of each 16 of those.</summary>
/// <remarks>
/// Without branches nothing is guessed, and so nothing is read ahead: in an array beyond the caches each step of a
/// plain search waits for memory. With the index it waits once, at the price of a 15th of the space. Short arrays have
/// none.
/// </remarks>
internal readonly struct BlockIndex
{
    private const int Worthwhile = 1 << 14;
    private const int Block = 16;

    private readonly long[]? _blocks;
    private readonly long[]? _superblocks;

    public BlockIndex(long[] sorted)
    {
        if (sorted.Length >= Worthwhile)
        {
            _blocks = LastOfEach(sorted);
            _superblocks = LastOfEach(_blocks);
        }
    }

    /// <summary>Whether the array is long enough to have blocks.</summary>
    public bool HasBlocks => _blocks is not null;

    /// <summary>
    /// How many of the strictly increasing numbers, of which this is the index, are at or before one.
    /// </summary>
    public int CountAtOrBefore(long[] sorted, long at) =>
        HasBlocks ? CountInBlock(sorted, StartOfBlock(at), at) : SortedLongs.CountAtOrBefore(sorted, at);

    /// <summary>The place of the block that a number falls in: all before it are at or before the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOfBlock(long at)
    {
        var superblock = SortedLongs.CountAtOrBefore(_superblocks!, at) * Block;
        return CountInBlock(_blocks!, superblock, at) * Block;
    }

    /// <summary>How many numbers are at or before one that falls in the block; those within are compared at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountInBlock(long[] sorted, int start, long at)
    {
        if (sorted.Length - start < Block)
        {
            return start + SortedLongs.CountAtOrBefore(sorted.AsSpan(start), at);
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sorted), start);
        var wanted = Vector256.Create(at);
        var later =
            Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 0), wanted)
            + Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 4), wanted)
            + Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 8), wanted)
            + Vector256.GreaterThan(Vector256.LoadUnsafe(ref first, 12), wanted);

        // A comparison that holds is -1.
        return start + Block + (int)Vector256.Sum(later);
    }

    private static long[] LastOfEach(long[] sorted)
    {
        var last = new long[sorted.Length / Block];
        for (var i = 0; i < last.Length; i++)
        {
            last[i] = sorted[(Block * (i + 1)) - 1];
        }

        return last;
    }
}
