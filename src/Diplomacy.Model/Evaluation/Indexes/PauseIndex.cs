using System.Collections.Immutable;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Many timelines, indexed by when their pauses are in force and when they may be.</summary>
/// <remarks>
/// A vague end gives a pause two extents, that of True and that of Unknown, which are indexed apart, so that answers stay three-valued. A question
/// costs a binary search for each level of the index and then what it finds; see docs/performance.md. Immutable: replacing some
/// timelines gives another index that shares the rest, and readers keep the one they have.
/// </remarks>
public sealed class PauseIndex
{
    // Timelines replaced by later ones stay in the trees until they are so many.
    private const int MostReplacedAtLeast = 64;
    private const int MostReplacedOf = 4;

    private readonly PersistentVector<PauseTimeline> _timelines;
    private readonly PersistentMap<PauseId, int> _current;
    private readonly ImmutableHashSet<int> _replaced;
    private readonly IntervalForest _certain;
    private readonly IntervalForest _possible;

    private PauseIndex(
        PersistentVector<PauseTimeline> timelines,
        PersistentMap<PauseId, int> current,
        ImmutableHashSet<int> replaced,
        IntervalForest certain,
        IntervalForest possible
    )
    {
        _timelines = timelines;
        _current = current;
        _replaced = replaced;
        _certain = certain;
        _possible = possible;
    }

    /// <summary>An index of no pause.</summary>
    public static PauseIndex Empty { get; } =
        new(
            PersistentVector<PauseTimeline>.Empty,
            PersistentMap<PauseId, int>.Empty,
            [],
            IntervalForest.Empty,
            IntervalForest.Empty
        );

    /// <summary>How many pauses are in it.</summary>
    public int Count => _current.Count;

    /// <summary>An index of timelines, such as those of <c>view.TimelinesOfAll(…)</c>; of several on one pause the last counts.</summary>
    public static PauseIndex Of(IEnumerable<PauseTimeline> timelines) => Empty.With(timelines);

    /// <summary>The timeline of a pause; null when the index has none.</summary>
    public PauseTimeline? Find(PauseId pause) =>
        _current.TryGetValue(pause, out var number) ? _timelines[number] : null;

    /// <summary>The same with more timelines, in place of those on the same pauses.</summary>
    /// <remarks>
    /// After an append, those of the pauses that <c>dossier.PausesConcernedBy(…)</c> names suffice. The cost is that of the timelines
    /// added, times the logarithm of the number of pauses, on average over many.
    /// </remarks>
    public PauseIndex With(params IEnumerable<PauseTimeline> timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        var (added, current, replaced) = (new List<PauseTimeline>(), _current, _replaced.ToBuilder());
        foreach (var timeline in timelines)
        {
            if (current.TryGetValue(timeline.Pause, out var before))
            {
                _ = replaced.Add(before);
            }

            current = current.Set(timeline.Pause, _timelines.Count + added.Count);
            added.Add(timeline);
        }

        if (replaced.Count > Math.Max(MostReplacedAtLeast, current.Count / MostReplacedOf))
        {
            var standing = _timelines.From(0).Concat(added).Where((_, i) => !replaced.Contains(i)).ToList();
            return Empty.With(standing);
        }

        var (certain, possible) = (new List<Stretch>(), new List<Stretch>());
        for (var i = 0; i < added.Count; i++)
        {
            if (!replaced.Contains(_timelines.Count + i))
            {
                AddExtents(added[i], _timelines.Count + i, certain, possible);
            }
        }

        return new(
            _timelines.AddRange(added.ToArray()),
            current,
            replaced.ToImmutable(),
            _certain.Add(certain),
            _possible.Add(possible)
        );
    }

    /// <summary>The pauses in force at an instant, and those that may be, in the order of their identifiers.</summary>
    public EquatableArray<PauseMatch> InForceAt(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        var (certain, possible) = (new NumberBuffer(), new NumberBuffer());
        _certain.AddAt(at, certain);
        _possible.AddAt(at, possible);
        return Matches(certain, possible);
    }

    /// <summary>
    /// The pauses in force at some instant of a stretch of time, and those that may be, in the order of their identifiers. True means
    /// that there is an instant in it at which the pause is certainly in force.
    /// </summary>
    /// <param name="interval">The stretch, half-open; it may have no start or no end.</param>
    /// <returns>None for an empty stretch.</returns>
    public EquatableArray<PauseMatch> InForceDuring(Interval interval)
    {
        var start = interval.HasStart ? Microseconds.Floor(interval.Start) : Microseconds.Min;
        var end = interval.HasEnd ? Microseconds.Floor(interval.End) : Microseconds.Max + 1;
        if (interval.HasStart && interval.HasEnd && interval.Start >= interval.End)
        {
            return [];
        }

        // The microsecond in which the stretch ends has a part in it, unless it ends at its beginning.
        end += interval.HasEnd && Microseconds.ToInstant(end) < interval.End ? 1 : 0;
        var (certain, possible) = (new NumberBuffer(), new NumberBuffer());
        _certain.AddDuring(start, end, certain);
        _possible.AddDuring(start, end, possible);
        return Matches(certain, possible);
    }

    /// <summary>Text such as <c>100000 pauses</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} pauses");

    /// <summary>The timelines of the pauses in force at an instant or possibly so, in the order in which they were added.</summary>
    internal IEnumerable<PauseTimeline> PossiblyInForceAt(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        var found = new NumberBuffer();
        _certain.AddAt(at, found);
        _possible.AddAt(at, found);
        var numbers = found.Items.ToArray();
        Array.Sort(numbers);
        foreach (var number in numbers)
        {
            if (IsCurrent(number))
            {
                yield return _timelines[number];
            }
        }
    }

    private bool IsCurrent(int number) => _replaced.IsEmpty || !_replaced.Contains(number);

    // A pause whose certain and possible extents both match is certain. Timelines are mostly added in the order of identifiers, so that
    // numbers in their order, which are quickly sorted, are those of pauses in theirs.
    private EquatableArray<PauseMatch> Matches(NumberBuffer certain, NumberBuffer possible)
    {
        var keys = new long[certain.Count + possible.Count];
        for (var i = 0; i < certain.Count; i++)
        {
            keys[i] = (long)certain.Items[i] << 1;
        }

        for (var i = 0; i < possible.Count; i++)
        {
            keys[certain.Count + i] = ((long)possible.Items[i] << 1) | 1;
        }

        Array.Sort(keys);
        var (found, count, last) = (new PauseMatch[keys.Length], 0, -1);
        foreach (var key in keys)
        {
            var number = (int)(key >> 1);
            if (number == last || !IsCurrent(number))
            {
                continue;
            }

            last = number;
            found[count++] = new PauseMatch(_timelines[number].Pause, (key & 1) == 0 ? Truth.True : Truth.Unknown);
        }

        Array.Resize(ref found, count);
        return PauseMatch.InOrder(found);
    }

    private static void AddExtents(PauseTimeline timeline, int number, List<Stretch> certain, List<Stretch> possible)
    {
        foreach (var (start, end, truth) in timeline.Extents())
        {
            if (truth != Truth.False)
            {
                (truth == Truth.True ? certain : possible).Add(new Stretch(start, end, number));
            }
        }
    }
}
