using System.Numerics;
using System.Runtime.Intrinsics;

namespace Diplomacy.Model;

/// <summary>Picks numbers out whose ends are later than an instant, without a guess that a processor could miss.</summary>
internal static class EndFilter
{
    /// <summary>How many more than there are numbers may be written, all of them to be written over.</summary>
    public const int Spare = 3;

    // For each of the sixteen ways in which four may be taken: which of them come first.
    private static readonly Vector128<int>[] s_first =
    [
        .. Enumerable
            .Range(0, 16)
            .Select(taken => (int[])[.. Enumerable.Range(0, 4).OrderBy(i => (taken >> i & 1) == 0)])
            .Select(order => Vector128.Create(order)),
    ];

    /// <summary>Writes the numbers whose ends are later than an instant, in order.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="ends">The end of each.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="room">Where to; longer than the numbers by <see cref="Spare"/>.</param>
    /// <returns>How many were written.</returns>
    public static int Take(ReadOnlySpan<int> numbers, ReadOnlySpan<long> ends, long instant, Span<int> room)
    {
        var (i, count) = (0, 0);
        if (Vector256.IsHardwareAccelerated)
        {
            // Four at a time: those taken are moved to the front and all four written, the next over those that were not.
            var at = Vector256.Create(instant);
            for (; i + 4 <= numbers.Length; i += 4)
            {
                var taken = Vector256.GreaterThan(Vector256.Create(ends[i..]), at).ExtractMostSignificantBits();
                Vector128.Shuffle(Vector128.Create(numbers[i..]), s_first[taken]).CopyTo(room[count..]);
                count += BitOperations.PopCount(taken);
            }
        }

        for (; i < numbers.Length; i++)
        {
            room[count] = numbers[i];
            count += ends[i] > instant ? 1 : 0;
        }

        return count;
    }
}
