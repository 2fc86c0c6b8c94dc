using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

/// <summary>Drafts, each with one thing open or unsaid.</summary>
internal static class LintCases
{
    public const string Path = "$.statements[0].acts[0]";

    private static readonly LocalDate s_day = new(2026, 2, 1);

    /// <summary>A text of which nothing is open and in which nothing is missing.</summary>
    public static Terms Whole { get; } =
        new()
        {
            Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.At(Dossiers.Day(5))),
            Activities = [Activities.Hostilities],
            Area = "valley",
            Extension = new ExtensionRule(ExtensionMode.ByConsent) { Period = Length.FromDays(3) },
            Exit = new ExitRule { NoticePeriod = Length.FromHours(24) },
        };

    public static IReadOnlyList<LintCase> All { get; } =
    [
        Until(LintCodes.BoundaryOpen, Deadline.Until(s_day, "Europe/Kyiv")),
        Until(LintCodes.ZoneOpen, Deadline.Until(s_day, "Europe/Kyiv", "Europe/Moscow").Inclusive()),
        Until(LintCodes.FoldOpen, Deadline.At(new LocalDateTime(2026, 10, 25, 3, 30), "Europe/Kyiv")),
        Until(LintCodes.CountingOpen, Deadline.After(Anchor.Signature, Period.FromDays(30), "Europe/Kyiv")) with
        {
            Bases = DeadlineBases.None.With(Anchor.Signature, Moment.Exactly(Dossiers.Day(1) + Duration.FromHours(9))),
        },
        Until(
            LintCodes.MonthEndOpen,
            Deadline.After(Anchor.Signature, Period.FromMonths(1), "UTC") with
            {
                Counting = CountingRule.EventDayNotCounted,
            }
        ) with
        {
            Bases = DeadlineBases.None.With(Anchor.Signature, Moment.Exactly(Dossiers.Day(31))),
        },
        Until(
            LintCodes.ElapsedOpen,
            Deadline.After(Anchor.Signature, Period.FromDays(90), "Europe/Kyiv") with
            {
                Counting = CountingRule.FromInstant,
            }
        ) with
        {
            Bases = DeadlineBases.None.With(Anchor.Signature, Moment.Exactly(Dossiers.Day(15))),
        },
        new(
            LintCodes.ExtentOpen,
            $"{Path}.terms.window.length",
            Draft(
                Whole with
                {
                    Window = new Window(
                        Deadline.At(Dossiers.Day(2)),
                        Deadline.At(Dossiers.Day(8)),
                        Length.FromHours(168)
                    ),
                }
            )
        ),
        new(
            LintCodes.FailureOpen,
            $"{Path}.terms.conditions[0].onFailure",
            Draft(Whole with { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)] })
        ),
        new(LintCodes.PlaceOpen, $"{Path}.terms.area", Draft(Whole with { Area = "kyiv" })),
        Until(LintCodes.VagueLimit, Deadline.Between(Dossiers.Day(5), Dossiers.Day(6))),
        Until(LintCodes.UnknownBase, Deadline.After(Anchor.Signature, Period.FromHours(72))),
        Until(LintCodes.TooManyReadings, Many()),
        new(LintCodes.EndsBeforeStart, $"{Path}.terms.window", Reversed()),
        new(
            LintCodes.NoStart,
            $"{Path}.terms",
            Draft(Whole with { Window = new Window(End: Deadline.At(Dossiers.Day(5))) })
        ),
        new(LintCodes.NoEnd, $"{Path}.terms", Draft(Whole with { Window = new Window(Deadline.At(Dossiers.Day(2))) })),
        new(LintCodes.NoExtensionRule, $"{Path}.terms", Draft(Whole with { Extension = null })),
        new(LintCodes.NoExitRule, $"{Path}.terms", Draft(Whole with { Exit = null })),
        new(LintCodes.NoActivities, $"{Path}.terms", Draft(Whole with { Activities = null })),
        new(LintCodes.NoArea, $"{Path}.terms", Draft(Whole with { Area = null })),
        new(LintCodes.NoTerms, Path, Draft(null)),
        Until(
            LintCodes.EndMayNeverCome,
            Deadline.After(Anchor.Notice, Period.FromHours(72)),
            DeadlineBases.None.With(Anchor.Notice, Moment.Exactly(Dossiers.Day(9)))
        ),
        new(
            LintCodes.NoWayOut,
            $"{Path}.terms.exit",
            Draft(
                Whole with
                {
                    Window = new Window(Deadline.At(Dossiers.Day(2)), Deadline.Never),
                    Extension = null,
                    Exit = new ExitRule(),
                }
            )
        ),
        new(
            LintCodes.NoNoticeLimit,
            $"{Path}.terms.extension.noticeBefore",
            Draft(Whole with { Extension = new ExtensionRule(ExtensionMode.Automatic) { Period = Length.FromDays(3) } })
        ),
        new(
            LintCodes.NoPeriod,
            $"{Path}.terms.extension.period",
            Draft(Whole with { Extension = new ExtensionRule(ExtensionMode.ByConsent) })
        ),
        new(
            LintCodes.NobodyProlongs,
            $"{Path}.terms.extension",
            Draft(
                Whole with
                {
                    Extension = new ExtensionRule(ExtensionMode.ByGuarantor) { Period = Length.FromDays(3) },
                }
            )
        ),
        new(
            LintCodes.SilenceOpen,
            $"{Path}.terms.conditions[0].fact.silence",
            Draft(Whole with { Conditions = [Condition.Resolutive(new Occurred("gate", SilenceRule.Unknown))] })
        ),
        new(
            LintCodes.NoLongStop,
            $"{Path}.terms.conditions[0].longStop",
            Draft(
                Whole with
                {
                    Conditions = [Condition.Precedent(new Occurred("gate", SilenceRule.PresumedNotToHold))],
                }
            )
        ),
        new(
            LintCodes.NoDue,
            "$.pauses[0].obligations[0].due",
            Draft(Whole) with
            {
                Pauses = [Pause.Unilateral("p", "north") with { Obligations = [new Obligation("captives", "north")] }],
            }
        ),
    ];

    /// <summary>A dossier with one statement: an offer of these terms.</summary>
    public static Dossier Draft(Terms? terms) =>
        Dossiers
            .Parties.With(new Area("kyiv-city"))
            .With(new Area("ukraine"))
            .With(new Toponym("kyiv") { Readings = [new("city", "kyiv-city"), new("country", "ukraine")] })
            .UnilateralPause("p", "north")
            .At(Dossiers.Day(1))
            .Named("draft")
            .Offers("north", terms)
            .Build();

    private static LintCase Until(string code, Deadline end, DeadlineBases? bases = null) =>
        new(
            code,
            $"{Path}.terms.window.end",
            Draft(Whole with { Window = new Window(Deadline.At(Dossiers.Day(2)), end) })
        )
        {
            Bases = bases ?? DeadlineBases.None,
        };

    // No dossier with it is sound, and a draft is not yet in one.
    private static Dossier Reversed()
    {
        var draft = Draft(Whole);
        var terms = Whole with
        {
            Window = new Window(
                Deadline.At(Dossiers.Day(5)),
                Deadline.At(Dossiers.Day(5) - Duration.FromNanoseconds(1_000))
            ),
        };
        return draft with { Statements = [draft.Statements[0] with { Acts = [new Offer("p") { Terms = terms }] }] };
    }

    // Eleven days of which it is not said whether they are in: each twice as many readings.
    private static EarliestOfDeadline Many() =>
        Deadline.EarliestOf([.. Enumerable.Range(0, 11).Select(i => Deadline.Until(s_day.PlusDays(i), "Europe/Kyiv"))]);
}
