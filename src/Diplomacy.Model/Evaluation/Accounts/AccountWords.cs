namespace Diplomacy.Model;

/// <summary>Everything that counts in an account of a view, unfolded from the statements by the rule of voices.</summary>
internal sealed class AccountWords
{
    private readonly DossierView _view;
    private readonly DossierIndex _index;
    private readonly Capacities _capacities;
    private readonly Account _account;
    private readonly List<Word> _words = [];
    private readonly List<Word> _unauthorized = [];
    private readonly Dictionary<UtteranceId, List<VagueInstant>> _carried = [];
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

    /// <summary>Whether an actor is a voice of the account: one of its actors, or one that speaks for it.</summary>
    public bool IsVoice(ActorId actor, VagueInstant at) => _account.Voices.Any(voice => SpeaksAs(actor, voice, at));

    /// <summary>Whether an actor is, or may at some time be, a voice of another.</summary>
    public bool MaySpeakAs(ActorId actor, ActorId other) =>
        actor == other || _index.Relations.IsVoiceOf(actor, other, Moment.Unknown) != Truth.False;

    /// <summary>Whether an actor is another, or speaks for it.</summary>
    public bool SpeaksAs(ActorId actor, ActorId other, VagueInstant at) =>
        actor == other || _capacities.IsVoiceOf(actor, other, at);

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
        act.Class == ActClass.Assertive || act is Request or Demand or CallFor or Offer or Refuse or Retract;

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

    // What speaks of the retraction of a statement goes first, so that it is known whether the statement stands; without
    // recursion, for chains may have any length.
    private void UnfoldAll(List<Statement> statements)
    {
        var open = new Stack<Statement>(Enumerable.Reverse(statements));
        var begun = new HashSet<StatementId>();
        while (open.TryPeek(out var next))
        {
            if (begun.Add(next.Id) && Retractions.Concern(next.Id))
            {
                foreach (var other in _view.About(Subject.RetractionOf(next.Id)).Where(_view.IsActive))
                {
                    open.Push(other);
                }
            }
            else if (open.Pop() is var statement && !_unfolded.Contains(statement.Id))
            {
                Unfold(statement);
                _ = _unfolded.Add(statement.Id);
            }
        }
    }

    private bool IsCarrier(ActorId actor) =>
        _account.Carriers is { } carriers
            ? carriers.Contains(actor)
            : _index.Actors.GetValueOrDefault(actor) is Organization { OrganizationKind: OrganizationKind.Media };

    private void Unfold(Statement statement)
    {
        var time = Times.Of(statement);
        Unfold(statement, statement.Principal, time, _view.IsAuthorized(statement), null);
        foreach (var signature in statement.Signatories)
        {
            var signed = signature.At is { } at ? Signed(statement, signature.Principal, at) : time;
            Unfold(
                statement,
                signature.Principal,
                signed,
                IsAuthorized(signature.By, signature.OnBehalfOf, signed),
                signature.ReservedTerms
            );
        }
    }

    private static VagueInstant Signed(Statement statement, ActorId voice, Moment at)
    {
        var known = Moment.FromMicroseconds(null, Microseconds.Floor(statement.KnownFrom));
        return new VagueInstant(at.Narrow(known) ?? at, CauseKind.Start, [statement.Id])
        {
            Name = $"signed {statement.Id} by {voice}",
        };
    }

    private void Unfold(Statement statement, ActorId voice, VagueInstant time, bool isAuthorized, Terms? reserved)
    {
        var isRetracted = IsTakenBack(statement, voice);
        for (var i = 0; i < statement.Acts.Count; i++)
        {
            if (isRetracted && IsUndone(statement.Acts[i]))
            {
                continue;
            }

            var word = new Word(voice, statement.Acts[i], time, statement) { ActIndex = i, Reserved = reserved };
            if (isAuthorized)
            {
                Unfold(word);
            }
            else
            {
                _unauthorized.Add(word);
            }
        }
    }

    private void Unfold(Word word)
    {
        _words.Add(word);
        switch (word.Act)
        {
            case Report report when OriginOf(report, word) is { } origin:
                UnfoldInner(word, report.Performance, origin, report.Paraphrases);
                break;
            case Confirm confirm when OriginOf(confirm, word) is { } origin:
                UnfoldInner(word, confirm.Performance, origin, null);
                break;
        }
    }

    private WordOrigin? OriginOf(Report report, Word word) =>
        SpeaksAs(word.Voice, report.Performance.Principal, word.CapacityAt) ? WordOrigin.Avowed
        : IsVoice(word.Voice, word.CapacityAt) || IsCarrier(word.Voice) ? WordOrigin.Carried
        : null;

    // To confirm another's assertion says only that it was made; what one confirms of one's own, one says again.
    private WordOrigin? OriginOf(Confirm confirm, Word word) =>
        SpeaksAs(word.Voice, confirm.Performance.Principal, word.CapacityAt) ? WordOrigin.Avowed
        : confirm.Performance.Act.Class == ActClass.Assertive ? null
        : IsVoice(word.Voice, word.CapacityAt) ? WordOrigin.Confirmed
        : null;

    private void UnfoldInner(Word outer, Performance performance, WordOrigin origin, UtteranceId? utterance)
    {
        var quotation = utterance is { } quoted ? QuotationsOf(quoted).FirstOrDefault() : null;
        var time = quotation is null ? TimeOf(performance, outer) : Times.Of(quotation);
        // Without a time of its own, a performance is in the capacity that the statement about it gives the performer.
        var capacityAt = performance.At is null || quotation is not null ? CapacityOf(performance, outer) : time;
        var inner = outer with
        {
            Voice = performance.Principal,
            Act = performance.Act,
            Time = time,
            GivenTime = quotation is null ? performance.At : time.Bounds,
            Origin = origin,
            SaidBy = outer.Voice,
            SaidAt = outer.Time,
            CapacityAt = capacityAt,
            Reserved = null,
            To = performance.To,
            Paraphrases = utterance is { } named ? outer.Paraphrases.Add(named) : outer.Paraphrases,
        };

        if (IsAuthorized(performance.By, performance.OnBehalfOf, capacityAt))
        {
            if (utterance is { } paraphrased && quotation is null)
            {
                NoteCarried(paraphrased, time);
            }

            Unfold(inner);
        }
        else
        {
            _unauthorized.Add(inner);
        }
    }

    /// <summary>When a performer must have had authority for what a word speaks of: at the time given, or when the word was said.</summary>
    public VagueInstant CapacityOf(Performance performance, Word word)
    {
        if (performance.At is not { } at)
        {
            return word.CapacityAt;
        }

        if (!_capacityOf.TryGetValue(performance, out var instant))
        {
            instant = new VagueInstant(at, CauseKind.Start, [word.Statement.Id]);
            _capacityOf.Add(performance, instant);
        }

        return instant;
    }

    // What is spoken of was performed no later than the word that speaks of it.
    private static VagueInstant TimeOf(Performance performance, Word outer)
    {
        var time = new VagueInstant(performance.At ?? Moment.Unknown, CauseKind.Start, [outer.Statement.Id]);
        time.AddNotAfter(outer.Time);
        return time;
    }

    private void NoteCarried(UtteranceId utterance, VagueInstant time)
    {
        if (!_carried.TryGetValue(utterance, out var times))
        {
            _carried.Add(utterance, times = []);
        }

        times.Add(time);
    }

    // What is carried of one utterance was performed at one time; where the times given exclude each other, it is not.
    private void JoinUtterances()
    {
        foreach (var carried in _carried.Values.Where(times => times.Count > 1))
        {
            var bounds = carried.Aggregate((Moment?)Moment.Unknown, (all, time) => all?.Narrow(time.Bounds));
            var latest = carried.Min(time => time.Latest);
            if (bounds?.Narrow(Moment.FromMicroseconds(null, latest)) is null)
            {
                continue;
            }

            var one = new VagueInstant(
                bounds.Value,
                CauseKind.Start,
                carried.SelectMany(time => time.Statements).Distinct().ToEquatableArray()
            );
            foreach (var time in carried)
            {
                time.NotAfter.ToList().ForEach(one.AddNotAfter);
                time.Join(one);
            }
        }
    }

    /// <summary>Whether a speaker had recorded authority to speak for a principal.</summary>
    public bool IsAuthorized(ActorId speaker, ActorId? principal, VagueInstant at) =>
        principal is not { } spokenFor || _capacities.MaySpeakFor(speaker, spokenFor, at);
}
