using NodaTime;

namespace Diplomacy.Model;

/// <summary>What limits leave open, with how far apart the readings put them.</summary>
internal sealed class LimitLinter(DeadlineBases bases, Reading reading)
{
    public IEnumerable<LintFinding> Of(DeadlineSite site) =>
        Of(site.Path, site.WithParts(), (moments, _) => moments.Of(site.Deadline, site.Key));

    /// <summary>A limit of terms, which take effect at the start that they state, or at the signature where that is later.</summary>
    public IEnumerable<LintFinding> Of(DeadlineSite site, TermsSite terms)
    {
        if (!bases[Anchor.Effect].IsUnknown || !site.WithParts().Any(part => IsFromEffect(part.Deadline)))
        {
            return Of(site);
        }

        var effect = new EffectOfDraft(terms, bases);
        if (!effect.IsTold)
        {
            return Of(site);
        }

        // What the start itself leaves open is found there.
        var ofStart = TrialReadings.Of(bases, reading, (moments, _) => effect.In(moments))?.Questions ?? [];
        return new LimitLinter(bases.With(Anchor.Effect, Moment.Never), reading)
            .Of(
                site.Path,
                site.WithParts(),
                (moments, answers) =>
                    new DeadlineMoments(bases.With(Anchor.Effect, effect.In(moments)), answers).Of(
                        site.Deadline,
                        site.Key
                    )
            )
            .Where(finding => finding.Question is not { } question || !ofStart.Contains(question));
    }

    private static bool IsFromEffect(Deadline deadline) =>
        deadline is OffsetDeadline offset && offset.Anchor == Anchor.Effect;

    /// <summary>A window that is over before it starts, under every combination of answers.</summary>
    public IEnumerable<LintFinding> OfOrder(Window window, string keyPrefix, string path)
    {
        if (window is not { Start: { } start, End: { } end })
        {
            return [];
        }

        var isBefore = new List<Truth>();
        var trials = TrialReadings.Of(
            bases,
            reading,
            (moments, _) =>
            {
                var (first, last) = (moments.Of(start, $"{keyPrefix}/start"), moments.Of(end, $"{keyPrefix}/end"));
                isBefore.Add(last.IsBefore(first));
                return last;
            }
        );
        return trials is not null && isBefore.TrueForAll(truth => truth == Truth.True)
            ?
            [
                new(
                    LintCodes.EndsBeforeStart,
                    $"{path}.window",
                    "It ends before it starts, however it is read, and is never in force. Correct one of them."
                ),
            ]
            : [];
    }

    /// <summary>The end of a window as start and length give it, and which rules where an end is said that differs.</summary>
    public IEnumerable<LintFinding> OfExtent(Window window, string keyPrefix, string path)
    {
        if (window is not { Length: { } length } || (window.Start ?? window.End) is not { } said)
        {
            return [];
        }

        var key = $"{keyPrefix}/length";
        var found = Of(
            $"{path}.window.length",
            [],
            (moments, answers) =>
            {
                var start = window.Start is { } from ? moments.Of(from, $"{keyPrefix}/start") : default;
                var end = window.End is { } until ? moments.Of(until, $"{keyPrefix}/end") : default;
                if (window.Start is null || start.IsUnknown || start.IsNever)
                {
                    return window.End is null || end.IsUnknown || end.IsNever
                        ? Moment.Unknown
                        : moments.Later(length, end, false, LimitZones.Of(said, answers, $"{keyPrefix}/end"), key);
                }

                var counted = moments.Later(
                    length,
                    start,
                    true,
                    LimitZones.Of(said, answers, $"{keyPrefix}/start"),
                    key
                );
                return window.End is null || end.IsUnknown || end == counted ? counted
                    : answers.To(QuestionKind.Extent, key, QuestionKinds.OptionsOf(QuestionKind.Extent)) is var rules
                    && string.Equals(rules, QuestionKinds.End, StringComparison.Ordinal)
                        ? end
                    : counted;
            }
        );

        // What start and end leave open themselves is found there.
        return found.Where(finding =>
            finding.Question is { } question && string.Equals(question.Key, key, StringComparison.Ordinal)
        );
    }

    private IEnumerable<LintFinding> Of(
        string path,
        IEnumerable<DeadlineSite> parts,
        Func<DeadlineMoments, IDeadlineAnswers, Moment> moment
    )
    {
        if (TrialReadings.Of(bases, reading, moment) is not { } trials)
        {
            return
            [
                new(
                    LintCodes.TooManyReadings,
                    path,
                    "The limit leaves so much open that not every reading can be tried. Say some of it."
                ),
            ];
        }

        var sites = parts.ToList();
        var unknown = sites
            .Select(part => BaseOf(part.Deadline))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var asked = trials
            .Questions.OrderBy(question => question.Kind)
            .Select(question => (Question: question, AtStake: trials.Spread(question)));
        var untold = unknown.Count == 0 ? [] : sites.SelectMany(part => Untold(part)).Except(trials.Questions);
        return
        [
            .. asked
                .Where(open => open.AtStake != Duration.Zero)
                .Select(open => Open(open.Question, path, open.AtStake)),
            .. untold.Select(question => Open(question, path, null)),
            .. unknown.Select(what => new LintFinding(
                LintCodes.UnknownBase,
                path,
                $"The limit hangs on '{what}', of which no instant is given."
            )),
            .. unknown.Count == 0 && trials.Width != Duration.Zero && trials.Moments.Any(m => !m.IsNever)
                ? (LintFinding[])
                    [
                        new(LintCodes.VagueLimit, path, "The limit is known within bounds only. Say the instant.")
                        {
                            AtStake = trials.Width,
                        },
                    ]
                : [],
        ];
    }

    private static LintFinding Open(Question question, string path, Duration? atStake)
    {
        var (code, message) = question.Kind switch
        {
            QuestionKind.Boundary => (
                LintCodes.BoundaryOpen,
                "Whether that day is in is not said. Say so, or an hour."
            ),
            QuestionKind.Zone => (LintCodes.ZoneOpen, "Whose clock it is in is not said. Name one zone."),
            QuestionKind.Counting => (LintCodes.CountingOpen, "How the days are counted is not said. Say the rule."),
            QuestionKind.MonthEnd => (
                LintCodes.MonthEndOpen,
                "Which day is meant where a month is too short is not said. Say the rule, or a date."
            ),
            QuestionKind.Elapsed => (
                LintCodes.ElapsedOpen,
                "Whether days are of 24 hours or go by the clock is not said, and clocks change. Say hours, or a date."
            ),
            QuestionKind.Fold => (
                LintCodes.FoldOpen,
                "Clocks skip or repeat that hour. Say which is meant, or another hour."
            ),
            QuestionKind.Extent => (
                LintCodes.ExtentOpen,
                "The end is not where start and length put it. Say which rules, or leave one out."
            ),
            _ => throw new InvalidOperationException($"No limit leaves a question of kind {question.Kind} open."),
        };
        return new LintFinding(code, path, message) { Question = question, AtStake = atStake };
    }

    // What it is counted from, or hangs on, where that is not known.
    private string? BaseOf(Deadline deadline) =>
        deadline switch
        {
            OffsetDeadline offset when bases[offset.Anchor].IsUnknown => offset.Anchor.ToString(),
            UponDeadline upon when bases[Anchor.Event(upon.Occurrence)].IsUnknown => upon.Occurrence.ToString(),
            WhileDeadline state when bases.EndOf(state.State).IsUnknown => state.State.ToString(),
            _ => null,
        };

    // Questions that are open whenever the base will have been; how far they matter depends on it.
    private IEnumerable<Question> Untold(DeadlineSite site) =>
        site.Deadline is OffsetDeadline offset && BaseOf(offset) is not null
            ? Untold(offset, site.Key).Where(question => reading.AnswerTo(question) is null)
            : [];

    private static IEnumerable<Question> Untold(OffsetDeadline offset, string key)
    {
        if (!offset.Length.Period.HasDateComponent)
        {
            yield break;
        }

        if (
            offset.Counting == CountingRule.Unspecified
            && offset.Length.Elapsed == Elapsed.Unspecified
            && !offset.Length.Period.HasTimeComponent
        )
        {
            yield return Of(QuestionKind.Counting, key);
        }

        if (offset.Zones.Count > 1)
        {
            yield return new Question(QuestionKind.Zone, key, offset.Zones);
        }

        if (
            offset.MonthEnd == MonthEndRule.Unspecified
            && offset.Counting != CountingRule.Regulation1182
            && offset.Length.Period is not { Months: 0, Years: 0 }
        )
        {
            yield return Of(QuestionKind.MonthEnd, key);
        }
    }

    private static Question Of(QuestionKind kind, string key) => new(kind, key, QuestionKinds.OptionsOf(kind));
}
