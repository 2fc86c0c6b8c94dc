using System.Collections.Concurrent;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Holds reports of conduct against pauses: those in force are found by the index, and coverage is worked out once for each kind of conduct.</summary>
internal sealed class IncidentScreen(DossierView view, PauseIndex index, BatchOptions options)
{
    // What is remembered of coverage: some hundred bytes each. Reports repeat who does what where.
    private const int MostRemembered = 200_000;

    // Of each conduct the pauses, found without comparing what identifies either.
    private readonly ConcurrentDictionary<Conduct, ConcurrentDictionary<PauseTimeline, PauseCoverage>> _known = [];
    private readonly ConcurrentDictionary<ActorId, HashSet<ActorId>> _wholes = [];
    private readonly HashSet<PauseId>? _asked = options.Pauses is { } pauses ? [.. pauses] : null;
    private int _remembered;

    /// <summary>Holds a report against the pauses.</summary>
    /// <param name="fresh">The view, remembering nothing of other blocks of reports.</param>
    /// <param name="incident">The report.</param>
    public ScreenedIncident Screen(DossierView fresh, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        if (!_known.TryGetValue(incident.Conduct, out var known))
        {
            _ = view.Checked(incident.Conduct);
            known = _known.GetOrAdd(incident.Conduct, _ => new(ReferenceEqualityComparer.Instance));
        }

        var found = new List<PauseMatch>();
        foreach (var timeline in index.PossiblyInForceAt(incident.At))
        {
            if (_asked?.Contains(timeline.Pause) == false)
            {
                continue;
            }

            var coverage = Of(timeline, incident.Conduct, known);
            if (!coverage.MayBind && !IsUnknownOfAnybody(timeline, incident.At))
            {
                continue;
            }

            var truth = CoverageBy(coverage, timeline, fresh, incident);
            if (truth != Truth.False)
            {
                found.Add(new PauseMatch(timeline.Pause, truth));
            }
        }

        return new ScreenedIncident(incident, PauseMatch.InOrder([.. found]));
    }

    private PauseCoverage Of(
        PauseTimeline timeline,
        Conduct conduct,
        ConcurrentDictionary<PauseTimeline, PauseCoverage> known
    )
    {
        if (!known.TryGetValue(timeline, out var coverage))
        {
            if (Interlocked.Increment(ref _remembered) > MostRemembered)
            {
                _known.Clear();
                _ = Interlocked.Exchange(ref _remembered, 0);
            }

            var mayBind = MayBind(view.Find(timeline.Pause), _wholes.GetOrAdd(conduct.Actor, WholesOf));
            coverage = known.GetOrAdd(timeline, new PauseCoverage(mayBind, view.HasSchedule(timeline.Pause)));
        }

        return coverage;
    }

    private Truth CoverageBy(PauseCoverage coverage, PauseTimeline timeline, DossierView fresh, Incident incident)
    {
        if (!coverage.HasSchedule)
        {
            coverage.Line ??= new TruthLine(fresh.CoverageOf(timeline, incident.Conduct, options.Reading));
            return coverage.Line.At(Microseconds.Floor(incident.At));
        }

        // Daily hours are worked out for the days around one instant only.
        return timeline.Account is { } account
            ? fresh.Covers(timeline.Pause, incident.Conduct, incident.At, account, options.Reading).InForce
            : fresh.Covers(timeline.Pause, incident.Conduct, incident.At, timeline.Accounts, options.Reading).InForce;
    }

    // Where nobody has spoken, nothing can be true at once, or words are not understood, whom it binds does not settle the answer.
    private static bool IsUnknownOfAnybody(PauseTimeline timeline, Instant at)
    {
        var (_, phases, causes) = timeline.CellAtMicrosecond(Microseconds.Floor(at)).Assessment;
        if (phases.IsEmpty || phases.Contains(Phase.None))
        {
            return true;
        }

        foreach (var cause in causes)
        {
            if (cause.Kind is CauseKind.NotUnderstood or CauseKind.ContradictoryTerms or CauseKind.SplittingBound)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBind(Pause pause, HashSet<ActorId> wholes) =>
        pause.Undertakings.Any(undertaking => undertaking.Bound.Any(wholes.Contains));

    // The actor, and all that it is or was at some time a part of.
    private HashSet<ActorId> WholesOf(ActorId actor)
    {
        var found = new HashSet<ActorId> { actor };
        var open = new Stack<ActorId>(found);
        while (open.TryPop(out var part))
        {
            foreach (var relation in view.Dossier.Index.Relations.PartOf(part))
            {
                if (found.Add(relation.Whole))
                {
                    open.Push(relation.Whole);
                }
            }
        }

        return found;
    }
}
