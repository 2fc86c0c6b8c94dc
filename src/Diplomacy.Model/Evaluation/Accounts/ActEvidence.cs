namespace Diplomacy.Model;

/// <summary>Whether an actor has, in an account, performed an act of a kind, and when.</summary>
internal sealed class ActEvidence
{
    private readonly PausePoints _points;
    private readonly Clarifications _clarified;
    private readonly List<Word> _performed;
    private readonly List<Word> _denials;
    private readonly List<Word> _declines;
    private readonly List<Word> _unauthorized;
    private readonly List<Making> _makings;
    private HashSet<Word>? _makingWords;
    private long? _earliestMaking;
    private long? _latestOfFirst;
    private bool? _delaysOthers;
    private readonly List<(ActorId Voice, VagueInstant SaidAt, Evidence Evidence, Word Word)> _own;
    private readonly VoicesLast<(ActorId Voice, VagueInstant SaidAt, Evidence Evidence, Word Word)> _lastOwn;

    public ActEvidence(PausePoints points, Clarifications clarified, ActPoint point)
    {
        _points = points;
        _clarified = clarified;
        Point = point;
        _performed = [.. points.Performing(point)];
        _denials = [.. points.WordsAbout<DenyAct>(point).Where(Concerns)];
        _declines = [.. points.WordsAbout<Decline>(point).Where(Concerns)];
        _unauthorized = point.IsBinding ? [.. points.Unauthorized(point)] : [];
        _own = [.. OwnWords()];
        _lastOwn = new(_own, word => word.Voice, word => word.SaidAt, (left, right) => left.Evidence == right.Evidence);
        _makings = Makings();
        var said = _performed.Concat(_denials).Concat(_declines).Concat(_unauthorized);
        Statements = said.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
    }

    public ActPoint Point { get; }

    /// <summary>The statements that say anything of it.</summary>
    public EquatableArray<StatementId> Statements { get; }

    public IReadOnlyList<Word> Unauthorized => _unauthorized;

    /// <summary>The statements that take makings of it back.</summary>
    public IEnumerable<StatementId> TakenBackBy =>
        _makings.SelectMany(making => making.TakenBack).SelectMany(time => time.Statements);

    /// <summary>Whether nothing settles it, so that a reading may.</summary>
    public bool IsOpen =>
        _own.Count > 0 ? _own.Aggregate(Evidence.Silent, (all, word) => all | word.Evidence) == Evidence.Conflicting
        : _performed.Count == 0 ? _declines.Count + _unauthorized.Count > 0
        : _performed.TrueForAll(IsContested);

    /// <summary>Whether the act was made, where all worlds agree in it; null where they may not.</summary>
    public bool? Settled
    {
        get
        {
            if (_own.Count > 0)
            {
                return _own.TrueForAll(word => word.Evidence == Evidence.For) ? true
                    : _own.TrueForAll(word => word.Evidence == Evidence.Against) ? false
                    : null;
            }

            if (_performed.Count > 0)
            {
                return _performed.TrueForAll(IsContested) ? null : true;
            }

            return _declines.Count + _unauthorized.Count > 0 ? null : false;
        }
    }

    /// <summary>The makings of the act, whether or not a world has it made.</summary>
    public IReadOnlyList<Making> All => _makings;

    /// <summary>The words that say so of some making of it.</summary>
    public IReadOnlySet<Word> MakingWords =>
        _makingWords ??= new HashSet<Word>(
            _makings.SelectMany(making => making.Words),
            ReferenceEqualityComparer.Instance
        );

    /// <summary>The first instant at which any was made, in microseconds; <see cref="long.MinValue"/> where it has none.</summary>
    public long EarliestMaking =>
        _earliestMaking ??= _makings.Min(making =>
            making.Time.Root.MayBeAlways ? long.MinValue : making.Time.Bounds.EarliestMicroseconds ?? long.MinValue
        );

    /// <summary>The last instant by which the first was made; <see cref="long.MaxValue"/> where it has none.</summary>
    public long LatestOfFirst => _latestOfFirst ??= _makings.Min(making => making.Time.Latest ?? long.MaxValue);

    /// <summary>Whether when some making was made, or taken back, says of something else that it was not sooner.</summary>
    public bool DelaysOthers =>
        _delaysOthers ??= _makings.Exists(making =>
            making.Time.DelaysOthers || making.TakenBack.Any(time => time.DelaysOthers)
        );

    /// <summary>The makings of the act in a world: all that are on record, or none.</summary>
    public IReadOnlyList<Making> In(World world) => IsMade(world) ? _makings : [];

    private bool IsMade(World world)
    {
        if (_own.Count > 0)
        {
            var evidence = Evidence.Silent;
            foreach (var word in _lastOwn.In(world))
            {
                evidence |= word.Evidence;
            }

            return evidence == Evidence.For
                || (evidence == Evidence.Conflicting && IsChosen(world, CauseKind.ConflictingSources));
        }

        if (_performed.Count > 0)
        {
            return _performed.Exists(word => !IsContested(word)) || IsChosen(world, CauseKind.ConflictingSources);
        }

        if (_declines.Count > 0)
        {
            return IsChosen(world, CauseKind.Evasion);
        }

        if (_unauthorized.Count > 0)
        {
            return IsChosen(world, CauseKind.NoAuthority);
        }

        if (Point.IsBinding)
        {
            world.Presume(new Presumption(PresumptionKind.NoActKnown, Point.By.Value, []));
        }

        return false;
    }

    private List<Making> Makings()
    {
        var words =
            _performed.Count > 0 ? _performed
            : _declines.Count > 0 ? _declines
            : _unauthorized;
        var timed = words.Where(word => TimeGivenBy(word) is not null || IsDoneWhenStated(word)).ToList();
        return timed.Count > 0 ? [.. timed.Select(Timed)]
            : words.Count == 0 ? []
            : Once(words);
    }

    // A word on what was said to some says nothing of what was said to others, or to nobody named.
    private bool Concerns(Word word)
    {
        var some = Performance.Within(word.Act)!.To;
        return some.IsEmpty
            || _performed.TrueForAll(performed => !performed.To.IsEmpty && performed.To.All(some.Contains));
    }

    private Act ActOf(Word word) => Point.Performed(word.Act is Decline decline ? decline.About.Act : word.Act)!;

    // An avowed extension, suspension or ending that gives no time is done when it is avowed.
    private bool IsDoneWhenStated(Word word) =>
        !Point.IsBinding && word.Origin == WordOrigin.Avowed && word.GivenTime is null;

    private Making Timed(Word word) =>
        new(
            word.Act is Decline decline ? NotAfter(_points.Account.CapacityOf(decline.About, word), word.Time)
                : IsDoneWhenStated(word) ? word.ToldAt
                : word.Time,
            ActOf(word),
            [word],
            word.Origin == WordOrigin.Recorded
                ? PossiblyFirst([.. _points.Account.TakenBackAt(word.Statement, word.Voice, _points, _clarified)])
                : []
        );

    // What is taken back again changes nothing more: one that certainly comes no sooner than another is left out.
    private static List<VagueInstant> PossiblyFirst(List<VagueInstant> times)
    {
        if (times.Count < 2)
        {
            return times;
        }

        var first = times.MinBy(time => time.Latest ?? long.MaxValue)!;
        return times.FindAll(time =>
            ReferenceEquals(time, first)
            || (time.Bounds.EarliestMicroseconds ?? long.MinValue) < (first.Latest ?? long.MaxValue)
        );
    }

    // Words without a time speak of one making of the act.
    private List<Making> Once(List<Word> words)
    {
        var time = _points.TimeOfOneAct(words);
        return Point.IsBinding
            ? [new Making(time, ActOf(words[0]), words, [])]
            : [.. words.GroupBy(ActOf).Select(same => new Making(time, same.Key, [.. same], []))];
    }

    private static VagueInstant NotAfter(VagueInstant time, VagueInstant word)
    {
        time.AddNotAfter(word);
        return time;
    }

    private static Moment? TimeGivenBy(Word word) => word.Act is Decline decline ? decline.About.At : word.GivenTime;

    private bool IsChosen(World world, CauseKind cause) =>
        string.Equals(
            _clarified.Answer(Point.Question, cause, Statements, world),
            QuestionKinds.Made,
            StringComparison.Ordinal
        );

    // A paraphrase of which another paraphrase of the same utterance differs speaks for and against at once.
    private bool IsContested(Word word) =>
        word.Paraphrases.Any(utterance =>
            _denials.Concat(_declines).Any(other => other.Paraphrases.Contains(utterance))
        );

    private IEnumerable<(ActorId, VagueInstant, Evidence, Word)> OwnWords()
    {
        foreach (var word in _performed)
        {
            var evidence = IsContested(word) ? Evidence.Conflicting : Evidence.For;
            // What is avowed is its performer's word when it is avowed; what is confirmed is the word of who confirms it.
            if (word.Origin != WordOrigin.Confirmed && IsVoice(word.Voice, word))
            {
                var saidAt = word.SpokenAt;
                yield return (word.Voice, saidAt, evidence, word);
            }

            if (word.Origin != WordOrigin.Recorded && word.SaidBy != word.Voice && IsVoice(word.SaidBy, word))
            {
                yield return (word.SaidBy, word.SaidAt, evidence, word);
            }
        }

        foreach (var word in _denials.Where(word => IsVoice(word.Voice, word)))
        {
            yield return (word.Voice, word.SpokenAt, Evidence.Against, word);
        }
    }

    private bool IsVoice(ActorId actor, Word word) => _points.Account.IsVoice(actor, word.CapacityAt);
}
