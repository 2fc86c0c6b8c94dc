namespace Diplomacy.Model;

/// <summary>One undertaking for one bound party, as an account has it: everything that does not differ from world to world.</summary>
internal sealed class Strand
{
    private readonly PauseFacts _pause;
    private readonly Lazy<ActorSet> _otherSide;
    private UndertakingMoves? _moves;
    private readonly Lazy<WindowPeriods?> _periods;
    private readonly Lazy<ViolationLine> _violations;
    private readonly List<(EquatableArray<Condition> Of, PrecedentLine Line)> _precedents = [];
    private SuspensionLine? _suspensions;
    private ActorSet? _bound;
    private List<ActEvidence>? _telling;

    public Strand(PauseFacts pause, Undertaking undertaking, ActorId party, int position)
    {
        _pause = pause;
        Position = position;
        Undertaking = undertaking;
        Party = party;
        Terms = new StrandTerms(new TermWords(pause.WordsOn(undertaking.Id), party));
        IsMutual = undertaking.Form == Form.Mutual;
        Needed = IsMutual ? pause.RequiredBy(undertaking) : new RequiredParties(pause, new ActorSet([party]));
        Quorum = undertaking.Quorum ?? Required.Count;
        _otherSide = new(Others);
        _periods = new(() => pause.PeriodsInEveryWorld(this) is { AreExact: true } all ? all : null);
        _violations = new(() => pause.Facts.Violations.LineOf(OtherSide));
    }

    /// <summary>Its window as last prolonged; null where that is not exact, or may differ from world to world.</summary>
    public WindowPeriods? Periods => _periods.Value;

    /// <summary>When violations by the other side go on.</summary>
    public ViolationLine Violations => _violations.Value;

    public PauseFacts Facts => _pause;

    /// <summary>Where it stands among the strands of the pause.</summary>
    public int Position { get; }

    public Undertaking Undertaking { get; }

    public ActorId Party { get; }

    public StrandTerms Terms { get; }

    public bool IsMutual { get; }

    /// <summary>Whether it ends with the mutual undertakings: unless the terms say otherwise, these end together.</summary>
    public bool HasTies => IsMutual && !Undertaking.IsSeverable;

    /// <summary>Whose acts it takes to bind.</summary>
    public ActorSet Required => Needed.All;

    /// <summary>The same, with what is common to all strands that need them.</summary>
    public RequiredParties Needed { get; }

    /// <summary>How many of them.</summary>
    public int Quorum { get; }

    /// <summary>Which precedents of conditions that it may have can matter when; null where there are no two.</summary>
    public PrecedentLine? PrecedentsOf(EquatableArray<Condition> conditions)
    {
        if (conditions.Count < 2)
        {
            return null;
        }

        var position = _precedents.FindIndex(known => known.Of == conditions);
        if (position < 0)
        {
            position = _precedents.Count;
            _precedents.Add((conditions, new PrecedentLine(conditions, _pause.Facts)));
        }

        return _precedents[position].Line;
    }

    /// <summary>Whose conduct it answers, and who may release from it.</summary>
    public ActorSet OtherSide => _otherSide.Value;

    /// <summary>The parties whose violations break observance.</summary>
    public ActorSet Observers => IsMutual ? _pause.MutuallyBound : _bound ??= new ActorSet(Undertaking.Bound);

    /// <summary>The statements that speak of acts of one kind that move it.</summary>
    public IEnumerable<StatementId> Moved(params ReadOnlySpan<MoveKind> kinds)
    {
        var found = new List<StatementId>();
        foreach (var kind in kinds)
        {
            found.AddRange(MovesOf(kind).SelectMany(moved => moved.Evidence.Statements));
        }

        return found;
    }

    /// <summary>Whether anything is said of acts of one of some kinds that move it.</summary>
    public bool IsMoved(params ReadOnlySpan<MoveKind> kinds)
    {
        foreach (var kind in kinds)
        {
            foreach (var (_, evidence) in MovesOf(kind))
            {
                if (!evidence.Statements.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Weighs the evidence on every act that could move it, before worlds are explored.</summary>
    public void Prepare() => _moves = _pause.MovesOf(Undertaking.Id);

    /// <summary>The makings of acts of a kind that name this undertaking or none, in a world, with whose they are.</summary>
    public IEnumerable<Move> Made(MoveKind kind, World world) => In(MovesOf(kind), world);

    /// <summary>Those of them that are acts of one of some actors, or of one who speaks for it.</summary>
    public IEnumerable<Move> Made(MoveKind kind, ActorSet by, World world) =>
        _moves is null ? [] : In(_moves.Of(kind, by), world).Where(move => IsByOneOf(move, by));

    /// <summary>Those of them that count in this account whatever the power.</summary>
    public IEnumerable<Move> Claimed(MoveKind kind, World world) =>
        _moves is null ? [] : In(_moves.Of(kind, _pause.Points.Account.Voices), world).Where(IsClaim);

    /// <summary>The acts that bind or move it whose times say when others were not made; resumptions where there is something to resume.</summary>
    public IReadOnlyList<ActEvidence> Telling =>
        _telling ??= [
            .. Enum.GetValues<MoveKind>()
                .Where(kind => kind != MoveKind.Resume || IsMoved(MoveKind.Suspend))
                .SelectMany(MovesOf)
                .Select(moved => moved.Evidence)
                .Concat(Required.Select(_pause.Binding))
                .Where(evidence => evidence.DelaysOthers),
        ];

    private static IEnumerable<Move> In(IReadOnlyList<UndertakingMoves.Moved> moves, World world)
    {
        foreach (var (by, evidence) in moves)
        {
            foreach (var making in evidence.In(world))
            {
                yield return new Move(making, by);
            }
        }
    }

    private IReadOnlyList<UndertakingMoves.Moved> MovesOf(MoveKind kind) => _moves?.Of(kind) ?? [];

    /// <summary>Its part's suspensions and resumptions along time; null where worlds differ in whether there were such.</summary>
    public SuspensionLine? Suspensions
    {
        get
        {
            if (_suspensions is null && IsSettled(MoveKind.Suspend) && IsSettled(MoveKind.Resume))
            {
                _suspensions = new SuspensionLine(Settled(MoveKind.Suspend), Settled(MoveKind.Resume));
            }

            return _suspensions;
        }
    }

    /// <summary>Whether an act counts as its party's own, or is a claim of one of the account's voices.</summary>
    public bool IsOwn(Move move) => (IsReachedBy(move) && IsBy(move, Party)) || IsClaim(move);

    /// <summary>Whether an act reaches the strand: by naming its undertaking, or by being its party's, or a stranger's to all.</summary>
    public bool IsReachedBy(Move move) =>
        !Moves.Named(move.Making.Act).IsEmpty || IsBy(move, Party) || !IsByOneOf(move, _pause.Bound);

    /// <summary>Whether an act is an actor's, or of one who speaks for it.</summary>
    public bool IsBy(Move move, ActorId actor) =>
        _pause.Points.Account.SpeaksAs(move.By, actor, move.Making.Word.CapacityAt);

    /// <summary>Those of some actors whose act it is, or for whom its performer speaks.</summary>
    public IEnumerable<ActorId> ActingIn(Move move, ActorSet actors)
    {
        if (actors.Contains(move.By))
        {
            yield return move.By;
        }

        foreach (var other in _pause.Points.Account.MaySpeakAsOthers(move.By))
        {
            if (actors.Contains(other) && IsBy(move, other))
            {
                yield return other;
            }
        }
    }

    /// <summary>Whether an act is that of one of some actors, or of one who speaks for it.</summary>
    public bool IsByOneOf(Move move, ActorSet actors)
    {
        if (actors.Contains(move.By))
        {
            return true;
        }

        foreach (var other in _pause.Points.Account.MaySpeakAsOthers(move.By))
        {
            if (actors.Contains(other) && IsBy(move, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an act counts in this account whatever the power: one of its voices performed it.</summary>
    public bool IsClaim(Move move) =>
        IsReachedBy(move) && _pause.Points.Account.IsVoice(move.By, move.Making.Word.CapacityAt);

    private bool IsSettled(MoveKind kind) => MovesOf(kind).All(moved => moved.Evidence.Settled is not null);

    private IEnumerable<Making> Settled(MoveKind kind) =>
        from moved in MovesOf(kind)
        where moved.Evidence.Settled == true
        from making in moved.Evidence.All
        where IsOwn(new Move(making, moved.By))
        select making;

    private ActorSet Others() =>
        new(
            Undertaking.Beneficiaries.IsEmpty ? _pause.Bound.Where(actor => actor != Party) : Undertaking.Beneficiaries
        );
}
