using NodaTime;

namespace Diplomacy.Model;

/// <summary>The timelines of a pause in one account: whether it is in force, in full, and each undertaking's.</summary>
/// <remarks>Where the pause is plain, worlds are explored only for what its timeline does not have, when it is asked for.</remarks>
internal sealed class AccountSource : ITimelineSource
{
    private readonly DossierView _view;
    private readonly Pause _pause;
    private readonly Reading _reading;
    private readonly (long First, long Last)? _asked;
    private readonly PauseTimeline? _plain;
    private AccountWorlds? _worlds;

    private AccountSource(
        DossierView view,
        Pause pause,
        Account account,
        Reading reading,
        Conduct? conduct,
        (long First, long Last)? asked
    )
    {
        _view = view;
        _pause = pause;
        Account = account;
        _reading = reading;
        Conduct = conduct;
        _asked = asked;
        if (conduct is null && asked is null && PlainPause.Cells(view, pause, account, reading) is { } cells)
        {
            _plain = new PauseTimeline(this, cells);
        }
    }

    public PauseId Pause => _pause.Id;

    public Account Account { get; }

    public Accounts Accounts => Accounts.SideBySide(Account);

    public Conduct? Conduct { get; }

    public Stamp Stamp => _view.Stamp;

    /// <summary>Whether somebody in the account may have spoken of the pause.</summary>
    public bool MayBeSpokenOf => _plain is not null || Worlds.MayBeSpokenOf;

    public static (AccountSource Source, PauseTimeline Timeline) Compute(
        DossierView view,
        Pause pause,
        Account account,
        Reading reading,
        Conduct? conduct,
        (long First, long Last)? asked = null
    )
    {
        var source = new AccountSource(view, pause, account, reading, conduct, asked);
        return (source, source._plain ?? source.Worlds.InForce);
    }

    public EquatableArray<PauseTimeline> AccountTimelines => [];

    public EquatableArray<Verdict> AccountsAt(Instant instant) => [];

    public Assessment InFullAt(Instant instant) =>
        _plain is not null && _pause.Undertakings is [{ Bound.Count: 1 }]
            ? _plain.AssessmentAt(instant)
            : Worlds.InFull.AssessmentAt(instant);

    public EquatableArray<UndertakingVerdict> UndertakingsAt(Instant instant) =>
        [.. Undertakings.Select(u => new UndertakingVerdict(u.Undertaking, u.AssessmentAt(instant)))];

    public EquatableArray<UndertakingTimeline> Undertakings => Worlds.Undertakings;

    public Exit EarliestExit => Worlds.EarliestExit;

    public PauseTimeline Explored(PauseTimeline timeline) =>
        ReferenceEquals(timeline, _plain) ? Worlds.InForce : timeline;

    public ExplanationNode Explain(Verdict verdict, PauseTimeline timeline) =>
        Worlds.Explain(verdict, Explored(timeline));

    // Whoever comes first; what another works out at the same time is the same.
    private AccountWorlds Worlds =>
        _worlds
        ?? Interlocked.CompareExchange(
            ref _worlds,
            new AccountWorlds(this, _view, _pause, _reading, _asked ?? (Microseconds.Min, Microseconds.Max)),
            null
        )
        ?? _worlds;
}
