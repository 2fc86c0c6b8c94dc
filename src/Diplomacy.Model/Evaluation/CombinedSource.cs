using NodaTime;

namespace Diplomacy.Model;

/// <summary>The combined timeline of a pause over several accounts.</summary>
internal sealed class CombinedSource : ITimelineSource
{
    private readonly List<(AccountSource Source, PauseTimeline Timeline)> _accounts;
    private readonly int? _preferred;
    private readonly DossierView _view;
    private readonly Lazy<EquatableArray<UndertakingTimeline>> _undertakings;

    private CombinedSource(
        DossierView view,
        Pause pause,
        Conduct? conduct,
        List<(AccountSource Source, PauseTimeline Timeline)> accounts,
        Accounts combined
    )
    {
        _view = view;
        Pause = pause.Id;
        Conduct = conduct;
        _accounts = accounts;
        var spoken = accounts.FindIndex(account => account.Source.MayBeSpokenOf);
        Accounts = combined;
        _preferred = !combined.IsPreference ? null : Math.Max(spoken, 0);
        _undertakings = new Lazy<EquatableArray<UndertakingTimeline>>(ByUndertaking);
    }

    public PauseId Pause { get; }

    public Account? Account => null;

    public Accounts Accounts { get; }

    public Conduct? Conduct { get; }

    public Stamp Stamp => _view.Stamp;

    public static PauseTimeline Compute(
        DossierView view,
        Pause pause,
        Accounts accounts,
        Reading reading,
        Conduct? conduct,
        (long First, long Last)? asked = null
    )
    {
        var timelines = accounts
            .List.Select(account => AccountSource.Compute(view, pause, account, reading, conduct, asked))
            .ToList();
        var source = new CombinedSource(view, pause, conduct, timelines, accounts);
        return new PauseTimeline(
            source,
            source.Cells(timelines.ConvertAll(each => each.Timeline)),
            asked ?? (Microseconds.Min, Microseconds.Max)
        );
    }

    public EquatableArray<PauseTimeline> AccountTimelines => [.. _accounts.Select(account => account.Timeline)];

    public EquatableArray<Verdict> AccountsAt(Instant instant) =>
        _accounts.Select(account => account.Timeline.At(instant)).ToEquatableArray();

    public Assessment InFullAt(Instant instant) =>
        _accounts.Count == 0 ? Nothing.Assessment
        : _preferred is { } preferred ? _accounts[preferred].Source.InFullAt(instant)
        : Combine([.. _accounts.Select(account => account.Source.InFullAt(instant))]);

    public EquatableArray<UndertakingVerdict> UndertakingsAt(Instant instant) =>
        [.. Undertakings.Select(u => new UndertakingVerdict(u.Undertaking, u.AssessmentAt(instant)))];

    public EquatableArray<UndertakingTimeline> Undertakings => _undertakings.Value;

    public Exit EarliestExit =>
        _preferred is { } preferred
            ? _accounts[preferred].Source.EarliestExit
            : _accounts.Aggregate(Exit.None, (earliest, account) => earliest.Or(account.Source.EarliestExit));

    public PauseTimeline Explored(PauseTimeline timeline) => timeline;

    public ExplanationNode Explain(Verdict verdict, PauseTimeline timeline) =>
        new(
            ExplanationKind.Verdict,
            Sentences.Of(verdict, _view.Dossier),
            verdict.InForce,
            _accounts.Count == 0
                ? [Sentences.Nobody]
                : [.. verdict.Accounts.Select(account => account.Explanation.Within(verdict.Interval))]
        )
        {
            Interval = verdict.Interval,
        };

    private EquatableArray<UndertakingTimeline> ByUndertaking()
    {
        // Every account has the pause's undertakings, in one order.
        var each = _accounts.ConvertAll(account => account.Source.Undertakings);
        return
        [
            .. (each.Count == 0 ? [] : each[0]).Select(
                (undertaking, i) =>
                    new UndertakingTimeline(
                        undertaking.Undertaking,
                        new PauseTimeline(
                            this,
                            Cells(each.ConvertAll(of => of[i].Timeline)),
                            (Microseconds.Min, Microseconds.Max)
                        )
                    )
            ),
        ];
    }

    private List<TimelineCell> Cells(List<PauseTimeline> timelines)
    {
        if (timelines.Count == 0)
        {
            return [Nothing];
        }

        var starts = new SortedSet<long>();
        foreach (var timeline in timelines)
        {
            starts.UnionWith(timeline.Starts);
        }

        return [.. starts.Select(start => Combine(start, timelines.ConvertAll(each => each.CellAtMicrosecond(start))))];
    }

    private TimelineCell Combine(long start, List<TimelineCell> cells)
    {
        if (_preferred is { } preferred)
        {
            return cells[preferred] with { First = start };
        }

        var assessment = Combine(cells.ConvertAll(cell => cell.Assessment));
        return new TimelineCell(
            start,
            assessment,
            cells.SelectMany(cell => cell.Presumptions).Distinct().ToEquatableArray(),
            assessment.InForce == Truth.Unknown ? CombinedQuestions.Of(cells) : [],
            []
        );
    }

    private static TimelineCell Nothing { get; } =
        WorldSummary.Constant(new Assessment(Truth.Unknown, [Phase.None], [new Cause(CauseKind.Silence, [])]));

    // Side by side: what all say, else unknown.
    private static Assessment Combine(List<Assessment> assessments)
    {
        var answers = assessments.ConvertAll(assessment => assessment.InForce);
        var truth = CombinedQuestions.SideBySide(answers);
        var conflict =
            answers.Contains(Truth.True) && answers.Contains(Truth.False)
                ? [new Cause(CauseKind.AccountsConflict, [])]
                : Enumerable.Empty<Cause>();
        return new Assessment(
            truth,
            assessments.SelectMany(assessment => assessment.Phases).Distinct().Order().ToEquatableArray(),
            assessments.SelectMany(assessment => assessment.Causes).Concat(conflict).Distinct().ToEquatableArray()
        );
    }
}
