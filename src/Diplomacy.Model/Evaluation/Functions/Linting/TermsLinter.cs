namespace Diplomacy.Model;

/// <summary>What terms leave open, and what they do not say.</summary>
internal sealed class TermsLinter(DeadlineBases bases, Reading reading, Gazetteer gazetteer)
{
    private readonly LimitLinter _limits = new(bases, reading);

    /// <summary>What is open in a limit.</summary>
    public IEnumerable<LintFinding> Open(DeadlineSite site) => _limits.Of(site);

    /// <summary>What is open in what is said.</summary>
    public IEnumerable<LintFinding> Open(TermsSite site) =>
        [
            .. site.Deadlines.SelectMany(limit => _limits.Of(limit, site)),
            .. site.Terms.Window is { } window
                ? _limits
                    .OfExtent(window, site.KeyPrefix, site.Path)
                    .Concat(_limits.OfOrder(window, site.KeyPrefix, site.Path))
                : [],
            .. Place(site),
            .. (site.Terms.Conditions ?? []).SelectMany(
                (condition, i) => Failure(condition, DiagnosticPath.Item($"{site.Path}.conditions", i))
            ),
            .. site.Facts.SelectMany(Silence),
            .. (site.Terms.Conditions ?? []).SelectMany(
                (condition, i) => LongStop(condition, DiagnosticPath.Item($"{site.Path}.conditions", i))
            ),
            .. Rules(site.Terms, site.Path),
        ];

    /// <summary>What is not said.</summary>
    public static IEnumerable<LintFinding> Missing(Terms terms, string path)
    {
        var window = terms.Window;
        if (window?.Start is null && (window?.End is null || window.Length is null))
        {
            yield return new(LintCodes.NoStart, path, "No start is said: it would begin when it binds. Say when.");
        }

        if (window?.End is null && window?.Length is null)
        {
            yield return new(LintCodes.NoEnd, path, "No end is said. Say one, or that it is open-ended.");
        }

        if (terms.Activities is not { IsEmpty: false })
        {
            yield return new(LintCodes.NoActivities, path, "What the party holds off from is not said. List it.");
        }

        if (terms.Area is null)
        {
            yield return new(LintCodes.NoArea, path, "Where it holds is not said. Name the area.");
        }

        var isOpenEnded = window?.End is MomentDeadline { Moment.IsNever: true };
        if (terms.Extension is null && !isOpenEnded)
        {
            yield return new(
                LintCodes.NoExtensionRule,
                path,
                "Who may prolong it is not said: each party may, for itself. Say a rule."
            );
        }

        if (terms.Exit is null)
        {
            yield return new(
                LintCodes.NoExitRule,
                path,
                "Who may leave, and how, is not said: each party may, at once. Say a rule."
            );
        }
    }

    private IEnumerable<LintFinding> Place(TermsSite site)
    {
        if (
            site.Terms.Area is { } area
            && gazetteer.Find(area) is Toponym { Readings.Count: > 1 } toponym
            && new Question(QuestionKind.Place, area.Value, [.. toponym.Readings.Select(meant => meant.Option)])
                is var question
            && reading.AnswerTo(question) is null
        )
        {
            yield return new(
                LintCodes.PlaceOpen,
                $"{site.Path}.area",
                $"'{area}' may stand for {string.Join(" or ", toponym.Readings.Select(meant => meant.Place))}. Name the area meant."
            )
            {
                Question = question,
            };
        }
    }

    private IEnumerable<LintFinding> Failure(Condition condition, string path)
    {
        var question = new Question(
            QuestionKind.Failure,
            condition.Fact is Holds holds ? holds.State.Value : condition.Fact.ToString(),
            QuestionKinds.OptionsOf(QuestionKind.Failure)
        );
        if (
            condition is { Role: ConditionRole.Continuing, OnFailure: FailureEffect.Unspecified }
            && reading.AnswerTo(question) is null
        )
        {
            yield return new(
                LintCodes.FailureOpen,
                $"{path}.onFailure",
                "Whether it is suspended or ends when the condition fails is not said. Say which."
            )
            {
                Question = question,
            };
        }
    }

    private static IEnumerable<LintFinding> Silence(FactSite site)
    {
        var silence = site.Fact switch
        {
            Holds holds => holds.Silence,
            Occurred occurred => occurred.Silence,
            Fulfilled fulfilled => fulfilled.Silence,
            _ => SilenceRule.PresumedToHold,
        };
        if (silence == SilenceRule.Unknown)
        {
            yield return new(
                LintCodes.SilenceOpen,
                $"{site.Path}.silence",
                "What it means that nobody says anything of it is not said. Say what is presumed, or who certifies it."
            );
        }
    }

    private static IEnumerable<LintFinding> LongStop(Condition condition, string path)
    {
        if (condition is { Role: ConditionRole.Precedent, LongStop: null })
        {
            yield return new(
                LintCodes.NoLongStop,
                $"{path}.longStop",
                "Until when the condition may come true is not said: it may stay pending for ever. Say a date."
            );
        }
    }

    private static IEnumerable<LintFinding> Rules(Terms terms, string path)
    {
        if (terms.Window?.End is { } end && !IsSureToCome(end))
        {
            yield return new(
                LintCodes.EndMayNeverCome,
                $"{path}.window.end",
                "What ends it may never come. Say a date beside it, whichever comes first."
            );
        }

        if (
            terms.Window?.End is MomentDeadline { Moment.IsNever: true }
            && terms.Exit is { NoticePeriod: null, OnBreach: false, ByDeclaration: false }
        )
        {
            yield return new(LintCodes.NoWayOut, $"{path}.exit", "It has no end, and nobody may leave. Say a way out.");
        }

        if (terms.Extension is not { } extension)
        {
            yield break;
        }

        if (extension is { Mode: ExtensionMode.Automatic, NoticeBefore: null })
        {
            yield return new(
                LintCodes.NoNoticeLimit,
                $"{path}.extension.noticeBefore",
                "It goes on by itself, and how long before its end notice must be given is not said. Say it."
            );
        }

        if (extension.Period is null && terms.Window?.Length is null)
        {
            yield return new(
                LintCodes.NoPeriod,
                $"{path}.extension.period",
                "How long a prolongation lasts is not said: as long as the first period. Say it."
            );
        }
    }

    private static bool IsSureToCome(Deadline deadline) =>
        deadline switch
        {
            UponDeadline or WhileDeadline => false,
            OffsetDeadline offset => offset.Anchor.Occurrence is null && offset.Anchor != Anchor.Notice,
            EarliestOfDeadline first => first.Deadlines.Any(IsSureToCome),
            LatestOfDeadline last => last.Deadlines.All(IsSureToCome),
            PerDeliveryDeadline delivery => IsSureToCome(delivery.Base),
            _ => true,
        };
}
