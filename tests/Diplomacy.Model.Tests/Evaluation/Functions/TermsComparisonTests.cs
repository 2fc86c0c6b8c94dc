using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

/// <summary>Two texts, and two accounts, term by term.</summary>
public sealed partial class TermsComparisonTests
{
    private static readonly LocalDate s_first = new(2026, 2, 1);

    public static TheoryData<Deadline, Deadline, TermAgreement> Ends =>
        new()
        {
            { Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(1)), TermAgreement.Same },
            { Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(2)), TermAgreement.Differ },
            {
                Deadline.Between(Dossiers.Day(1), Dossiers.Day(3)),
                Deadline.At(Dossiers.Day(2)),
                TermAgreement.DifferInWhatIsOpen
            },
            { Deadline.Never, Deadline.At(Dossiers.Day(2)), TermAgreement.Differ },
            { Deadline.Unknown, Deadline.At(Dossiers.Day(2)), TermAgreement.DifferInWhatIsOpen },
            // The words of two languages and the keys of two texts are no difference.
            {
                Deadline.Until(s_first, "Europe/Kyiv") with
                {
                    Key = "a",
                    Wording = new LocalizedText("until 1 February", "en"),
                },
                Deadline.Until(s_first, "Europe/Kyiv") with
                {
                    Key = "b",
                    Wording = new LocalizedText("до 1 лютого", "uk"),
                },
                TermAgreement.Same
            },
            {
                Deadline.Until(s_first, "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv").Inclusive(),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.Until(s_first, "Europe/Moscow", "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv"),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.Until(s_first, "Europe/Moscow", "Europe/Kyiv"),
                Deadline.Until(s_first, "Europe/Kyiv", "Europe/Moscow"),
                TermAgreement.Same
            },
            {
                Deadline.Until(s_first, "Europe/Kyiv").Exclusive(),
                Deadline.Until(s_first, "Europe/Kyiv").Inclusive(),
                TermAgreement.Differ
            },
            // The end of one day is the start of the next, and an hour may be said in another zone.
            {
                Deadline.Until(s_first, "Europe/Kyiv").Exclusive(),
                Deadline.Until(s_first.PlusDays(-1), "Europe/Kyiv").Inclusive(),
                TermAgreement.Same
            },
            {
                Deadline.At(new LocalDateTime(2026, 2, 1, 12, 0), "Europe/Moscow"),
                Deadline.At(Instant.FromUtc(2026, 2, 1, 9, 0)),
                TermAgreement.Same
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(60)),
                Deadline.After(Anchor.Signature, Period.FromDays(60)) with
                {
                    Counting = CountingRule.EventDayNotCounted,
                },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(60)),
                Deadline.After(Anchor.Effect, Period.FromDays(60)),
                TermAgreement.Differ
            },
            { Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv"), TermAgreement.Differ },
            { Deadline.Upon("talks-end"), Deadline.Upon("talks-end"), TermAgreement.Same },
            {
                Deadline.EarliestOf(Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv")),
                Deadline.EarliestOf(Deadline.Upon("talks-end"), Deadline.Until(s_first, "Europe/Kyiv").Inclusive()),
                TermAgreement.DifferInWhatIsOpen
            },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Limits_agree_by_what_they_say_and_by_what_they_come_to(
        Deadline first,
        Deadline second,
        TermAgreement expected
    )
    {
        Assert.Equal(expected, One(End(first), End(second)).Agreement);
        Assert.Equal(expected, One(End(second), End(first)).Agreement);
    }

    public static TheoryData<Terms, Terms, TermAgreement> Others =>
        new()
        {
            {
                new Terms { Activities = [Activities.Strikes, Activities.Hostilities] },
                new Terms { Activities = [Activities.Hostilities, Activities.Strikes] },
                TermAgreement.Same
            },
            {
                new Terms { Activities = [Activities.Strikes] },
                new Terms { Activities = [] },
                TermAgreement.Differ
            },
            {
                new Terms { Area = "kyiv" },
                new Terms { Area = "kyiv-city" },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Area = "kyiv" },
                new Terms { Area = "odesa" },
                TermAgreement.Differ
            },
            {
                new Terms { Window = new Window(Length: Length.FromDays(7)) },
                new Terms { Window = new Window(Length: new Length(Period.FromWeeks(1))) },
                TermAgreement.Same
            },
            {
                new Terms { Window = new Window(Length: Length.FromDays(7)) },
                new Terms { Window = new Window(Length: Length.FromDays(7, Elapsed.Exact)) },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)] },
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold, FailureEffect.Ends)] },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedToHold)] },
                new Terms { Conditions = [Condition.While("talks", SilenceRule.PresumedNotToHold)] },
                TermAgreement.Differ
            },
            {
                new Terms { Conditions = [Condition.Precedent(new AllOf(Gate(SilenceRule.Unknown)))] },
                new Terms { Conditions = [Condition.Precedent(new AllOf(Gate(SilenceRule.PresumedNotToHold)))] },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Extension = new ExtensionRule(ExtensionMode.Automatic) },
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) },
                TermAgreement.Differ
            },
            {
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) { Holders = ["a", "b"] } },
                new Terms { Extension = new ExtensionRule(ExtensionMode.ByConsent) { Holders = ["b", "a"] } },
                TermAgreement.Same
            },
            {
                new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(14) } },
                new Terms { Exit = new ExitRule { NoticePeriod = Length.FromDays(30) } },
                TermAgreement.Differ
            },
            {
                new Terms { Schedule = new DailySchedule(new LocalTime(6, 0), new LocalTime(10, 0), "Asia/Gaza") },
                new Terms
                {
                    Schedule = new DailySchedule(
                        new LocalTime(6, 0),
                        new LocalTime(10, 0),
                        "Asia/Gaza",
                        "Asia/Jerusalem"
                    ),
                },
                TermAgreement.DifferInWhatIsOpen
            },
            {
                new Terms { Limit = new NumericLimit(1_550, "warheads") },
                new Terms { Limit = new NumericLimit(1_550, "warheads") },
                TermAgreement.Same
            },
            {
                new Terms { Purposes = [new LocalizedText("relief", "en")] },
                new Terms { Purposes = [new LocalizedText("допомога", "uk")] },
                TermAgreement.Differ
            },
            {
                new Terms { Exceptions = [] },
                new Terms { Exceptions = [new SelfDefence()] },
                TermAgreement.Differ
            },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void The_other_terms_agree_or_do_not(Terms first, Terms second, TermAgreement expected)
    {
        Assert.Equal(expected, One(first, second).Agreement);
        Assert.Equal(expected, One(second, first).Agreement);
    }

    private static Terms End(Deadline end) => new() { Window = new Window(End: end) };

    private static Occurred Gate(SilenceRule silence) => new("gate", silence);

    private static ComparedTerm One(Terms first, Terms second) =>
        Assert.Single(
            first
                .CompareWith(
                    second,
                    [
                        new Toponym("kyiv") { Readings = [new("city", "kyiv-city"), new("country", "ukraine")] },
                        new Area("kyiv-city"),
                        new Area("ukraine"),
                        new Area("odesa"),
                    ]
                )
                .Terms
        );
}
