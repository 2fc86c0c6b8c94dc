namespace Diplomacy.Model;

/// <summary>Tries every combination of answers to the open questions of a limit.</summary>
internal static class DeadlineResolution
{
    public static ResolvedDeadline Of(Deadline deadline, DeadlineBases bases, Reading reading, string key)
    {
        var questions = new List<Question>();
        var moments = new Dictionary<Question, Moment?[]>();
        var script = new List<int>();
        Moment? hull = null;
        for (var tried = 0; tried < ResolvedDeadline.MostCombinations; tried++)
        {
            var answers = new DeadlineAnswers(reading, script);
            var moment = new DeadlineMoments(bases, answers).Of(deadline, key);
            hull = Widened(hull, moment);
            foreach (var (question, answer) in answers.Asked)
            {
                if (!moments.TryGetValue(question, out var under))
                {
                    questions.Add(question);
                    moments.Add(question, under = new Moment?[question.Options.Count]);
                }

                under[answer] = Widened(under[answer], moment);
            }

            if (!answers.Advance(script))
            {
                return Complete(hull.GetValueOrDefault());
            }
        }

        // Whether it ever comes does not hang on how it is read.
        var unknown = hull is { IsNever: true } ? Moment.Never : Moment.Unknown;
        return new ResolvedDeadline(
            unknown,
            [.. questions.Select(q => new ResolvedQuestion(q, [.. q.Options.Select(_ => unknown)]))],
            TzdbZones.Version,
            IsComplete: false
        );

        ResolvedDeadline Complete(Moment overall)
        {
            // An option that no world takes, because what was answered before leaves it unasked, narrows nothing.
            var open = questions
                .Select(q => new ResolvedQuestion(q, [.. moments[q].Select(under => under ?? overall)]))
                .ToList();
            var matter = open.Where(q => q.Moments.Any(moment => moment != overall)).ToEquatableArray();
            return new ResolvedDeadline(
                overall,
                matter.IsEmpty && !overall.IsExact ? Unequal(open) : matter,
                TzdbZones.Version
            );
        }

        static EquatableArray<ResolvedQuestion> Unequal(List<ResolvedQuestion> open) =>
            [.. open.Where(q => q.Moments.Distinct().Count() > 1)];
    }

    private static Moment Widened(Moment? hull, Moment moment) =>
        hull is { } known ? Moment.AnyOf(known, moment) : moment;
}
