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
    private readonly DossierView _view;
    private readonly PauseIndex _index;
    private readonly HashSet<PauseId>? _asked;
    private readonly Lazy<Sorted> _sorted;
    private readonly ConcurrentDictionary<ActorId, HashSet<ActorId>> _wholes = [];
    private long _lookedAt;

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
        return Bound(wholes, index => index.PossiblyInForceAt(at)).Concat(ofAnybody);
    }

    /// <summary>How many pauses that comes to at most; more than there can be while they are not sorted.</summary>
    public int CountOf(ActorId actor) =>
        _sorted.IsValueCreated
            ? IndexesOf(_wholes.GetOrAdd(actor, WholesOf)).Sum(index => index.Count) + _sorted.Value.OfAnybody.Count
            : int.MaxValue;

    /// <summary>All of them, whenever they are in force.</summary>
    public IEnumerable<PauseTimeline> AllOf(ActorId actor) =>
        Bound(_wholes.GetOrAdd(actor, WholesOf), index => index.Timelines).Union(_sorted.Value.OfAnybody.Timelines);

    // Some timelines of the pauses that bind one of some actors, each once.
    private IEnumerable<PauseTimeline> Bound(
        HashSet<ActorId> wholes,
        Func<PauseIndex, IEnumerable<PauseTimeline>> timelines
    ) => IndexesOf(wholes) is [var only] ? timelines(only) : IndexesOf(wholes).SelectMany(timelines).Distinct();

    private List<PauseIndex> IndexesOf(HashSet<ActorId> wholes)
    {
        var found = new List<PauseIndex>();
        foreach (var whole in wholes)
        {
            if (_sorted.Value.Bound.TryGetValue(whole, out var index))
            {
                found.Add(index);
            }
        }

        return found;
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

        return new Sorted(bound.ToDictionary(of => of.Key, of => PauseIndex.Of(of.Value)), PauseIndex.Of(ofAnybody));
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
    private sealed record Sorted(Dictionary<ActorId, PauseIndex> Bound, PauseIndex OfAnybody);
}
