using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Model;

public sealed partial class TimeSet
{
    private TimeSet Merge(TimeSet other, int table)
    {
        ArgumentNullException.ThrowIfNull(other);
        var scratch = ArrayPool<long>.Shared.Rent(_edges.Length + other._edges.Length + 1);
        try
        {
            var count = MergeInto(scratch, this, other, table);
            var below = (table >> ((Bit(_unboundedBelow) << 1) | Bit(other._unboundedBelow))) & 1;
            return FromEdges(below != 0, scratch.AsSpan(0, count).ToArray());
        }
        finally
        {
            ArrayPool<long>.Shared.Return(scratch);
        }
    }

    // Walks all edges in order. Which set the next edge is of is as good as random, so the loop decides by arithmetic:
    // every edge is written, and the write position moves only where membership in the result flips.
    private static int MergeInto(long[] result, TimeSet left, TimeSet right, int table)
    {
        ref var a = ref MemoryMarshal.GetArrayDataReference(left._edges);
        ref var b = ref MemoryMarshal.GetArrayDataReference(right._edges);
        ref var to = ref MemoryMarshal.GetArrayDataReference(result);
        nint i = 0;
        nint j = 0;
        nint count = 0;
        nint lengthA = left._edges.Length;
        nint lengthB = right._edges.Length;
        var state = (Bit(left._unboundedBelow) << 1) | Bit(right._unboundedBelow);
        var member = table >> state;
        while (i < lengthA && j < lengthB)
        {
            var x = Unsafe.Add(ref a, i);
            var y = Unsafe.Add(ref b, j);
            var difference = x - y;
            var firstBefore = (int)(difference >>> 63);
            var secondBefore = (int)(-difference >>> 63);
            Unsafe.Add(ref to, count) = y + (difference & (difference >> 63));
            i += 1 - secondBefore;
            j += 1 - firstBefore;
            state ^= ((1 - secondBefore) << 1) | (1 - firstBefore);
            var now = table >> state;
            count += (now ^ member) & 1;
            member = now;
        }

        // What is left is of one set: either each of its edges flips the result, or none does.
        ref var rest = ref a;
        var (next, end, bit) = (i, lengthA, 2);
        if (i == lengthA)
        {
            rest = ref b;
            (next, end, bit) = (j, lengthB, 1);
        }

        if ((((table >> (state ^ bit)) ^ member) & 1) != 0 && next < end)
        {
            MemoryMarshal
                .CreateReadOnlySpan(ref Unsafe.Add(ref rest, next), (int)(end - next))
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, count), (int)(end - next)));
            count += end - next;
        }

        return (int)count;
    }

    // Whether some instant has the memberships that the table names; stops at the first.
    private bool Meets(TimeSet other, int table)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (_edges, other._edges);
        var state = (Bit(_unboundedBelow) << 1) | Bit(other._unboundedBelow);
        var (i, j) = (0, 0);
        while (((table >> state) & 1) == 0)
        {
            if (i == a.Length && j == b.Length)
            {
                return false;
            }

            var at = Math.Min(i < a.Length ? a[i] : long.MaxValue, j < b.Length ? b[j] : long.MaxValue);
            if (i < a.Length && a[i] == at)
            {
                i++;
                state ^= 2;
            }

            if (j < b.Length && b[j] == at)
            {
                j++;
                state ^= 1;
            }
        }

        return true;
    }

    private static int Bit(bool value) => Unsafe.BitCast<bool, byte>(value);
}
