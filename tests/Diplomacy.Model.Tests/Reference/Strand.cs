namespace Diplomacy.Model.Tests.Reference;

/// <summary>An undertaking for one bound party, two-valued at every instant of a world (docs/evaluation.md, 6).</summary>
internal sealed class Strand
{
    private static readonly List<Move> s_still = [];
    private readonly World _world;
    private readonly StrandSource _source;
    private readonly PauseWorld _pauseWorld;
    private readonly StrandWindow _window;
    private readonly Establishment _establishment;
    private readonly StrandConditions _conditions;
    private List<(long From, long Until)>? _windows;
    private Exits? _exits;
    private Exits? _exitsAside;
    private Suspensions? _suspensions;
    private List<Strand>? _tied;
    private Dictionary<string, List<Move>>? _moves;
    private Dictionary<string, TermWord?>? _terms;
    private Dictionary<Length, long>? _observed;

    public Strand(World world, PauseWorld pause, StrandSource source)
    {
        _world = world;
        _pauseWorld = pause;
        _source = source;
        Deadlines = new Deadlines(world, this);
        _window = new StrandWindow(world, this);
        _establishment = new Establishment(this);
        _conditions = new StrandConditions(world, this);
        Powers = new Powers(world, this);
    }

    public int Number => _source.Number;

    public Undertaking Undertaking => _source.Undertaking;

    public ActorId Party => _source.Party;

    public string Name => _source.Name;

    public Pause Pause => _pauseWorld.Pause;

    public Deadlines Deadlines { get; }

    public Powers Powers { get; }

    public List<Strand> OfPause => _pauseWorld.Strands;

    public bool IsMutual => Undertaking.Form == Form.Mutual;

    public string ConditionsPath => $"{Term(Points.Conditions)?.Path ?? "unsaid"}/conditions";

    public long Start => _window.Start;

    public long End => _window.End;

    /// <summary>Whether its window does not end before it starts.</summary>
    public bool IsConsistent => !_window.MayContradict || End >= Start;

    /// <summary>When the word was spoken that gives the start; null where nobody gives one.</summary>
    public long? StartSaid => _window.StartSaid;

    public List<ActorId> Required => _source.Required;

    public int Quorum => IsMutual ? Undertaking.Quorum ?? Required.Count : 1;

    public IReadOnlyList<ActorId> OtherSide => _source.OtherSide;

    /// <summary>When the required parties had all acted.</summary>
    public long Signed => Required.Max(FirstAct);

    /// <summary>When the first of the required parties acted.</summary>
    public long Announced => Required.Min(FirstAct);

    /// <summary>When notice was first given.</summary>
    public long Noticed => MovesOf("giveNotice").Select(m => m.At).Append(Line.Never).Min();

    public long Established => _establishment.At;

    /// <summary>From when it is established and started.</summary>
    public long Begun => Math.Max(Established, Start);

    /// <summary>From when it is established and started and its precedent conditions have come true, whatever its end.</summary>
    public long Effect => Math.Max(Begun, _conditions.Precedent);

    public List<Instance> ActsOf(ActorId party) => _pauseWorld.ActsOf(party);

    /// <summary>What is said of a term in this world; null where nothing is.</summary>
    public TermWord? Term(string term)
    {
        var words = _source.WordsOn(term);
        return words.AreOne ? words.Only : LastOf(term, words);
    }

    private TermWord? LastOf(string term, TermWords words)
    {
        _terms ??= new Dictionary<string, TermWord?>(StringComparer.Ordinal);
        if (!_terms.TryGetValue(term, out var word))
        {
            word = _world.Times.PickLast(words.In(_world.Times), w => $"{term} {w.Path}");
            _terms.Add(term, word);
        }

        return word;
    }

    /// <summary>The last words on a term, of which one is taken.</summary>
    public List<TermWord> WordsOn(string term) => _source.WordsOn(term).In(_world.Times);

    /// <summary>Whether there may be acts of one kind, in some world, that name this undertaking or none.</summary>
    public bool MayBeMovedBy(string kind) => _source.Moves.MayBe(kind);

    /// <summary>The acts of one kind that name this undertaking or none.</summary>
    public List<Move> MovesOf(string kind)
    {
        if (!MayBeMovedBy(kind))
        {
            return s_still;
        }

        _moves ??= new Dictionary<string, List<Move>>(StringComparer.Ordinal);
        if (!_moves.TryGetValue(kind, out var moves))
        {
            moves = _source.Moves.Of(kind, _world.Times);
            _moves.Add(kind, moves);
        }

        return moves;
    }

    public long ObservedFrom(Length length)
    {
        _observed ??= [];
        if (!_observed.TryGetValue(length, out var from))
        {
            from = new Observance(_world, this).FirstAfter(length);
            _observed.Add(length, from);
        }

        return from;
    }

    public ReferencePhase PhaseAt(long instant) =>
        _conditions.IsVoid(instant) ? ReferencePhase.Void
        : instant < Established ? _pauseWorld.Beforehand
        : EndAt(instant) ?? PhaseWithin(instant);

    /// <summary>Since when it is expired, or terminated, at an instant, ties aside; never where it is not.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="isObservanceAside">Whether conditions on having been observed count for nothing.</param>
    public (long Expired, long Terminated) OwnEndAt(long instant, bool isObservanceAside = false)
    {
        var exits = isObservanceAside
            ? _exitsAside ??= new Exits(_world, this, isObservanceAside: true)
            : _exits ??= new Exits(_world, this, isObservanceAside: false);
        return (ExpiredAt(instant), Math.Min(exits.TerminatedAt(instant), _establishment.TakenBackAt(instant)));
    }

    private ReferencePhase? EndAt(long instant)
    {
        var (expired, terminated) = OwnEndAt(instant);
        if (IsMutual && !Undertaking.IsSeverable)
        {
            foreach (var other in _tied ??= OfPause.FindAll(s => s != this && s.IsMutual))
            {
                var tied = other.OwnEndAt(instant);
                (expired, terminated) = (Math.Min(expired, tied.Expired), Math.Min(terminated, tied.Terminated));
            }
        }

        return Math.Min(expired, terminated) == Line.Never ? null
            : terminated <= expired ? ReferencePhase.Terminated
            : ReferencePhase.Expired;
    }

    private long ExpiredAt(long instant)
    {
        if (_window.IsFindingEnd)
        {
            return Line.Never;
        }

        var windows = _windows ??= FindWindows();
        var since = Line.Never;
        for (var i = 0; i < windows.Count && windows[0].Until <= instant; i++)
        {
            if (i > 0 && windows[i].From <= instant && instant < windows[i].Until)
            {
                return Line.Never;
            }

            since = windows[i].Until <= instant ? windows[i].Until : since;
        }

        return since;
    }

    private List<(long From, long Until)> FindWindows() =>
        OfPause.Exists(s => s.MayBeMovedBy("extend") || !s._source.WordsOn(Points.Extension).AreNone)
            ? new Extensions(_world, this).Windows()
            : [(Start, End)];

    private ReferencePhase PhaseWithin(long instant) =>
        instant < Start || _conditions.Precedent > instant ? ReferencePhase.Pending
        : (_suspensions ??= new Suspensions(_world, this)).IsSuspendedAt(instant) || _conditions.IsFailingAt(instant)
            ? ReferencePhase.Suspended
        : ReferencePhase.InForce;

    private long FirstAct(ActorId party)
    {
        var first = Line.Never;
        foreach (var act in ActsOf(party))
        {
            first = Math.Min(first, act.At);
        }

        return first;
    }

    /// <summary>What ends it among its conditions.</summary>
    public long EndedByConditions(bool isObservanceAside) =>
        isObservanceAside ? _conditions.EndedWithoutObservance : _conditions.Ended;

    /// <summary>When a pause that replaces this one takes effect.</summary>
    public long Replaced => _pauseWorld.Replacing.Count == 0 ? Line.Never : _pauseWorld.Replacing.Min(p => p.Effect);
}
