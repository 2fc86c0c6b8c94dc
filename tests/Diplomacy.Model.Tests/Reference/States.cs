namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whether a state holds at an instant of a world (docs/evaluation.md, 5).</summary>
internal sealed class States(Situation situation, WorldTimes times)
{
    private Dictionary<StateId, List<StateWord>>? _words;

    public bool Holds(StateId state, SilenceRule silence, long instant) =>
        SaidAt(state, instant) is { } said
            ? said != (silence == SilenceRule.Unknown && instant > situation.KnownAt && instant >= Change(state))
            : silence switch
            {
                SilenceRule.PresumedToHold => true,
                SilenceRule.PresumedNotToHold => false,
                _ => IsInEpisode(state, instant),
            };

    /// <summary>The first instant, of those from a given one on, at which it does not hold, silence being unknown.</summary>
    public long FirstFailure(StateId state, long from)
    {
        if (from == Line.Never)
        {
            return Line.Never;
        }

        var line = situation.Line;
        for (var instant = Math.Max(from, line.First - line.Step); instant <= line.Last; instant += line.Step)
        {
            if (!Holds(state, SilenceRule.Unknown, instant))
            {
                return instant < line.First ? Line.Always : instant;
            }
        }

        return Line.Never;
    }

    /// <summary>What the words say of an instant, each of all time since its own; null where none does.</summary>
    private bool? SaidAt(StateId state, long instant)
    {
        var words = WordsOn(state);
        var (isFor, isAgainst) = (false, false);
        foreach (var word in words)
        {
            if (word.From <= instant && !IsCorrected(word, words, instant))
            {
                isFor |= word.Holds;
                isAgainst |= !word.Holds;
            }
        }

        return isFor && isAgainst ? times.Flag($"{state} in conflict")
            : isFor || isAgainst ? isFor
            : null;
    }

    /// <summary>Whether its voice later said something else of the instant.</summary>
    private static bool IsCorrected(StateWord word, List<StateWord> words, long instant)
    {
        foreach (var other in words)
        {
            if (other.From <= instant && other.Said > word.Said && other.Voice == word.Voice)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of a state may change once after what is known.</summary>
    private long Change(StateId state) => times.AfterKnown($"change of {state}");

    /// <summary>While nobody says, it holds never, or in one episode.</summary>
    private bool IsInEpisode(StateId state, long instant)
    {
        var name = $"episode of {state}";
        if (times.Flag($"{name} never"))
        {
            return false;
        }

        var from = times.Flag($"{name} from the beginning") ? Line.Always : times.Instant($"{name} from", null, null);
        if (instant < from)
        {
            return false;
        }

        var line = situation.Line;
        var least = from == Line.Always ? line.First : from + line.Step;
        var until = times.Flag($"{name} for ever") ? Line.Never : times.Instant($"{name} until", least, null);
        return instant < until;
    }

    private List<StateWord> WordsOn(StateId state)
    {
        _words ??= [];
        if (!_words.TryGetValue(state, out var words))
        {
            words = Claims(state)
                .ConvertAll(w => new StateWord(
                    w.Word.Voice,
                    times.Spoken(w.Word),
                    w.Claim.Holds == w.IsAsserted,
                    w.Claim.Since is { } since
                        ? times.Of(since, $"{w.Word.Place}/since")
                        : times.Instant($"{w.Word.Place}/since", null, times.Of(w.Word))
                ));
            _words.Add(state, words);
        }

        return words;
    }

    private List<(Word Word, StateClaim Claim, bool IsAsserted)> Claims(StateId state) =>
        situation.Once(
            "state",
            state.Value,
            () =>
                situation
                    .OwnOn(Points.State(state), act => act is AssertClaim or DenyClaim)
                    .Select(w => (w, ClaimOf(w.Act)!, w.Act is AssertClaim))
                    .Where(w => w.Item2 is not null && w.Item2.State == state)
                    .ToList()
        );

    private static StateClaim? ClaimOf(Act act) =>
        (act is AssertClaim assert ? assert.Claim : ((DenyClaim)act).Claim) as StateClaim;

    private readonly record struct StateWord(ActorId Voice, long Said, bool Holds, long From);
}
