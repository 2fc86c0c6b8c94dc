namespace Diplomacy.Model.Tests.Reference;

/// <summary>A continuing condition in one world: when its state fails, and what that does (docs/evaluation.md, 6).</summary>
internal sealed class WorldCondition
{
    private readonly SilenceRule _silence;
    private readonly Line _line;
    private readonly List<(ActorId Voice, long Said, bool Holds, long From)> _words = [];
    private readonly bool _inConflict;
    private readonly (long First, bool AlsoWhenAsked) _unknown = (Line.Never, false);

    public WorldCondition(Situation situation, WorldTimes times, Choices choices, Condition condition)
    {
        _silence = ((Holds)condition.Fact).Silence;
        _line = situation.Line;
        foreach (var (word, claim) in situation.WordsOn(((Holds)condition.Fact).State))
        {
            var from = claim.Since is { } since
                ? times.Of(since, $"{word.Path}/since")
                : times.Instant($"{word.Path}/since", null, times.Of(word));
            _words.Add((word.Voice, times.Of(word), claim.Holds, from));
        }

        _inConflict = _words.Select(w => w.Holds).Distinct().Count() < 2 || choices.PickBool();
        if (_silence == SilenceRule.Unknown)
        {
            _unknown = PickFailing(situation.Line, choices);
        }

        Ends =
            condition.OnFailure == FailureEffect.Ends
            || (
                condition.OnFailure == FailureEffect.Unspecified
                && string.Equals(
                    times.Answer(
                        QuestionKind.Failure,
                        ((Holds)condition.Fact).State.Value,
                        QuestionKinds.Suspends,
                        QuestionKinds.Ends
                    ),
                    QuestionKinds.Ends,
                    StringComparison.Ordinal
                )
            );
    }

    public bool Ends { get; }

    /// <summary>The first instant at which it fails, of those from a given one on.</summary>
    public long FirstFailureFrom(long start)
    {
        // Of what may be in silence, the failing picked stands for the first one from the start on.
        var silent = _unknown.First == Line.Never ? Line.Never : Math.Max(_unknown.First, start);
        for (var instant = start; instant <= _line.Last; instant += _line.Step)
        {
            var fails = SaidAt(instant) is { } holds
                ? !holds
                : _silence == SilenceRule.PresumedNotToHold || (_silence == SilenceRule.Unknown && instant == silent);
            if (fails)
            {
                return instant;
            }
        }

        return Line.Never;
    }

    public bool FailsAt(long instant) =>
        SaidAt(instant) is { } holds
            ? !holds
            : _silence switch
            {
                SilenceRule.PresumedToHold => false,
                SilenceRule.PresumedNotToHold => true,
                _ => instant == _unknown.First || (instant > _unknown.First && _unknown.AlsoWhenAsked),
            };

    /// <summary>What the words say of an instant, each of all time since its own; null where none does.</summary>
    private bool? SaidAt(long instant)
    {
        var speaking = _words.Where(w => w.From <= instant).ToList();
        var last = speaking.Where(w => speaking.TrueForAll(o => o.Voice != w.Voice || o.Said <= w.Said)).ToList();
        return last.Count == 0 ? null
            : last.TrueForAll(w => w.Holds == last[0].Holds) ? last[0].Holds
            : _inConflict;
    }

    /// <summary>
    /// While nobody says, it may hold or not at each instant: of all that, only the first failure and whether it fails at the
    /// instant asked about can matter.
    /// </summary>
    private static (long First, bool AlsoWhenAsked) PickFailing(Line line, Choices choices) =>
        choices.PickBool() ? (Line.Never, false) : (choices.PickInstant(line, null, null), choices.PickBool());
}
