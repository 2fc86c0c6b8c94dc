namespace Diplomacy.Model;

/// <content>How statements are unfolded into words, from the outermost act inwards.</content>
internal sealed partial class AccountWords
{
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
            case Retract retract:
                NoteRetracting(retract.Statement, word);
                break;
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
        : confirm.Performance.Act.Class is ActClass.Assertive or ActClass.Unrecognized ? null
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
            Depth = outer.Depth + 1,
            Act = performance.Act,
            Time = time,
            GivenTime = quotation is null ? performance.At : time.Bounds,
            Origin = origin,
            SaidBy = outer.Voice,
            ToldAt = outer.Time,
            SaidAt = outer.SpokenAt,
            CapacityAt = capacityAt,
            Reserved = null,
            To = performance.To,
            Paraphrases = utterance is { } named ? outer.Paraphrases.Add(named) : outer.Paraphrases,
        };

        if (IsAuthorized(performance.By, performance.OnBehalfOf, capacityAt))
        {
            if (utterance is { } paraphrased && quotation is null)
            {
                NoteCarried(paraphrased, new Carried(time, EarliestOf(performance)));
            }

            Unfold(inner);
        }
        else
        {
            _unauthorized.Add(inner);
        }
    }

    // What is spoken of was performed no later than the word that speaks of it.
    private static VagueInstant TimeOf(Performance performance, Word outer)
    {
        var time = new VagueInstant(performance.At ?? Moment.Unknown, CauseKind.Start, [outer.Statement.Id])
        {
            Identity = new InstantIdentity("performed", outer.Place),
        };
        time.AddNotAfter(outer.Time);
        return time;
    }

    private void NoteRetracting(StatementId statement, Word word)
    {
        if (!_retracting.TryGetValue(statement, out var all))
        {
            _retracting.Add(statement, all = []);
        }

        all.Add(word);
    }

    private void NoteCarried(UtteranceId utterance, Carried carried)
    {
        if (!_carried.TryGetValue(utterance, out var all))
        {
            _carried.Add(utterance, all = []);
        }

        all.Add(carried);
    }

    // What a report tells of, and what is told of in that, was performed no later than the report.
    private static long? EarliestOf(Performance performance)
    {
        var earliest = performance.At?.EarliestMicroseconds;
        for (var told = performance; told.Act is Report or Confirm; )
        {
            told = Performance.Within(told.Act)!;
            if (told.At?.EarliestMicroseconds is { } inner && (earliest is null || inner > earliest))
            {
                earliest = inner;
            }
        }

        return earliest;
    }

    // What is carried of one utterance was performed at one time; where the times given exclude each other, it is not.
    private void JoinUtterances()
    {
        foreach (var (utterance, all) in _carried.Where(pair => pair.Value.Count > 1))
        {
            var carried = all.ConvertAll(one => one.Time);
            var bounds = carried.Aggregate((Moment?)Moment.Unknown, (all, time) => all?.Narrow(time.Bounds));
            var latest = carried.Min(time => time.Latest);
            if (bounds?.Narrow(Moment.FromMicroseconds(null, latest)) is null || all.Max(one => one.Earliest) > latest)
            {
                continue;
            }

            var one = new VagueInstant(
                bounds.Value,
                CauseKind.Start,
                carried.SelectMany(time => time.Statements).Distinct().ToEquatableArray()
            )
            {
                Identity = new InstantIdentity("uttered", utterance),
            };
            foreach (var time in carried)
            {
                time.NotAfter.ToList().ForEach(one.AddNotAfter);
                time.Join(one);
            }
        }
    }

    /// <summary>A time of what is carried of an utterance, and the earliest that it can be as what is told of in it came first.</summary>
    private readonly record struct Carried(VagueInstant Time, long? Earliest);
}
