namespace Diplomacy.Model.Tests.Reference;

/// <summary>A continuing condition in one world: when its state fails, and what that does (docs/evaluation.md, 6).</summary>
internal sealed class WorldCondition
{
    private readonly SilenceRule _silence;
    private readonly long _from = Line.Never;
    private readonly bool _holds;
    private readonly (long First, bool AlsoWhenAsked) _unknown = (Line.Never, false);

    public WorldCondition(Situation situation, WorldTimes times, Choices choices, ContinuingCondition condition)
    {
        _silence = condition.Silence;
        var words = situation.WordsOn(condition.State);
        if (words.Count > 0)
        {
            var last = times.LastOfEachVoice(words, w => w.Word);
            var claim = choices.Pick(last.Select(w => w.Claim).Distinct().ToList());
            var saying = last.Where(w => w.Claim == claim).ToList();
            _holds = claim.Holds;
            _from = claim.Since is { } since
                ? times.Of(since, $"{claim}")
                : times.Instant($"{claim}", null, saying.Min(w => times.Of(w.Word)));
        }

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
                        condition.State.Value,
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
        if (start >= _from)
        {
            return _holds ? Line.Never : start;
        }

        var bySilence =
            _silence == SilenceRule.PresumedNotToHold ? start
            : _unknown.First == Line.Never ? Line.Never
            : Math.Max(_unknown.First, start);
        return bySilence < _from ? bySilence
            : _holds ? Line.Never
            : _from;
    }

    public bool FailsAt(long instant) =>
        instant >= _from
            ? !_holds
            : _silence switch
            {
                SilenceRule.PresumedToHold => false,
                SilenceRule.PresumedNotToHold => true,
                _ => instant == _unknown.First || (instant > _unknown.First && _unknown.AlsoWhenAsked),
            };

    /// <summary>
    /// While nobody says, it may hold or not at each instant: of all that, only the first failure and whether it fails at the
    /// instant asked about can matter.
    /// </summary>
    private static (long First, bool AlsoWhenAsked) PickFailing(Line line, Choices choices) =>
        choices.PickBool() ? (Line.Never, false) : (choices.PickInstant(line, null, null), choices.PickBool());
}
