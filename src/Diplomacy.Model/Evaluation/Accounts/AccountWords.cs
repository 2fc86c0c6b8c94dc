namespace Diplomacy.Model;

/// <summary>Everything that counts in an account of a view, unfolded from the statements by the rule of voices.</summary>
internal sealed partial class AccountWords
{
    private readonly DossierView _view;
    private readonly DossierIndex _index;
    private readonly Capacities _capacities;
    private readonly Account _account;
    private readonly List<Word> _words = [];
    private readonly List<Word> _unauthorized = [];
    private readonly Dictionary<StatementId, List<Word>> _retracting = [];
    private readonly Dictionary<ActorId, ActorId[]> _others = [];
    private WordsOfPauses? _ofPauses;
    private WordsOfPauses? _unauthorizedOfPauses;
    private readonly Dictionary<UtteranceId, List<Carried>> _carried = [];
    private readonly Dictionary<Performance, VagueInstant> _capacityOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StatementId> _unfolded = [];

    public AccountWords(DossierView view, Pause pause, Account account, Ways ways)
    {
        _view = view.Deciding(
            statement => IsAuthorized(statement.Speaker, statement.OnBehalfOf, Times!.Of(statement)),
            statement => Retractions!.Concern(statement.Id) ? Retractions.IsTakenBack(statement) : null
        );
        _capacities = new Capacities(view.Dossier.Index.Relations, ways);
        _index = view.Dossier.Index;
        _account = account;
        Times = new StatementTimes(_view);
        Retractions = new SpokenRetractions(this, ways);
        UnfoldAll(Bearing.On(_view, pause).FindAll(_view.IsActive));

        JoinUtterances();
    }

    /// <summary>The view as it is where authority known within bounds is decided as in this account.</summary>
    public DossierView View => _view;

    public StatementTimes Times { get; }

    /// <summary>The retractions that other acts speak of.</summary>
    public SpokenRetractions Retractions { get; }

    public IReadOnlyList<Word> Words => _words;

    /// <summary>Acts performed on another's behalf without recorded authority; they count nowhere.</summary>
    public IReadOnlyList<Word> Unauthorized => _unauthorized;

    /// <summary>The words that are about a pause at any depth, in their order.</summary>
    public IReadOnlyList<Word> About(PauseId pause) =>
        (_ofPauses ??= new WordsOfPauses(_words, Retractions)).About(pause);

    /// <summary>The acts without recorded authority that are about a pause at any depth, in their order.</summary>
    public IReadOnlyList<Word> UnauthorizedAbout(PauseId pause) =>
        (_unauthorizedOfPauses ??= new WordsOfPauses(_unauthorized, Retractions)).About(pause);

    /// <summary>The words that take a statement back, as far as the account is unfolded.</summary>
    public IReadOnlyList<Word> Retracting(StatementId statement) =>
        _retracting.TryGetValue(statement, out var words) ? words : [];

    /// <summary>The actors whose account it is.</summary>
    public EquatableArray<ActorId> Voices => _account.Voices;

    /// <summary>Whether an actor is a voice of the account: one of its actors, or one that speaks for it.</summary>
    public bool IsVoice(ActorId actor, VagueInstant at)
    {
        foreach (var voice in _account.Voices)
        {
            if (SpeaksAs(actor, voice, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an actor is, or may at some time be, a voice of another.</summary>
    public bool MaySpeakAs(ActorId actor, ActorId other) =>
        actor == other || _index.Relations.IsVoiceOf(actor, other, Moment.Unknown) != Truth.False;

    /// <summary>The other actors as which an actor may at some time speak.</summary>
    public IReadOnlyList<ActorId> MaySpeakAsOthers(ActorId actor)
    {
        if (!_others.TryGetValue(actor, out var others))
        {
            others = [.. _index.Relations.VoiceOf(actor, Moment.Unknown).Keys.Where(other => other != actor)];
            _others.Add(actor, others);
        }

        return others;
    }

    /// <summary>Whether an actor is another, or speaks for it.</summary>
    public bool SpeaksAs(ActorId actor, ActorId other, VagueInstant at) =>
        actor == other || _capacities.IsVoiceOf(actor, other, at);

    /// <summary>The recorded words by which an actor, or one that speaks for it, asserts a claim.</summary>
    public IEnumerable<Word> Stating(Stated stated) =>
        _words.Where(word =>
            word.Origin == WordOrigin.Recorded
            && word.Act is AssertClaim assert
            && assert.Claim == stated.Claim
            && SpeaksAs(word.Voice, stated.Actor, word.CapacityAt)
        );

    /// <summary>The active statements that quote an utterance: that record it and are no paraphrase of it.</summary>
    public IEnumerable<Statement> QuotationsOf(UtteranceId utterance) =>
        _view
            .Recordings(utterance)
            .Where(s =>
                _view.IsActive(s)
                && _view.IsAuthorized(s)
                && VoicesOf(s).Any(voice => ActsOf(s, voice).Any())
                && !s.Acts.Any(act => act is Report report && report.Paraphrases == utterance)
            );

    /// <summary>
    /// The acts of a statement that still count for one of its voices: a retraction takes the assertives and the proposals back.
    /// </summary>
    public IEnumerable<Act> ActsOf(Statement statement, ActorId voice)
    {
        var retracted = IsTakenBack(statement, voice);
        return statement.Acts.Where(act => !retracted || !IsUndone(act));
    }

    /// <summary>Who performs what a statement performs: its principal and those of its signatories.</summary>
    public static IEnumerable<ActorId> VoicesOf(Statement statement) =>
        statement.Signatories.Select(signature => signature.Principal).Prepend(statement.Principal).Distinct();

    /// <summary>When a voice took back its part of a statement, as often as it did.</summary>
    public IEnumerable<VagueInstant> TakenBackAt(
        Statement statement,
        ActorId voice,
        PausePoints points,
        Clarifications clarified
    ) =>
        voice != statement.Principal ? []
        : Retractions.Concern(statement.Id) ? Retractions.TimesOf(statement, points, clarified)
        : _view.Retractions(statement.Id).Select(Times.Of);

    /// <summary>Whether a retraction undoes an act altogether, and does not only end it.</summary>
    public static bool IsUndone(Act act) =>
        act.Class is ActClass.Assertive or ActClass.Unrecognized
        || act is Request or Demand or CallFor or Offer or Refuse or Retract;

    /// <summary>Whether all that a statement says in this account is among the words.</summary>
    public bool IsUnfolded(Statement statement) => _unfolded.Contains(statement.Id);

    /// <summary>Leaves only the worlds in which authority and retractions are as they are in this way of unfolding the account.</summary>
    public void Constrain(World world, PausePoints points, Clarifications clarified)
    {
        _capacities.Constrain(world);
        Retractions.Constrain(world, points, clarified);
    }

    private bool IsTakenBack(Statement statement, ActorId voice) =>
        voice == statement.Principal
        && (
            Retractions.Concern(statement.Id)
                ? Retractions.IsTakenBack(statement)
                : _view.Retractions(statement.Id).Any()
        );

    /// <summary>When a performer must have had authority for what a word speaks of: at the time given, or when the word was said.</summary>
    public VagueInstant CapacityOf(Performance performance, Word word)
    {
        if (performance.At is not { } at)
        {
            return word.CapacityAt;
        }

        if (!_capacityOf.TryGetValue(performance, out var instant))
        {
            instant = new VagueInstant(at, CauseKind.Start, [word.Statement.Id])
            {
                Identity = new InstantIdentity("capacity", word.Place),
            };
            _capacityOf.Add(performance, instant);
        }

        return instant;
    }

    /// <summary>Whether a speaker had recorded authority to speak for a principal.</summary>
    public bool IsAuthorized(ActorId speaker, ActorId? principal, VagueInstant at) =>
        principal is not { } spokenFor || _capacities.MaySpeakFor(speaker, spokenFor, at);
}
