using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>Searching in sorted arrays of microseconds.</summary>
internal static class SortedLongs
{
    /// <summary>
    /// How many of the strictly increasing <paramref name="sorted"/> are at or before <paramref name="at"/>.
    /// </summary>
    /// <remarks>
    /// A binary search without branches: on random questions a branch is guessed wrong every other time, and that costs
    /// more than the reads. All numbers must be instants in microseconds (59 bits), so that differences never overflow.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountAtOrBefore(ReadOnlySpan<long> sorted, long at)
    {
        ref var first = ref MemoryMarshal.GetReference(sorted);
        nint found = 0;
        var left = (nint)sorted.Length;
        if (left == 0)
        {
            return 0;
        }

        // Invariant: the answer is in found..found+left. The sign of a difference is the mask that moves or stays.
        while (left > 1)
        {
            var half = left >>> 1;
            found += half & (nint)((Unsafe.Add(ref first, found + half - 1) - at - 1) >> 63);
            left -= half;
        }

        return (int)(found - (nint)((Unsafe.Add(ref first, found) - at - 1) >> 63));
    }
}
