using NodaTime;

namespace Diplomacy.Model;

/// <summary>What a limit comes to under every combination of answers to the questions it leaves open.</summary>
internal sealed class TrialReadings
{
    /// <summary>How many combinations are tried.</summary>
    public const int Most = 1_024;

    private readonly List<Trial> _trials;

    private TrialReadings(List<Trial> trials) => _trials = trials;

    /// <summary>The moments, one for each combination.</summary>
    public IEnumerable<Moment> Moments => _trials.Select(trial => trial.Moment);

    /// <summary>The questions asked under some combination, in the order asked.</summary>
    public IReadOnlyList<Question> Questions =>
        [.. _trials.SelectMany(trial => trial.Answers.Select(answer => answer.Question)).Distinct()];

    /// <summary>Tries every combination; null when there are more than <see cref="Most"/>.</summary>
    public static TrialReadings? Of(
        DeadlineBases bases,
        Reading reading,
        Func<DeadlineMoments, IDeadlineAnswers, Moment> moment
    )
    {
        var trials = new List<Trial>();
        var script = new List<int>();
        while (trials.Count < Most)
        {
            var answers = new DeadlineAnswers(reading, script);
            trials.Add(new Trial(moment(new DeadlineMoments(bases, answers), answers), [.. answers.Asked]));
            if (!answers.Advance(script))
            {
                return new TrialReadings(trials);
            }
        }

        return null;
    }

    /// <summary>
    /// How far apart two answers to one question can put the limit, with every other question answered alike; null when without bound.
    /// </summary>
    public Duration? Spread(Question question)
    {
        var widest = Duration.Zero;
        for (var i = 0; i < _trials.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (DifferIn(_trials[i], _trials[j], question))
                {
                    if (Distance(_trials[i].Moment, _trials[j].Moment) is not { } distance)
                    {
                        return null;
                    }

                    widest = Duration.Max(widest, distance);
                }
            }
        }

        return widest;
    }

    /// <summary>How far apart the bounds are at most, once every question is answered; null when a bound is open.</summary>
    public Duration? Width
    {
        get
        {
            var widest = Duration.Zero;
            foreach (var moment in Moments.Where(moment => !moment.IsNever))
            {
                if (moment is not { Earliest: { } earliest, Latest: { } latest })
                {
                    return null;
                }

                widest = Duration.Max(widest, latest - earliest);
            }

            return widest;
        }
    }

    private static bool DifferIn(Trial one, Trial other, Question question) =>
        one.AnswerTo(question) is { } first
        && other.AnswerTo(question) is { } second
        && first != second
        && one.Answers.All(asked =>
            asked.Question == question || other.AnswerTo(asked.Question) is not { } answer || answer == asked.Answer
        );

    private static Duration? Distance(Moment one, Moment other) =>
        one == other ? Duration.Zero
        : one.IsNever || other.IsNever ? null
        : Apart(one.Earliest, other.Earliest) is { } first && Apart(one.Latest, other.Latest) is { } last
            ? Duration.Max(first, last)
        : null;

    private static Duration? Apart(Instant? one, Instant? other) =>
        (one, other) switch
        {
            (null, null) => Duration.Zero,
            ({ } first, { } second) => first < second ? second - first : first - second,
            _ => null,
        };

    private sealed record Trial(Moment Moment, IReadOnlyList<(Question Question, int Answer)> Answers)
    {
        public int? AnswerTo(Question question)
        {
            foreach (var (asked, answer) in Answers)
            {
                if (asked == question)
                {
                    return answer;
                }
            }

            return null;
        }
    }
}
