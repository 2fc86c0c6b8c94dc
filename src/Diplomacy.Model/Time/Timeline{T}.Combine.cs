using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Model;

public sealed partial class Timeline<T>
{
    /// <summary>The timeline of what <paramref name="map"/> makes of each value.</summary>
    /// <param name="map">A pure function, asked once for each segment.</param>
    public Timeline<TResult> Map<TResult>(Func<T, TResult> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var values = new TResult[_values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = map(_values[i]);
        }

        return Timeline<TResult>.FromMicroseconds([.. _changes], values);
    }

    /// <summary>The timeline that at each instant has the combination of both values there.</summary>
    /// <param name="other">The second timeline.</param>
    /// <param name="combine">A pure function, asked once for each stretch on which neither timeline changes.</param>
    public Timeline<TResult> Combine<TOther, TResult>(Timeline<TOther> other, Func<T, TOther, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(combine);
        return Combine<TOther, TResult, DelegateCombiner<TOther, TResult>>(other, new(combine));
    }

    /// <summary>The timeline that at each instant has the combination of both values there.</summary>
    /// <param name="other">The second timeline.</param>
    /// <param name="combiner">Asked once for each stretch on which neither timeline changes.</param>
    public Timeline<TResult> Combine<TOther, TResult, TCombiner>(Timeline<TOther> other, TCombiner combiner)
        where TCombiner : struct, ITimelineCombiner<T, TOther, TResult>
    {
        ArgumentNullException.ThrowIfNull(other);
        var most = _changes.Length + other.ChangeMicroseconds.Length;
        var changes = ArrayPool<long>.Shared.Rent(most + 1);
        var values = ArrayPool<TResult>.Shared.Rent(most + 2);
        try
        {
            var count = Merge(this, other, combiner, changes, values);
            return Timeline<TResult>.FromCanonical(
                changes.AsSpan(0, count).ToArray(),
                values.AsSpan(0, count + 1).ToArray()
            );
        }
        finally
        {
            ArrayPool<long>.Shared.Return(changes);
            ArrayPool<TResult>.Shared.Return(
                values,
                clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<TResult>()
            );
        }
    }

    // Which timeline the next change is of is as good as random, so the loop decides by arithmetic: every stretch is
    // written, and the write position moves only where the combined value differs from the last one kept.
    private static int Merge<TOther, TResult, TCombiner>(
        Timeline<T> left,
        Timeline<TOther> right,
        TCombiner combiner,
        long[] changes,
        TResult[] values
    )
        where TCombiner : struct, ITimelineCombiner<T, TOther, TResult>
    {
        ref var a = ref MemoryMarshal.GetArrayDataReference(left._changes);
        ref var b = ref MemoryMarshal.GetReference(right.ChangeMicroseconds);
        ref var valueA = ref MemoryMarshal.GetArrayDataReference(left._values);
        ref var valueB = ref MemoryMarshal.GetReference(right.Values);
        ref var to = ref MemoryMarshal.GetArrayDataReference(changes);
        nint lengthA = left._changes.Length;
        nint lengthB = right.ChangeMicroseconds.Length;
        nint i = 0;
        nint j = 0;
        nint count = 0;
        var last = combiner.Combine(valueA, valueB);
        values[0] = last;
        while (i < lengthA && j < lengthB)
        {
            var x = Unsafe.Add(ref a, i);
            var y = Unsafe.Add(ref b, j);
            var difference = x - y;
            Unsafe.Add(ref to, count) = y + (difference & (difference >> 63));
            i += 1 - (nint)(-difference >>> 63);
            j += 1 - (nint)(difference >>> 63);
            Keep(combiner.Combine(Unsafe.Add(ref valueA, i), Unsafe.Add(ref valueB, j)));
        }

        while (i < lengthA)
        {
            Unsafe.Add(ref to, count) = Unsafe.Add(ref a, i++);
            Keep(combiner.Combine(Unsafe.Add(ref valueA, i), Unsafe.Add(ref valueB, j)));
        }

        while (j < lengthB)
        {
            Unsafe.Add(ref to, count) = Unsafe.Add(ref b, j++);
            Keep(combiner.Combine(Unsafe.Add(ref valueA, i), Unsafe.Add(ref valueB, j)));
        }

        return (int)count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void Keep(TResult value)
        {
            values[count + 1] = value;
            count += 1 - Unsafe.BitCast<bool, byte>(EqualityComparer<TResult>.Default.Equals(value, last));
            last = value;
        }
    }

    private readonly struct DelegateCombiner<TOther, TResult>(Func<T, TOther, TResult> combine)
        : ITimelineCombiner<T, TOther, TResult>
    {
        public TResult Combine(T left, TOther right) => combine(left, right);
    }
}
