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
    private readonly TruthForest _inForce;

    // Whether timelines were added in the order of their pauses' identifiers, as they mostly are.
    private readonly bool _isInOrder;

    private PauseIndex(
        PersistentVector<PauseTimeline> timelines,
        PersistentMap<PauseId, int> current,
        ImmutableHashSet<int> replaced,
        TruthForest inForce,
        bool isInOrder
    )
    {
        _timelines = timelines;
        _current = current;
        _replaced = replaced;
        _inForce = inForce;
        _isInOrder = isInOrder;
    }

    /// <summary>An index of no pause.</summary>
    public static PauseIndex Empty { get; } =
        new(PersistentVector<PauseTimeline>.Empty, PersistentMap<PauseId, int>.Empty, [], TruthForest.Empty, true);

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

        var extents = Enumerable
            .Range(0, added.Count)
            .Where(i => !replaced.Contains(_timelines.Count + i))
            .Select(i => (_timelines.Count + i, added[i].Extents()));
        return new(
            _timelines.AddRange(added.ToArray()),
            current,
            replaced.ToImmutable(),
            _inForce.Add(extents),
            _isInOrder && AreInOrder(added)
        );
    }

    /// <summary>The pauses in force at an instant, and those that may be, in the order of their identifiers.</summary>
    public EquatableArray<PauseMatch> InForceAt(Instant instant) =>
        _inForce.MatchesAt(Microseconds.Floor(instant), PauseOf, _isInOrder);

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
        return _inForce.MatchesDuring(start, end, PauseOf, _isInOrder);
    }

    /// <summary>Text such as <c>100000 pauses</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} pauses");

    /// <summary>The timelines, in the order in which they were added.</summary>
    internal IEnumerable<PauseTimeline> Timelines => _timelines.From(0).Where((_, number) => IsCurrent(number));

    /// <summary>The timelines of the pauses in force at an instant or possibly so, in the order in which they were added.</summary>
    internal IEnumerable<PauseTimeline> PossiblyInForceAt(Instant instant)
    {
        foreach (var number in _inForce.NumbersAt(Microseconds.Floor(instant)))
        {
            if (IsCurrent(number))
            {
                yield return _timelines[number];
            }
        }
    }

    private bool IsCurrent(int number) => _replaced.IsEmpty || !_replaced.Contains(number);

    private bool AreInOrder(List<PauseTimeline> added)
    {
        var last = _timelines.Count > 0 ? _timelines[_timelines.Count - 1] : null;
        foreach (var timeline in added)
        {
            if (last is not null && last.Pause.CompareTo(timeline.Pause) >= 0)
            {
                return false;
            }

            last = timeline;
        }

        return true;
    }

    private PauseId? PauseOf(int number) => IsCurrent(number) ? _timelines[number].Pause : default(PauseId?);
}
