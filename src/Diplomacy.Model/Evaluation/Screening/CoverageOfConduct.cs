using System.Collections.Concurrent;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>What is remembered of one kind of conduct: which pauses cover it when.</summary>
/// <remarks>
/// First pause by pause, as reports ask for them; once as many were looked at as may bind its actor, for all of those, in an index. Whoever comes while that is
/// made goes on pause by pause, to the same answers.
/// </remarks>
internal sealed class CoverageOfConduct(
    DossierView view,
    Conduct conduct,
    PausesByActor pauses,
    BatchOptions options,
    ScreenMemory memory
)
{
    // So many pauses are worked out in one view, which remembers what it was asked.
    private const int Block = 1024;

    // So many extents in the index take the memory of a pause remembered.
    private const int ExtentsOfAPair = 6;

    private readonly ConcurrentDictionary<PauseTimeline, PauseCoverage> _known = new(
        ReferenceEqualityComparer.Instance
    );
    private volatile CoverageIndex? _index;
    private List<PauseTimeline> _daily = [];
    private long _lookedAt;
    private int _isIndexing;

    /// <summary>The pauses that cover the conduct at an instant, or may.</summary>
    /// <param name="fresh">The view, remembering nothing of other blocks of reports.</param>
    /// <param name="at">The instant.</param>
    public EquatableArray<PauseMatch> At(DossierView fresh, Instant at)
    {
        if (_index is { } index)
        {
            return _daily.Count == 0
                ? index.At(at)
                : PauseMatch.InOrder([.. index.At(at), .. Matches(_daily, fresh, at)]);
        }

        PauseMatch[] found = [.. Matches(pauses.PossiblyBinding(conduct.Actor, at), fresh, at)];
        if (
            pauses.CountOf(conduct.Actor) <= Interlocked.Read(ref _lookedAt)
            && Interlocked.Exchange(ref _isIndexing, 1) == 0
        )
        {
            MakeIndex();
        }

        return PauseMatch.InOrder(found);
    }

    private IEnumerable<PauseMatch> Matches(IEnumerable<PauseTimeline> timelines, DossierView fresh, Instant at)
    {
        foreach (var timeline in timelines)
        {
            _ = Interlocked.Increment(ref _lookedAt);
            var coverage = Of(timeline);
            var truth = coverage.HasSchedule
                ? Daily(timeline, fresh, at)
                : LineOf(coverage, timeline, fresh).At(Microseconds.Floor(at));
            if (truth != Truth.False)
            {
                yield return new PauseMatch(timeline.Pause, truth);
            }
        }
    }

    private void MakeIndex()
    {
        var (lines, daily, fresh) = (new List<(PauseId, TruthLine)>(), new List<PauseTimeline>(), view.Fresh());
        foreach (var timeline in pauses.AllOf(conduct.Actor))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var coverage = Of(timeline);
            if (coverage.HasSchedule)
            {
                daily.Add(timeline);
                continue;
            }

            fresh = (lines.Count + 1) % Block == 0 ? view.Fresh() : fresh;
            lines.Add((timeline.Pause, LineOf(coverage, timeline, fresh)));
        }

        _daily = daily;
        _index = new CoverageIndex(lines);

        // The lines are in the index now; those who still look at one work it out again.
        _known.Clear();
        memory.Add((_index.Count / ExtentsOfAPair) - lines.Count - daily.Count);
    }

    private PauseCoverage Of(PauseTimeline timeline)
    {
        if (!_known.TryGetValue(timeline, out var coverage))
        {
            memory.Add(1);
            coverage = _known.GetOrAdd(timeline, new PauseCoverage(view.HasSchedule(timeline.Pause)));
        }

        return coverage;
    }

    private TruthLine LineOf(PauseCoverage coverage, PauseTimeline timeline, DossierView fresh) =>
        coverage.Line ??= fresh.CoverageLineOf(timeline, conduct, options.Reading);

    // Daily hours are worked out for the days around one instant only.
    private Truth Daily(PauseTimeline timeline, DossierView fresh, Instant at) =>
        timeline.Account is { } account
            ? fresh.Covers(timeline.Pause, conduct, at, account, options.Reading).InForce
            : fresh.Covers(timeline.Pause, conduct, at, timeline.Accounts, options.Reading).InForce;
}
