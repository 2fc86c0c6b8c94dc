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
    private readonly List<BindingInstance> _once;
    private readonly Choice _whichTime;
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
        _once = Once();
        var said = _performed.Concat(_denials).Concat(_declines).Concat(_unauthorized);
        Statements = said.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
        Question = new Question(
            QuestionKind.Act,
            $"{points.Party}/{points.Pause}",
            QuestionKinds.OptionsOf(QuestionKind.Act)
        );
        _whichTime = new Choice($"time of {Question.Key}", _once.Count, CauseKind.ConflictingSources, Statements);
    }

    /// <summary>The statements that say anything of it.</summary>
    public EquatableArray<StatementId> Statements { get; }

    public Question Question { get; }

    public IReadOnlyList<Word> Performed => _performed;

    public IReadOnlyList<Word> Unauthorized => _unauthorized;

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
    public List<BindingInstance> Instances(World world)
    {
        var recorded = _performed.Where(word => word.Origin == WordOrigin.Recorded).ToList();
        if (recorded.Count > 0)
        {
            return
            [
                .. recorded.Select(word => new BindingInstance(
                    word.Time,
                    [word],
                    [.. _view.Retractions(word.Statement.Id).Select(_points.Account.Times.Of)]
                )),
            ];
        }

        var alternative = _once.Count == 1 ? 0 : world.Answer(_whichTime);
        var instance = _once[alternative];
        foreach (var word in instance.Words)
        {
            world.Require(world.PointOf(word.SaidAt), world.PointOf(instance.Time));
        }

        return [instance];
    }

    // The words speak of one act; where their times exclude each other, one of them is right.
    private List<BindingInstance> Once()
    {
        var words =
            _performed.Count > 0 ? _performed
            : _declines.Count > 0 ? _declines
            : _unauthorized;
        if (words.Count == 1)
        {
            var only = words[0];
            return [new BindingInstance(only.Act is Decline ? At([only], TimeGivenBy(only)) : only.Time, [only], [])];
        }

        var all = words.Aggregate(Moment.Unknown, (bounds, word) => Within(bounds, TimeGivenBy(word)));
        var latest = words.Min(word => word.SaidAt.Latest);
        return IsPossible(Within(all, Moment.FromMicroseconds(null, latest)))
            ? [new BindingInstance(At(words, all), words, [])]
            : [.. words.Select(word => new BindingInstance(At([word], TimeGivenBy(word)), [word], []))];
    }

    private static VagueInstant At(List<Word> words, Moment bounds) =>
        new(bounds, CauseKind.Start, words.Select(word => word.Statement.Id).Distinct().ToEquatableArray());

    private static Moment TimeGivenBy(Word word) =>
        word.Act is Decline decline ? decline.About.At ?? Moment.Unknown : word.Time.Bounds;

    private static Moment Within(Moment left, Moment right) =>
        Moment.FromMicroseconds(
            left.EarliestMicroseconds is { } a && right.EarliestMicroseconds is { } b
                ? Math.Max(a, b)
                : left.EarliestMicroseconds ?? right.EarliestMicroseconds,
            left.LatestMicroseconds is { } c && right.LatestMicroseconds is { } d
                ? Math.Min(c, d)
                : left.LatestMicroseconds ?? right.LatestMicroseconds
        );

    private static bool IsPossible(Moment bounds) => !(bounds.EarliestMicroseconds > bounds.LatestMicroseconds);

    private bool IsChosen(World world, CauseKind cause) => world.Answer(Choice.Of(Question, cause, Statements)) == 0;

    // A paraphrase of which another paraphrase of the same utterance differs speaks for and against at once.
    private bool IsContested(Word word) =>
        word.Paraphrases is { } utterance && _denials.Concat(_declines).Any(other => other.Paraphrases == utterance);

    private IEnumerable<(ActorId, VagueInstant, Evidence, Word)> OwnWords()
    {
        foreach (var word in _performed)
        {
            var evidence = IsContested(word) ? Evidence.Conflicting : Evidence.For;
            if (word.Origin is WordOrigin.Recorded or WordOrigin.Carried && IsVoice(word.Voice, word))
            {
                yield return (word.Voice, word.Time, evidence, word);
            }
            else if (word.Origin != WordOrigin.Recorded && IsVoice(word.SaidBy, word))
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
