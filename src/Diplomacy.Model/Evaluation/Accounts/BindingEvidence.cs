namespace Diplomacy.Model;

/// <summary>Whether the bound party has, in an account, committed to the pause or accepted it, and when.</summary>
internal sealed class BindingEvidence
{
    private readonly PausePoints _points;
    private readonly DossierView _view;
    private readonly List<Word> _performed;
    private readonly List<Word> _denials;
    private readonly List<Word> _declines;
    private readonly List<Word> _unauthorized;
    private readonly List<BindingInstance> _instances;
    private readonly List<(ActorId Voice, VagueInstant SaidAt, Evidence Evidence, Word Word)> _own;

    public BindingEvidence(PausePoints points, DossierView view)
    {
        _points = points;
        _view = view;
        _performed = [.. points.BindingWords];
        _denials = [.. points.WordsAbout<DenyAct>()];
        _declines = [.. points.WordsAbout<Decline>()];
        _unauthorized =
        [
            .. points.Account.Unauthorized.Where(word => points.IsBinding(word.Act, word.Voice, word.CapacityAt)),
        ];
        _own = [.. OwnWords()];
        _instances = Makings();
        var said = _performed.Concat(_denials).Concat(_declines).Concat(_unauthorized);
        Statements = said.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
        Question = new Question(
            QuestionKind.Act,
            $"{points.Party}/{points.Pause}",
            QuestionKinds.OptionsOf(QuestionKind.Act)
        );
    }

    /// <summary>The statements that say anything of it.</summary>
    public EquatableArray<StatementId> Statements { get; }

    public Question Question { get; }

    public IReadOnlyList<Word> Performed => _performed;

    public IReadOnlyList<Word> Unauthorized => _unauthorized;

    /// <summary>The statements that take a making of the act back.</summary>
    public IEnumerable<StatementId> TakenBackBy =>
        _instances.SelectMany(i => i.TakenBack).SelectMany(time => time.Statements);

    /// <summary>Whether nothing but an answer to the open question settles it.</summary>
    public bool IsOpen =>
        _own.Count > 0 ? _own.Aggregate(Evidence.Silent, (all, word) => all | word.Evidence) == Evidence.Conflicting
        : _performed.Count == 0 ? _declines.Count + _unauthorized.Count > 0
        : _performed.TrueForAll(IsContested);

    /// <summary>Whether the act was made, in a world.</summary>
    public bool IsMade(World world)
    {
        if (_own.Count > 0)
        {
            var last = LastWords.OfEachVoice(
                _own,
                word => word.Voice,
                word => word.SaidAt,
                (left, right) => left.Evidence == right.Evidence,
                world
            );
            var evidence = last.Aggregate(Evidence.Silent, (all, word) => all | word.Evidence);
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

        world.Presume(new Presumption(PresumptionKind.NoActKnown, _points.Party.Value, []));
        return false;
    }

    /// <summary>The makings of the act, in a world in which it was made.</summary>
    public IReadOnlyList<BindingInstance> Instances => _instances;

    private List<BindingInstance> Makings()
    {
        var words =
            _performed.Count > 0 ? _performed
            : _declines.Count > 0 ? _declines
            : _unauthorized;
        var timed = words.Where(word => TimeGivenBy(word) is not null).ToList();
        return timed.Count > 0 ? [.. timed.Select(Making)]
            : words.Count > 0 ? [Once(words)]
            : [];
    }

    private BindingInstance Making(Word word) =>
        new(
            word.Act is Decline ? NotAfter(At([word], TimeGivenBy(word)!.Value), word.Time) : word.Time,
            [word],
            word.Origin == WordOrigin.Recorded
                ? [.. _view.Retractions(word.Statement.Id).Select(_points.Account.Times.Of)]
                : []
        );

    // Words without a time speak of one making of the act, not later than any of them. What else is carried of the
    // utterances that they come from was said at that time too.
    private static BindingInstance Once(List<Word> words)
    {
        var spoken = words.Where(word => word.Act is not Decline).Select(word => word.Time.Root).Distinct().ToList();
        var bounds = spoken.Aggregate(Moment.Unknown, (all, root) => all.Narrow(root.Bounds) ?? all);
        var time = At(words, bounds);
        foreach (var word in words)
        {
            time.AddNotAfter(word.Act is Decline ? word.Time : word.SaidAt);
        }

        foreach (var root in spoken)
        {
            root.NotAfter.ToList().ForEach(time.AddNotAfter);
            root.Join(time);
        }

        return new BindingInstance(time, words, []);
    }

    private static VagueInstant NotAfter(VagueInstant time, VagueInstant word)
    {
        time.AddNotAfter(word);
        return time;
    }

    private static VagueInstant At(List<Word> words, Moment bounds) =>
        new(bounds, CauseKind.Start, words.Select(word => word.Statement.Id).Distinct().ToEquatableArray());

    private static Moment? TimeGivenBy(Word word) => word.Act is Decline decline ? decline.About.At : word.GivenTime;

    private bool IsChosen(World world, CauseKind cause) => world.Answer(Choice.Of(Question, cause, Statements)) == 0;

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
                var saidAt = word.Origin == WordOrigin.Avowed ? word.SaidAt : word.Time;
                yield return (word.Voice, saidAt, evidence, word);
            }

            if (word.Origin != WordOrigin.Recorded && word.SaidBy != word.Voice && IsVoice(word.SaidBy, word))
            {
                yield return (word.SaidBy, word.SaidAt, evidence, word);
            }
        }

        foreach (var word in _denials.Where(word => IsVoice(word.Voice, word)))
        {
            yield return (word.Voice, word.Time, Evidence.Against, word);
        }
    }

    private bool IsVoice(ActorId actor, Word word) => _points.Account.IsVoice(actor, word.CapacityAt);
}
