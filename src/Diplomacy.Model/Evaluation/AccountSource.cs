using NodaTime;

namespace Diplomacy.Model;

/// <summary>The timeline of a pause in one account.</summary>
internal sealed class AccountSource : ITimelineSource
{
    private readonly PauseEvaluation _evaluation;
    private readonly DossierView _view;
    private readonly Reading _reading;

    private AccountSource(
        DossierView view,
        PauseEvaluation evaluation,
        Account account,
        Reading reading,
        Conduct? conduct
    )
    {
        _view = view;
        _evaluation = evaluation;
        Account = account;
        _reading = reading;
        Conduct = conduct;
        Stamp = Stamp.Of(view);
    }

    public PauseId Pause => _evaluation.Pause.Id;

    public Account Account { get; }

    public Conduct? Conduct { get; }

    public Stamp Stamp { get; }

    public bool IsSpokenOf => _evaluation.IsSpokenOf;

    public static (AccountSource Source, PauseTimeline Timeline) Compute(
        DossierView view,
        Pause pause,
        Account account,
        Reading reading,
        Conduct? conduct
    )
    {
        var evaluation = new PauseEvaluation(view, pause, account, conduct);
        var source = new AccountSource(view, evaluation, account, reading, conduct);
        return (source, new PauseTimeline(source, source.Cells()));
    }

    public EquatableArray<Verdict> AccountsAt(Instant instant) => [];

    public ExplanationNode Explain(Verdict verdict, TimelineCell cell) =>
        new Explainer(_view, _evaluation, _reading).Explain(verdict, cell);

    private List<TimelineCell> Cells()
    {
        if (!_evaluation.IsSpokenOf)
        {
            return [WorldSummary.Constant(new Assessment(Truth.Unknown, [Phase.None], [.. SilenceCauses()]))];
        }

        return WorldExplorer.Explore(_reading, _evaluation.In) is { } worlds
            ? WorldSummary.Cells(worlds)
            :
            [
                WorldSummary.Constant(
                    new Assessment(
                        Truth.Unknown,
                        [],
                        [new Cause(CauseKind.SplittingBound, _evaluation.Binding.Statements)]
                    )
                ),
            ];
    }

    private IEnumerable<Cause> SilenceCauses()
    {
        yield return new Cause(CauseKind.Silence, []);
        var unauthorized = _evaluation.Binding.Unauthorized.Select(word => word.Statement.Id).Distinct().Order();
        if (unauthorized.Any())
        {
            yield return new Cause(CauseKind.NoAuthority, unauthorized.ToEquatableArray());
        }
    }
}
