using System.Buffers;

namespace Diplomacy.Model;

/// <summary>Numbered things by when something is true of them and by when it may be.</summary>
/// <remarks>
/// A vague end gives a thing two extents, that of True and that of Unknown, which are indexed apart, so that answers stay three-valued. Immutable: adding
/// things makes another that shares the rest.
/// </remarks>
internal sealed class TruthForest
{
    private readonly IntervalForest _certain;
    private readonly IntervalForest _possible;

    private TruthForest(IntervalForest certain, IntervalForest possible) => (_certain, _possible) = (certain, possible);

    public static TruthForest Empty { get; } = new(IntervalForest.Empty, IntervalForest.Empty);

    /// <summary>How many extents there are.</summary>
    public int Count => _certain.Count + _possible.Count;

    /// <summary>The same with more things.</summary>
    /// <param name="extents">The number of each with its extents, the end exclusive.</param>
    public TruthForest Add(IEnumerable<(int Number, IEnumerable<(long Start, long End, Truth Truth)> Extents)> extents)
    {
        var (certain, possible) = (new List<Stretch>(), new List<Stretch>());
        foreach (var (number, extentsOfOne) in extents)
        {
            foreach (var (start, end, truth) in extentsOfOne)
            {
                if (truth != Truth.False)
                {
                    (truth == Truth.True ? certain : possible).Add(new Stretch(start, end, number));
                }
            }
        }

        return new(_certain.Add(certain), _possible.Add(possible));
    }

    /// <summary>The numbers of things of which it is true at an instant or may be, in order.</summary>
    public int[] NumbersAt(long at)
    {
        using var found = new NumberBuffer();
        _certain.AddAt(at, found);
        _possible.AddAt(at, found);
        var numbers = found.Items.ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>The pauses of which it is true at an instant or may be, in the order of their identifiers.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="pauseOf">The pause of a number; null where it is not to be found.</param>
    /// <param name="inOrder">Whether numbers are in the order of identifiers, so that these need not be compared.</param>
    public EquatableArray<PauseMatch> MatchesAt(long at, Func<int, PauseId?> pauseOf, bool inOrder)
    {
        using var certain = new NumberBuffer();
        using var possible = new NumberBuffer();
        _certain.AddAt(at, certain);
        _possible.AddAt(at, possible);
        return Matches(certain, possible, pauseOf, inOrder);
    }

    /// <summary>The same of some instant of a stretch, the end exclusive: True means that there is one at which it is true.</summary>
    public EquatableArray<PauseMatch> MatchesDuring(long start, long end, Func<int, PauseId?> pauseOf, bool inOrder)
    {
        using var certain = new NumberBuffer();
        using var possible = new NumberBuffer();
        _certain.AddDuring(start, end, certain);
        _possible.AddDuring(start, end, possible);
        return Matches(certain, possible, pauseOf, inOrder);
    }

    // One whose certain and possible extents both match is certain.
    private static EquatableArray<PauseMatch> Matches(
        NumberBuffer certain,
        NumberBuffer possible,
        Func<int, PauseId?> pauseOf,
        bool inOrder
    )
    {
        var most = certain.Count + possible.Count;
        var lent = ArrayPool<long>.Shared.Rent(most);
        var keys = lent.AsSpan(0, most);
        for (var i = 0; i < certain.Count; i++)
        {
            keys[i] = (long)certain.Items[i] << 1;
        }

        for (var i = 0; i < possible.Count; i++)
        {
            keys[certain.Count + i] = ((long)possible.Items[i] << 1) | 1;
        }

        keys.Sort();
        var found = new PauseMatch[CountOf(keys)];
        var (count, last) = (0, -1);
        foreach (var key in keys)
        {
            var number = (int)(key >> 1);
            if (number != last && pauseOf(number) is { } pause)
            {
                found[count++] = new PauseMatch(pause, (key & 1) == 0 ? Truth.True : Truth.Unknown);
            }

            last = number;
        }

        ArrayPool<long>.Shared.Return(lent);
        Array.Resize(ref found, count);
        return inOrder ? new EquatableArray<PauseMatch>(found) : PauseMatch.InOrder(found);
    }

    // How many numbers there are, of keys in order.
    private static int CountOf(ReadOnlySpan<long> keys)
    {
        var (count, last) = (0, -1L);
        foreach (var key in keys)
        {
            count += key >> 1 == last ? 0 : 1;
            last = key >> 1;
        }

        return count;
    }
}
