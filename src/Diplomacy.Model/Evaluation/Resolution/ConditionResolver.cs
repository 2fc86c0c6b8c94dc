namespace Diplomacy.Model;

/// <summary>Whether a continuing condition holds in a world, as an account has its state.</summary>
internal sealed class ConditionResolver(
    PausePoints points,
    DeadlineResolver deadlines,
    EquatableArray<StatementId> terms
)
{
    private readonly Dictionary<StateId, List<StateWord>> _words = [];

    /// <summary>The statements that say anything of the condition's state in this account.</summary>
    public EquatableArray<StatementId> StatementsOn(StateId state) =>
        WordsAbout(state).Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();

    /// <summary>Whether the state holds at the instant asked about.</summary>
    public bool Holds(Condition condition, World world)
    {
        if (Said(((Holds)condition.Fact).State, Point.AskedAbout, world) is { } said)
        {
            return said;
        }

        // Where nobody says, any of the two may be; the instants are independent of each other.
        return ((Holds)condition.Fact).Silence switch
        {
            SilenceRule.PresumedToHold => Presume(condition, PresumptionKind.StateHolds, true, world),
            SilenceRule.PresumedNotToHold => Presume(condition, PresumptionKind.StateDoesNotHold, false, world),
            _ => world.Answer(new Choice($"state {((Holds)condition.Fact).State}", 2, CauseKind.Silence, terms)) == 0,
        };
    }

    /// <summary>Whether some world has the state failing at some instant; where none has, nothing hangs on what failing does.</summary>
    public bool MayFail(Condition condition) =>
        ((Holds)condition.Fact).Silence != SilenceRule.PresumedToHold
        || WordsAbout(((Holds)condition.Fact).State).Exists(word => !word.Holds);

    /// <summary>The first instant, from a given one on, at which the state fails; never if it does not.</summary>
    public Limit FirstFailing(Condition condition, Point from, World world)
    {
        // Between two instants from which something is said, the state stays as it was.
        Point? at = from;
        while (at is { } here)
        {
            var next = NextSaid(((Holds)condition.Fact).State, here, world);
            var said = Said(((Holds)condition.Fact).State, here, world);
            var failing =
                said == false ? here
                : said == true ? default(Point?)
                : FailingInSilence(condition, here, next, world);
            if (failing is { } found)
            {
                return new Limit(found);
            }

            at = next;
        }

        return Limit.Never;
    }

    private Point? FailingInSilence(Condition condition, Point from, Point? until, World world)
    {
        switch (((Holds)condition.Fact).Silence)
        {
            case SilenceRule.PresumedNotToHold:
                _ = Presume(condition, PresumptionKind.StateDoesNotHold, false, world);
                return from;
            case SilenceRule.PresumedToHold:
                _ = Presume(condition, PresumptionKind.StateHolds, true, world);
                return null;
        }

        if (world.Answer(new Choice($"failing of {((Holds)condition.Fact).State}", 2, CauseKind.Silence, terms)) == 0)
        {
            return null;
        }

        var failing = world.PointOf(
            deadlines.MomentOf($"failing of {((Holds)condition.Fact).State}", Moment.Unknown, CauseKind.Silence, terms)
        );
        world.Require(failing, from);
        if (until is { } said)
        {
            world.Require(said.Plus(-1), failing);
        }

        return failing;
    }

    // The first instant after one from which a word says something of the state.
    private Point? NextSaid(StateId state, Point after, World world)
    {
        Point? next = null;
        foreach (var word in WordsAbout(state))
        {
            var since = world.PointOf(word.Since);
            if (!world.IsAtOrAfter(after, since) && (next is not { } known || !world.IsAtOrAfter(since, known)))
            {
                next = since;
            }
        }

        return next;
    }

    private bool Presume(Condition condition, PresumptionKind kind, bool holds, World world)
    {
        world.Presume(new Presumption(kind, ((Holds)condition.Fact).State.Value, terms));
        return holds;
    }

    // What was last said of those words that speak of the instant: each speaks of all time from its own beginning on.
    private bool? Said(StateId state, Point at, World world)
    {
        var words = WordsAbout(state).Where(word => world.IsAtOrAfter(at, world.PointOf(word.Since))).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var last = LastWords.OfEachVoice(
            words,
            word => word.Word.Voice,
            word => word.Word.Time,
            (left, right) => left.Holds == right.Holds,
            world
        );
        if (last.TrueForAll(word => word.Holds == last[0].Holds))
        {
            return last[0].Holds;
        }

        var statements = last.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"whether {state} holds";
        return world.Answer(new Choice(key, 2, CauseKind.ConflictingSources, statements)) == 0;
    }

    private List<StateWord> WordsAbout(StateId state)
    {
        if (!_words.TryGetValue(state, out var words))
        {
            words = [.. WordsOn(state)];
            _words.Add(state, words);
        }

        return words;
    }

    private IEnumerable<StateWord> WordsOn(StateId state)
    {
        foreach (var word in points.Account.Words)
        {
            if (
                Claimed(word.Act) is { } claim
                && claim.State == state
                && points.Account.IsVoice(word.Voice, word.CapacityAt)
                && points.Counts(word, $"state/{state}", mention => Claimed(mention.Act)?.State == state)
            )
            {
                yield return new StateWord(word, claim.Holds, Since(claim, word));
            }
        }
    }

    private VagueInstant Since(StateClaim claim, Word word)
    {
        var since = deadlines.MomentOf(
            $"{word.Key}/{claim.State}/since",
            claim.Since ?? Moment.Unknown,
            CauseKind.Base,
            word.Statement.Id
        );
        if (claim.Since is null)
        {
            since.AddNotAfter(word.Time);
        }

        return since;
    }

    // To deny that a state holds is to say that it does not, and the other way round, since the same time.
    private static StateClaim? Claimed(Act act) =>
        act switch
        {
            AssertClaim { Claim: StateClaim claim } => claim,
            DenyClaim { Claim: StateClaim claim } => new StateClaim(claim.State, !claim.Holds) { Since = claim.Since },
            _ => null,
        };

    private sealed record StateWord(Word Word, bool Holds, VagueInstant Since);
}
