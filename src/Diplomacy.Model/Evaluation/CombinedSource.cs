using NodaTime;

namespace Diplomacy.Model;

/// <summary>The combined timeline of a pause over several accounts.</summary>
internal sealed class CombinedSource : ITimelineSource
{
    private readonly List<(AccountSource Source, PauseTimeline Timeline)> _accounts;
    private readonly int? _preferred;

    private CombinedSource(
        DossierView view,
        Pause pause,
        Conduct? conduct,
        List<(AccountSource Source, PauseTimeline Timeline)> accounts,
        bool isPreference
    )
    {
        Pause = pause.Id;
        Conduct = conduct;
        Stamp = Stamp.Of(view);
        _accounts = accounts;
        var spoken = accounts.FindIndex(account => account.Source.IsSpokenOf);
        _preferred = !isPreference ? null : Math.Max(spoken, 0);
    }

    public PauseId Pause { get; }

    public Account? Account => null;

    public Conduct? Conduct { get; }

    public Stamp Stamp { get; }

    public static PauseTimeline Compute(
        DossierView view,
        Pause pause,
        Accounts accounts,
        Reading reading,
        Conduct? conduct
    )
    {
        var timelines = accounts
            .List.Select(account => AccountSource.Compute(view, pause, account, reading, conduct))
            .ToList();
        var source = new CombinedSource(view, pause, conduct, timelines, accounts.IsPreference);
        return new PauseTimeline(source, source.Cells());
    }

    public EquatableArray<Verdict> AccountsAt(Instant instant) =>
        _accounts.Select(account => account.Timeline.At(instant)).ToEquatableArray();

    public ExplanationNode Explain(Verdict verdict, TimelineCell cell) =>
        new(
            Sentences.Of(verdict),
            verdict.InForce,
            _accounts.Count == 0
                ? [Sentences.Nobody]
                : verdict.Accounts.Select(account => account.Explanation).ToEquatableArray()
        );

    private IEnumerable<TimelineCell> Cells()
    {
        if (_accounts.Count == 0)
        {
            return
            [
                WorldSummary.Constant(new Assessment(Truth.Unknown, [Phase.None], [new Cause(CauseKind.Silence, [])])),
            ];
        }

        var starts = new SortedSet<long>();
        foreach (var (_, timeline) in _accounts)
        {
            starts.UnionWith(timeline.Starts.ToArray());
        }

        return starts.Select(start => Combine(start, _accounts.ConvertAll(a => a.Timeline.CellAtMicrosecond(start))));
    }

    private TimelineCell Combine(long start, List<TimelineCell> cells)
    {
        if (_preferred is { } preferred)
        {
            return cells[preferred] with { First = start };
        }

        var answers = cells.ConvertAll(cell => cell.Assessment.InForce);
        var truth =
            answers.TrueForAll(answer => answer == Truth.True) ? Truth.True
            : answers.TrueForAll(answer => answer == Truth.False) ? Truth.False
            : Truth.Unknown;
        var conflict =
            answers.Contains(Truth.True) && answers.Contains(Truth.False)
                ? [new Cause(CauseKind.AccountsConflict, [])]
                : Enumerable.Empty<Cause>();
        return new TimelineCell(
            start,
            new Assessment(
                truth,
                cells.SelectMany(cell => cell.Assessment.Phases).Distinct().Order().ToEquatableArray(),
                cells.SelectMany(cell => cell.Assessment.Causes).Concat(conflict).Distinct().ToEquatableArray()
            ),
            cells.SelectMany(cell => cell.Presumptions).Distinct().ToEquatableArray(),
            [],
            []
        );
    }
}
