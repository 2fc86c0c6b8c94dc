using System.Collections.Concurrent;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>The pauses of an index by whom they may bind, so that a report is held against those alone that may bind whose conduct it is.</summary>
/// <remarks>
/// Sorting them by their parties is worth it once as many have been looked at one by one as there are: a single report costs
/// what is in force then, of a stream each what may bind its actor.
/// </remarks>
internal sealed class PausesByActor
{
    // Timelines in the indexes of actors that are kept, some hundred bytes each.
    private const int MostKept = 1_000_000;

    private readonly DossierView _view;
    private readonly PauseIndex _index;
    private readonly HashSet<PauseId>? _asked;
    private readonly Lazy<Sorted> _sorted;
    private readonly ConcurrentDictionary<ActorId, HashSet<ActorId>> _wholes = [];
    private readonly ConcurrentDictionary<ActorId, PauseIndex> _ofActors = [];
    private long _lookedAt;
    private long _kept;

    /// <param name="view">The view that the pauses are looked up in.</param>
    /// <param name="index">The pauses.</param>
    /// <param name="asked">Those that are asked for; null for all.</param>
    public PausesByActor(DossierView view, PauseIndex index, HashSet<PauseId>? asked)
    {
        (_view, _index, _asked) = (view, index, asked);
        _sorted = new(Sort);
    }

    /// <summary>
    /// The timelines of pauses possibly in force at an instant that may bind an actor, or of which it is not known at that instant whom they bind.
    /// </summary>
    public IEnumerable<PauseTimeline> PossiblyBinding(ActorId actor, Instant at)
    {
        var wholes = _wholes.GetOrAdd(actor, WholesOf);
        if (Interlocked.Read(ref _lookedAt) < _index.Count)
        {
            return OneByOne(wholes, at);
        }

        var ofAnybody = _sorted
            .Value.OfAnybody.PossiblyInForceAt(at)
            .Where(timeline => !MayBind(timeline, wholes) && IsOfAnybody(timeline, at));
        return Of(actor, wholes).PossiblyInForceAt(at).Concat(ofAnybody);
    }

    /// <summary>How many pauses that comes to at most; more than there can be while they are not sorted.</summary>
    public int CountOf(ActorId actor) =>
        _sorted.IsValueCreated
            ? Of(actor, _wholes.GetOrAdd(actor, WholesOf)).Count + _sorted.Value.OfAnybody.Count
            : int.MaxValue;

    /// <summary>All of them, in the order of the index.</summary>
    public IEnumerable<PauseTimeline> AllOf(ActorId actor)
    {
        var wholes = _wholes.GetOrAdd(actor, WholesOf);
        return _index.Timelines.Where(timeline =>
            IsAsked(timeline) && (MayBind(timeline, wholes) || timeline.MayEverBindAnybody)
        );
    }

    private IEnumerable<PauseTimeline> OneByOne(HashSet<ActorId> wholes, Instant at)
    {
        foreach (var timeline in _index.PossiblyInForceAt(at))
        {
            _ = Interlocked.Increment(ref _lookedAt);
            if (IsAsked(timeline) && (MayBind(timeline, wholes) || IsOfAnybody(timeline, at)))
            {
                yield return timeline;
            }
        }
    }

    private PauseIndex Of(ActorId actor, HashSet<ActorId> wholes)
    {
        if (_ofActors.TryGetValue(actor, out var known))
        {
            return known;
        }

        var bound = PauseIndex.Of(
            wholes.SelectMany(whole => _sorted.Value.Bound.GetValueOrDefault(whole, [])).Distinct()
        );
        if (Interlocked.Add(ref _kept, bound.Count) > MostKept)
        {
            _ofActors.Clear();
            _ = Interlocked.Exchange(ref _kept, bound.Count);
        }

        return _ofActors.GetOrAdd(actor, bound);
    }

    private Sorted Sort()
    {
        var (bound, ofAnybody) = (new Dictionary<ActorId, List<PauseTimeline>>(), new List<PauseTimeline>());
        foreach (var timeline in _index.Timelines.Where(IsAsked))
        {
            foreach (var actor in _view.Find(timeline.Pause).Undertakings.SelectMany(u => u.Bound).Distinct())
            {
                if (!bound.TryGetValue(actor, out var ofActor))
                {
                    bound.Add(actor, ofActor = []);
                }

                ofActor.Add(timeline);
            }

            if (timeline.MayEverBindAnybody)
            {
                ofAnybody.Add(timeline);
            }
        }

        return new Sorted(bound, PauseIndex.Of(ofAnybody));
    }

    private bool IsAsked(PauseTimeline timeline) => _asked?.Contains(timeline.Pause) != false;

    private bool MayBind(PauseTimeline timeline, HashSet<ActorId> wholes)
    {
        foreach (var undertaking in _view.Find(timeline.Pause).Undertakings)
        {
            foreach (var party in undertaking.Bound)
            {
                if (wholes.Contains(party))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfAnybody(PauseTimeline timeline, Instant at) =>
        timeline.CellAtMicrosecond(Microseconds.Floor(at)).Assessment.MayBindAnybody;

    // The actor, and all that it is or was at some time a part of.
    private HashSet<ActorId> WholesOf(ActorId actor)
    {
        var found = new HashSet<ActorId> { actor };
        var open = new Stack<ActorId>(found);
        while (open.TryPop(out var part))
        {
            foreach (var relation in _view.Dossier.Index.Relations.PartOf(part))
            {
                if (found.Add(relation.Whole))
                {
                    open.Push(relation.Whole);
                }
            }
        }

        return found;
    }

    /// <summary>The timelines sorted.</summary>
    /// <param name="Bound">By the parties of their pauses' undertakings.</param>
    /// <param name="OfAnybody">Those of which it is at some time not known whom they bind.</param>
    private sealed record Sorted(Dictionary<ActorId, List<PauseTimeline>> Bound, PauseIndex OfAnybody);
}
