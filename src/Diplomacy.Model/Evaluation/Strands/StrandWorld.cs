namespace Diplomacy.Model;

/// <summary>A strand in one world: two-valued from here on. What is asked twice is worked out once.</summary>
internal sealed partial class StrandWorld : IAnchors
{
    private readonly Strand _strand;
    private readonly PauseWorld _pause;
    private readonly World _world;
    private ResolvedWindow? _said;
    private Limit? _start;
    private Limit? _end;
    private Limit? _established;
    private Limit? _effect;
    private WindowPeriods? _window;
    private bool _isFindingEffect;

    public StrandWorld(Strand strand, PauseWorld pause, World world)
    {
        _strand = strand;
        _pause = pause;
        _world = world;
    }

    public Strand Strand => _strand;

    private BindingActs Acts => _pause.ActsOf(_strand.Needed);

    private AccountFacts Facts => _strand.Facts.Facts;

    private DeadlineResolver Deadlines => _strand.Facts.Deadlines;

    /// <inheritdoc />
    public Limit LookedAtFrom => _isResolvingStart ? new Limit(Point.Always) : Start;

    /// <summary>The phase at the instant asked about; what was found on the way goes into the outcome.</summary>
    public Phase Phase(OutcomeParts parts)
    {
        var t = Point.AskedAbout;
        if (IsVoid(t))
        {
            return Model.Phase.Void;
        }

        var established = Has(Established, t);
        parts.Established = established;
        if (Established.At is not null)
        {
            KnowTimes();
        }

        if (!established)
        {
            return _pause.NotEstablished(NotEstablished);
        }

        var started = Has(Start, t);
        parts.Started = started;
        var ending = HasTies ? _pause.EndOfTies(() => Ending(t)) : Ending(t);
        parts.NotEnded = ending is null;
        if (ending is { } over)
        {
            return over;
        }

        if (!started)
        {
            return Model.Phase.Pending;
        }

        var precedent = HavePrecedentsCome();
        parts.ConditionsHold = precedent;
        if (!precedent)
        {
            return Model.Phase.Pending;
        }

        var continuing = !IsSuspended(t) && DoConditionsHold(t) && IsReciprocated();
        parts.ConditionsHold = continuing;
        return continuing ? Model.Phase.InForce : Model.Phase.Suspended;
    }

    /// <inheritdoc />
    public Limit InstantOf(Anchor anchor) =>
        anchor == Anchor.Effect ? Effect
        : anchor == Anchor.Signature ? Acts.Signed
        : anchor == Anchor.Announcement ? Acts.Announced
        : Noticed();

    // What was done bounds when it was told, and so what else was done in that breath, whether or not it is asked when it was done.
    private void KnowTimes()
    {
        foreach (var making in _strand.Telling.SelectMany(evidence => evidence.In(_world)))
        {
            _ = _world.PointOf(making.Time);
            foreach (var time in making.TakenBack)
            {
                _ = _world.PointOf(time);
            }
        }
    }

    private bool Has(Limit limit, Point at) => limit.At is { } point && _world.IsAtOrAfter(at, point);

    private Limit Earlier(Limit left, Limit right) => Limit.Earlier(left, right, _world);

    private Limit Later(Limit left, Limit right) => Limit.Later(left, right, _world);

    private Limit Time(Making making) => new(_world.PointOf(making.Time));

    private IReadOnlyList<Making> Makings(ActorId party) => _strand.Facts.Binding(party).In(_world);

    // What is not established: by the last act on it that counts, whenever that was.
    private Phase NotEstablished()
    {
        var acts = _strand.Facts.LastActs.In(_world);
        if (acts.Count == 0)
        {
            return Model.Phase.Announced;
        }

        var last = LastWords.Of(acts, act => act.Time, (left, right) => left.Phase == right.Phase, _world);
        var phases = last.Select(act => act.Phase).Distinct().Order().ToList();
        var which =
            phases.Count == 1
                ? 0
                : _world.Answer(new Choice($"last act on {_strand.Facts.Pause.Id}", phases.Count, CauseKind.Base, []));
        return phases[which];
    }
}
