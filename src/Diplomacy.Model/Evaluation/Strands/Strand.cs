namespace Diplomacy.Model;

/// <summary>One undertaking for one bound party, as an account has it: everything that does not differ from world to world.</summary>
internal sealed class Strand
{
    private readonly PauseFacts _pause;
    private readonly Dictionary<(MoveKind, ActorId), ActEvidence> _moves = [];
    private readonly Lazy<WindowPeriods?> _periods;
    private readonly Lazy<ViolationLine?> _violations;
    private SuspensionLine? _suspensions;

    public Strand(PauseFacts pause, Undertaking undertaking, ActorId party, DossierView view)
    {
        _pause = pause;
        Undertaking = undertaking;
        Party = party;
        Terms = new StrandTerms(new TermWords(pause.Points, undertaking.Id, party, view));
        IsMutual = undertaking.Form == Form.Mutual;
        Required = !IsMutual ? [party] : RequiredParties();
        Quorum = undertaking.Quorum ?? Required.Count;
        OtherSide = Others();
        _periods = new(() =>
            pause.InEveryWorld(this, strand => strand.FindPeriods()) is { AreExact: true } all ? all : null
        );
        _violations = new(() =>
            pause.InEveryWorld(this, strand => strand.ViolationsOfOtherSide()) is { } all
            && all.TrueForAll(violation => violation is { Since.IsExact: true, Until.IsExact: true })
                ? new ViolationLine(all)
                : null
        );
    }

    /// <summary>Its window as last prolonged; null where that is not exact, or may differ from world to world.</summary>
    public WindowPeriods? Periods => _periods.Value;

    /// <summary>The violations by the other side; null where they are not exact, or may differ from world to world.</summary>
    public ViolationLine? ViolationsOfOtherSide => _violations.Value;

    public PauseFacts Facts => _pause;

    public Undertaking Undertaking { get; }

    public ActorId Party { get; }

    public StrandTerms Terms { get; }

    public bool IsMutual { get; }

    /// <summary>Whose acts it takes to bind.</summary>
    public IReadOnlyList<ActorId> Required { get; }

    /// <summary>How many of them.</summary>
    public int Quorum { get; }

    /// <summary>Whose conduct it answers, and who may release from it.</summary>
    public IReadOnlyList<ActorId> OtherSide { get; }

    /// <summary>The parties whose violations break observance.</summary>
    public IReadOnlyList<ActorId> Observers =>
        IsMutual
            ? [.. _pause.Pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound).Distinct()]
            : [.. Undertaking.Bound];

    /// <summary>The statements that speak of acts of one kind that move it.</summary>
    public IEnumerable<StatementId> Moved(params ReadOnlySpan<MoveKind> kinds)
    {
        var found = new List<StatementId>();
        foreach (var kind in kinds)
        {
            found.AddRange(_moves.Where(pair => pair.Key.Item1 == kind).SelectMany(pair => pair.Value.Statements));
        }

        return found;
    }

    /// <summary>Whether anything is said of acts of one of some kinds that move it.</summary>
    public bool IsMoved(params ReadOnlySpan<MoveKind> kinds)
    {
        foreach (var ((kind, _), evidence) in _moves)
        {
            if (kinds.Contains(kind) && !evidence.Statements.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Weighs the evidence on every act that could move it, before worlds are explored.</summary>
    public void Prepare()
    {
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            var mentions = _pause
                .Points.About.SelectMany(word => PausePoints.Nested(word.Act, word.Voice))
                .Where(mention => Performed(kind, mention.Act) is not null)
                .ToList();
            foreach (var group in mentions.GroupBy(mention => mention.By))
            {
                var isNamed = group.Any(mention => !Moves.Named(Performed(kind, mention.Act)!).IsEmpty);
                _moves[(kind, group.Key)] = Evidence(kind, group.Key, isNamed);
            }
        }
    }

    /// <summary>The makings of acts of a kind that name this undertaking or none, in a world, with whose they are.</summary>
    public IEnumerable<Move> Made(MoveKind kind, World world)
    {
        foreach (var ((of, by), evidence) in _moves)
        {
            if (of != kind)
            {
                continue;
            }

            foreach (var making in evidence.In(world))
            {
                yield return new Move(making, by);
            }
        }
    }

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
        !Moves.Named(move.Making.Act).IsEmpty
        || IsBy(move, Party)
        || !_pause.Pause.Undertakings.SelectMany(u => u.Bound).Any(bound => IsBy(move, bound));

    /// <summary>Whether an act is an actor's, or of one who speaks for it.</summary>
    public bool IsBy(Move move, ActorId actor) =>
        _pause.Points.Account.SpeaksAs(move.By, actor, move.Making.Word.CapacityAt);

    /// <summary>Whether an act counts in this account whatever the power: one of its voices performed it.</summary>
    public bool IsClaim(Move move) =>
        IsReachedBy(move) && _pause.Points.Account.IsVoice(move.By, move.Making.Word.CapacityAt);

    private bool IsSettled(MoveKind kind) =>
        _moves.All(pair => pair.Key.Item1 != kind || pair.Value.Settled is not null);

    private IEnumerable<Making> Settled(MoveKind kind) =>
        from pair in _moves
        where pair.Key.Item1 == kind && pair.Value.Settled == true
        from making in pair.Value.All
        where IsOwn(new Move(making, pair.Key.Item2))
        select making;

    private ActEvidence Evidence(MoveKind kind, ActorId performer, bool isNamed)
    {
        var code = CodeOf(kind);
        var key = $"{performer}/{_pause.Pause.Id}/{code}{(isNamed ? $"/{Undertaking.Id}" : "")}";
        var point = new ActPoint(
            $"{code}/{performer}",
            performer,
            act => Performed(kind, act),
            act => IsOfKind(kind, act),
            new Question(QuestionKind.Act, key, QuestionKinds.OptionsOf(QuestionKind.Act))
        );
        return new ActEvidence(_pause.Points, _pause.Clarified, point);
    }

    private static string CodeOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.GiveNotice => "giveNotice",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private bool IsOfKind(MoveKind kind, Act act) =>
        act.PauseNamed == _pause.Pause.Id
        && (Moves.KindOf(act) == kind || _pause.AcceptedExtension(kind, act) is not null);

    private Act? Performed(MoveKind kind, Act act)
    {
        if (act.PauseNamed != _pause.Pause.Id)
        {
            return null;
        }

        var moving = Moves.KindOf(act) == kind ? act : _pause.AcceptedExtension(kind, act);
        return
            moving is not null && Moves.Named(moving) is var named && (named.IsEmpty || named.Contains(Undertaking.Id))
            ? moving
            : null;
    }

    private List<ActorId> RequiredParties() =>
        Undertaking.RequiredParties.IsEmpty
            ? [.. _pause.Pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound).Distinct()]
            : [.. Undertaking.RequiredParties.Distinct()];

    private List<ActorId> Others() =>
        Undertaking.Beneficiaries.IsEmpty
            ? [.. _pause.Pause.Undertakings.SelectMany(u => u.Bound).Distinct().Where(actor => actor != Party)]
            : [.. Undertaking.Beneficiaries.Distinct()];
}
