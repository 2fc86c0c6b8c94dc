using System.Collections.Concurrent;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>What is remembered of one kind of conduct: which pauses cover it when.</summary>
/// <remarks>
/// First pause by pause, as reports ask for them; once as many were looked at as may bind its actor, for all of those, in an index. Whoever comes while that is
/// made goes on pause by pause, to the same answers.
/// </remarks>
internal sealed class CoverageOfConduct
{
    // So many pauses are worked out in one view, which remembers what it was asked.
    private const int Block = 1024;

    // A kind takes the memory of so many pauses remembered, whatever is remembered of it.
    private const int PairsOfAKind = 5;

    // So many extents in the index take the memory of a pause remembered.
    private const int ExtentsOfAPair = 6;

    private readonly DossierView _view;
    private readonly Conduct _conduct;
    private readonly PausesByActor _pauses;
    private readonly BatchOptions _options;
    private readonly ScreenMemory _memory;
    private readonly ConcurrentDictionary<PauseTimeline, PauseCoverage> _known = new(
        ReferenceEqualityComparer.Instance
    );
    private volatile CoverageIndex? _index;
    private PauseIndex _daily = PauseIndex.Empty;
    private long _lookedAt;
    private int _isIndexing;

    public CoverageOfConduct(
        DossierView view,
        Conduct conduct,
        PausesByActor pauses,
        BatchOptions options,
        ScreenMemory memory
    )
    {
        (_view, _conduct, _pauses, _options, _memory) = (view, conduct, pauses, options, memory);
        memory.Add(PairsOfAKind);
    }

    /// <summary>The pauses that cover the conduct at an instant, or may.</summary>
    /// <param name="fresh">The view, remembering nothing of other blocks of reports.</param>
    /// <param name="at">The instant.</param>
    public EquatableArray<PauseMatch> At(DossierView fresh, Instant at)
    {
        if (_index is { } index)
        {
            return _daily.Count == 0
                ? index.At(at)
                : PauseMatch.InOrder([.. index.At(at), .. Matches(_daily.PossiblyInForceAt(at), fresh, at)]);
        }

        PauseMatch[] found = [.. Matches(_pauses.PossiblyBinding(_conduct.Actor, at), fresh, at)];
        if (
            _pauses.CountOf(_conduct.Actor) <= Interlocked.Read(ref _lookedAt)
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
        var (lines, daily, fresh, made) = (
            new List<(PauseId, TruthLine)>(),
            new List<PauseTimeline>(),
            _view.Fresh(),
            0
        );
        foreach (var timeline in _pauses.AllOf(_conduct.Actor))
        {
            _options.Cancellation.ThrowIfCancellationRequested();
            var coverage = Of(timeline);
            if (coverage.HasSchedule)
            {
                daily.Add(timeline);
                continue;
            }

            fresh = ++made % Block == 0 ? _view.Fresh() : fresh;
            if (LineOf(coverage, timeline, fresh) is { IsNever: false } line)
            {
                lines.Add((timeline.Pause, line));
            }
        }

        _daily = PauseIndex.Of(daily);
        _index = new CoverageIndex(lines);
        _memory.Add((_index.Count / ExtentsOfAPair) + daily.Count);

        // The lines are in the index now; those who still look at one work it out again.
        _memory.Add(-_known.Count);
        _known.Clear();
    }

    private PauseCoverage Of(PauseTimeline timeline)
    {
        if (!_known.TryGetValue(timeline, out var coverage))
        {
            _memory.Add(1);
            coverage = _known.GetOrAdd(timeline, new PauseCoverage(_view.HasSchedule(timeline.Pause)));
        }

        return coverage;
    }

    private TruthLine LineOf(PauseCoverage coverage, PauseTimeline timeline, DossierView fresh) =>
        coverage.Line ??= fresh.CoverageLineOf(timeline, _conduct, _options.Reading);

    // Daily hours are worked out for the days around one instant only.
    private Truth Daily(PauseTimeline timeline, DossierView fresh, Instant at) =>
        timeline.Account is { } account
            ? fresh.Covers(timeline.Pause, _conduct, at, account, _options.Reading).InForce
            : fresh.Covers(timeline.Pause, _conduct, at, timeline.Accounts, _options.Reading).InForce;
}
