namespace Diplomacy.Model;

/// <summary>Whether a state of affairs holds at the instants of a world, as an account has it.</summary>
internal sealed class StateTrack
{
    private readonly StateId _state;
    private readonly Moments _moments;
    private readonly Point _now;
    private readonly List<StateWord> _words;
    private readonly StateLine _line;
    private readonly bool _isOrdered;

    public StateTrack(StateId state, PausePoints points, Moments moments, Point now)
    {
        _state = state;
        _moments = moments;
        _now = now;
        _words = [.. WordsOn(points)];
        _isOrdered = _words.TrueForAll(word => word.Word.SpokenAt.IsExactAndFree);
        _line = new StateLine(_words);
        Statements = _words.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
    }

    /// <summary>The statements that say anything of the state in this account.</summary>
    public EquatableArray<StatementId> Statements { get; }

    /// <summary>Whether some world has the state failing at some instant.</summary>
    public bool MayFail(SilenceRule silence) =>
        silence != SilenceRule.PresumedToHold || _words.Exists(word => !word.Holds);

    /// <summary>Whether the state holds at an instant.</summary>
    public bool HoldsAt(Point at, SilenceRule silence, EquatableArray<StatementId> terms, World world)
    {
        if (Said(at, world) is { } said)
        {
            return world.IsAtOrAfter(_now, at) ? said : LaterOn(said, at, silence, terms, world);
        }

        switch (silence)
        {
            case SilenceRule.PresumedToHold:
                world.Presume(new Presumption(PresumptionKind.StateHolds, _state.Value, terms));
                return true;
            case SilenceRule.PresumedNotToHold:
                world.Presume(new Presumption(PresumptionKind.StateDoesNotHold, _state.Value, terms));
                return false;
            default:
                var (begin, end) = Episode(terms, world);
                return world.IsAtOrAfter(at, begin) && !world.IsAtOrAfter(at, end);
        }
    }

    /// <summary>The first instant after one at which the answer may change; never if none is left.</summary>
    public Limit NextChange(Point after, SilenceRule silence, EquatableArray<StatementId> terms, World world)
    {
        var next = Limit.Never;
        foreach (var word in _line.TurnsAfter(after, world))
        {
            next = Nearer(world.PointOf(word.Since), after, next, world);
        }

        if (silence == SilenceRule.Unknown)
        {
            var (begin, end) = Episode(terms, world);
            next = Nearer(begin, after, next, world);
            next = Nearer(end, after, next, world);
            if (_words.Count > 0)
            {
                next = Nearer(Change(terms, world), after, next, world);
            }
        }

        return next;
    }

    private static Limit Nearer(Point point, Point after, Limit next, World world) =>
        world.IsAtOrAfter(after, point) || (next.At is { } known && world.IsAtOrAfter(point, known))
            ? next
            : new Limit(point);

    // What words say of a time to come may change once, if nothing is presumed.
    private bool LaterOn(bool said, Point at, SilenceRule silence, EquatableArray<StatementId> terms, World world)
    {
        if (silence == SilenceRule.Unknown)
        {
            return said != world.IsAtOrAfter(at, Change(terms, world));
        }

        world.Presume(new Presumption(PresumptionKind.StateUnchanged, _state.Value, Statements));
        return said;
    }

    // Beyond all time it never changes.
    private Point Change(EquatableArray<StatementId> terms, World world)
    {
        var change = world.PointOf(_moments.Of($"change of {_state}", Moment.Unknown, CauseKind.NotYetOccurred, terms));
        world.Require(change, _now.Plus(1));
        return change;
    }

    private (Point Begin, Point End) Episode(EquatableArray<StatementId> terms, World world)
    {
        var begin = world.PointOf(_moments.Free($"beginning of {_state}", CauseKind.Silence, terms));
        var end = world.PointOf(_moments.Of($"end of {_state}", Moment.Unknown, CauseKind.Silence, terms));
        world.Require(end, begin);
        return (begin, end);
    }

    // What was last said of those words that speak of the instant: each speaks of all time from its own beginning on.
    private bool? Said(Point at, World world)
    {
        var speaking = _line.At(at, world);
        var last = _isOrdered
            ? LastInOrder(speaking, at, world)
            : LastWords.OfEachVoice(
                speaking.Where(word => SpeaksOf(at, word, world)).ToList(),
                word => word.Word.Voice,
                word => word.Word.SpokenAt,
                (left, right) => left.Holds == right.Holds,
                world
            );
        if (last.Count == 0)
        {
            return null;
        }

        if (last.TrueForAll(word => word.Holds == last[0].Holds))
        {
            return last[0].Holds;
        }

        var statements = last.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"whether {_state} holds";
        return world.Answer(new Choice(key, 2, CauseKind.ConflictingSources, statements)) == 0;
    }

    private static bool SpeaksOf(Point at, StateWord word, World world) =>
        world.IsAtOrAfter(at, world.PointOf(word.Since));

    // Where the order of a voice's words is known, those before the last one that speaks of the instant are not asked for. They come voice
    // by voice, of each the last first.
    private static List<StateWord> LastInOrder(IReadOnlyList<StateWord> words, Point at, World world)
    {
        var last = new List<StateWord>();
        foreach (var word in words)
        {
            var isSettled =
                last.Count > 0 && last[^1].Word.Voice == word.Word.Voice && last[^1].SaidFrom != word.SaidFrom;
            if (!isSettled && SpeaksOf(at, word, world))
            {
                last.Add(word);
            }
        }

        return last;
    }

    private IEnumerable<StateWord> WordsOn(PausePoints points)
    {
        foreach (var word in points.Account.Words)
        {
            if (
                Claimed(word.Act) is { } claim
                && claim.State == _state
                && points.Account.IsVoice(word.Voice, word.CapacityAt)
                && points.Counts(word, $"state/{_state}", mention => Claimed(mention.Act)?.State == _state)
            )
            {
                yield return new StateWord(word, claim.Holds, _moments.SaidBy(word, $"{_state}/since", claim.Since));
            }
        }
    }

    // To deny that a state holds is to say that it does not, and the other way round, since the same time.
    private static StateClaim? Claimed(Act act) =>
        act switch
        {
            AssertClaim { Claim: StateClaim claim } => claim,
            DenyClaim { Claim: StateClaim claim } => new StateClaim(claim.State, !claim.Holds) { Since = claim.Since },
            _ => null,
        };
}
