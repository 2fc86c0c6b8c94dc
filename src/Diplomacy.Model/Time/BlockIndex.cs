using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The last of each 64 numbers of a long sorted array, and the last of each 64 of those.</summary>
/// <remarks>
/// Without branches nothing is guessed, and so nothing is read ahead: in an array beyond the caches each step of a plain
/// search waits for memory. With the index it waits twice, at the price of a 63rd of the space. Short arrays have none.
/// </remarks>
internal readonly struct BlockIndex
{
    private const int Worthwhile = 1 << 14;
    private const int Block = 64;
    private const int Stride = 8;

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

    /// <summary>How many of the strictly increasing numbers, of which this is the index, are at or before one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountAtOrBefore(long[] sorted, long at) =>
        _blocks is { } blocks && _superblocks is { } superblocks
            ? InBlock(sorted, InBlock(blocks, SortedLongs.CountAtOrBefore(superblocks, at), at), at)
            : SortedLongs.CountAtOrBefore(sorted, at);

    // All numbers before the block are at or before; those within are counted in two steps of eight reads at once.
    private static int InBlock(long[] sorted, int block, long at)
    {
        var start = block * Block;
        if (sorted.Length - start < Block)
        {
            return start + SortedLongs.CountAtOrBefore(sorted.AsSpan(start), at);
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sorted), start);
        nint strides = 0;
        for (nint i = Stride - 1; i < Block - 1; i += Stride)
        {
            strides -= (nint)((Unsafe.Add(ref first, i) - at - 1) >> 63);
        }

        var found = strides * Stride;
        ref var rest = ref Unsafe.Add(ref first, found);
        for (nint i = 0; i < Stride; i++)
        {
            found -= (nint)((Unsafe.Add(ref rest, i) - at - 1) >> 63);
        }

        return start + (int)found;
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
