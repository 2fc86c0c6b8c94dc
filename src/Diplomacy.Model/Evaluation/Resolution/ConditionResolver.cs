namespace Diplomacy.Model;

/// <summary>Whether a continuing condition holds in a world, as an account has its state.</summary>
internal sealed class ConditionResolver(
    PausePoints points,
    DeadlineResolver deadlines,
    EquatableArray<StatementId> terms
)
{
    private readonly Dictionary<StateId, List<StateWord>> _words = [];

    /// <summary>Whether the state holds at the instant asked about.</summary>
    public bool Holds(ContinuingCondition condition, World world)
    {
        if (Said(condition.State, world) is { } word && world.HasCome(world.PointOf(word.Since)))
        {
            return word.Holds;
        }

        // Where nobody says, any of the two may be; the instants are independent of each other.
        return condition.Silence switch
        {
            SilenceRule.PresumedToHold => Presume(condition, PresumptionKind.StateHolds, true, world),
            SilenceRule.PresumedNotToHold => Presume(condition, PresumptionKind.StateDoesNotHold, false, world),
            _ => world.Answer(new Choice($"state {condition.State}", 2, CauseKind.Silence, terms)) == 0,
        };
    }

    /// <summary>Whether some world has the state failing at some instant; where none has, nothing hangs on what failing does.</summary>
    public bool MayFail(ContinuingCondition condition) =>
        condition.Silence != SilenceRule.PresumedToHold || WordsAbout(condition.State).Exists(word => !word.Holds);

    /// <summary>The first instant, from a given one on, at which the state fails; never if it does not.</summary>
    public Limit FirstFailing(ContinuingCondition condition, Point from, World world)
    {
        var word = Said(condition.State, world);
        var since = word is null ? default(Point?) : world.PointOf(word.Since);
        if (since is { } spoken && world.IsAtOrAfter(from, spoken))
        {
            return word!.Holds ? Limit.Never : new Limit(from);
        }

        // From here on the rule for silence speaks first, and the word, if there is one, from a later instant.
        var bySaying = word is { Holds: false } ? new Limit(since) : Limit.Never;
        return condition.Silence switch
        {
            SilenceRule.PresumedNotToHold => FailsPresumably(condition, from, world),
            SilenceRule.PresumedToHold => HoldsPresumably(condition, bySaying, world),
            _ => MayFailInSilence(condition, from, since, bySaying, world),
        };
    }

    private Limit FailsPresumably(ContinuingCondition condition, Point from, World world)
    {
        _ = Presume(condition, PresumptionKind.StateDoesNotHold, false, world);
        return new Limit(from);
    }

    private Limit HoldsPresumably(ContinuingCondition condition, Limit bySaying, World world)
    {
        _ = Presume(condition, PresumptionKind.StateHolds, true, world);
        return bySaying;
    }

    private Limit MayFailInSilence(ContinuingCondition condition, Point from, Point? until, Limit bySaying, World world)
    {
        if (world.Answer(new Choice($"failing of {condition.State}", 2, CauseKind.Silence, terms)) == 0)
        {
            return bySaying;
        }

        var failing = world.PointOf(
            deadlines.MomentOf($"failing of {condition.State}", Moment.Unknown, CauseKind.Silence, terms)
        );
        world.Require(failing, from);
        if (until is { } said)
        {
            world.Require(said.Plus(-1), failing);
        }

        return new Limit(failing);
    }

    private bool Presume(ContinuingCondition condition, PresumptionKind kind, bool holds, World world)
    {
        world.Presume(new Presumption(kind, condition.State.Value, terms));
        return holds;
    }

    private StateWord? Said(StateId state, World world)
    {
        var words = WordsAbout(state);
        if (words.Count == 0)
        {
            return null;
        }

        static bool IsSame(StateWord left, StateWord right) =>
            left.Holds == right.Holds && left.Claimed == right.Claimed;

        // Words that say the same without a time are all true, so their order does not matter but their number does.
        static bool IsAlike(StateWord left, StateWord right) => left == right;

        var last = LastWords.OfEachVoice(words, word => word.Word.Voice, word => word.Word.Time, IsAlike, world);
        var different = last.Where((word, i) => !last.Take(i).Any(earlier => IsSame(word, earlier))).ToList();
        var statements = different.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"state {state} of {string.Join('|', different.Select(word => word.Word.Key))}";
        var chosen =
            different.Count == 1
                ? different[0]
                : different[world.Answer(new Choice(key, different.Count, CauseKind.ConflictingSources, statements))];
        return Together([.. last.Where(word => IsSame(word, chosen))]);
    }

    // What several voices say began before they spoke began before the first of them spoke.
    private StateWord Together(List<StateWord> words)
    {
        if (words.Count == 1 || words[0].Claimed is not null)
        {
            return words[0];
        }

        var key = $"{words[0].Word.Key} and {string.Join('|', words.Skip(1).Select(word => word.Word.Key))}/since";
        var statements = words.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var since = deadlines.MomentOf(key, Moment.Unknown, CauseKind.Base, statements);
        if (since.NotAfter.Count == 0)
        {
            words.ForEach(word => since.AddNotAfter(word.Word.Time));
        }

        return words[0] with
        {
            Since = since,
        };
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
                yield return new StateWord(word, claim.Holds, claim.Since, Since(claim, word));
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

    private sealed record StateWord(Word Word, bool Holds, Moment? Claimed, VagueInstant Since);
}
