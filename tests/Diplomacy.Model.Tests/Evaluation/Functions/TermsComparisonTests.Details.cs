using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class TermsComparisonTests
{
    public static TheoryData<Deadline, Deadline, TermAgreement> ComposedEnds =>
        new()
        {
            {
                Deadline.EarliestOf(Deadline.Upon("gate"), Deadline.Upon("talks-end")),
                Deadline.EarliestOf(Deadline.Upon("gate"), Deadline.Upon("talks-end"), Deadline.Upon("signing")),
                TermAgreement.Differ
            },
            // Eleven days of which it is not said whether they are in are too many readings to try.
            {
                Deadline.EarliestOf([
                    .. Enumerable.Range(0, 11).Select(i => Deadline.Until(s_first.PlusDays(i), "Europe/Kyiv")),
                ]),
                Deadline.Until(s_first, "Europe/Kyiv"),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.EarliestOf(Deadline.Upon("gate"), Deadline.At(Dossiers.Day(2))),
                Deadline.At(Dossiers.Day(2)),
                TermAgreement.Differ
            },
            {
                Deadline.LatestOf(Deadline.At(Dossiers.Day(2)), Deadline.Upon("gate")),
                Deadline.At(Dossiers.Day(2)),
                TermAgreement.Differ
            },
            {
                Deadline.LatestOf(Deadline.At(Dossiers.Day(1)), Deadline.At(Dossiers.Day(2))),
                Deadline.At(Dossiers.Day(2)),
                TermAgreement.Same
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(60)),
                Deadline.After(Anchor.Signature, Period.FromDays(60), "Europe/Kyiv"),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.After(Anchor.Signature, Period.FromMonths(1)),
                Deadline.After(Anchor.Signature, Period.FromMonths(2)),
                TermAgreement.Differ
            },
            {
                Deadline.After(Anchor.Signature, Period.FromMonths(1)),
                new OffsetDeadline(
                    OffsetDirection.After,
                    Anchor.Signature,
                    new Length(Period.FromMonths(1), Elapsed.WallClock)
                ),
                TermAgreement.DifferInWhatIsOpen
            },
            {
                Deadline.After(Anchor.Signature, Period.FromDays(1)),
                new OffsetDeadline(OffsetDirection.After, Anchor.Signature, Length.FromDays(1, Elapsed.WallClock)),
                TermAgreement.DifferInWhatIsOpen
            },
            // Hours are hours, whatever is said of days.
            {
                new OffsetDeadline(
                    OffsetDirection.After,
                    Anchor.Signature,
                    new Length(Period.FromHours(12), Elapsed.Exact)
                ),
                new OffsetDeadline(
                    OffsetDirection.After,
                    Anchor.Signature,
                    new Length(Period.FromHours(12), Elapsed.WallClock)
                ),
                TermAgreement.Same
            },
        };

    [Theory]
    [MemberData(nameof(ComposedEnds))]
    public void Limits_that_are_composed_or_counted_agree_part_by_part(
        Deadline first,
        Deadline second,
        TermAgreement expected
    )
    {
        Assert.Equal(expected, One(End(first), End(second)).Agreement);
        Assert.Equal(expected, One(End(second), End(first)).Agreement);
    }

    public static TheoryData<Terms, Terms, TermAgreement> Details =>
        new()
        {
            { Hours(6, 10), Hours(6, 11), TermAgreement.Differ },
            { Hours(6, 10), Hours(5, 10), TermAgreement.Differ },
            { Leaving(new ExitRule { OnBreach = true }), Leaving(new ExitRule()), TermAgreement.Differ },
            { Leaving(new ExitRule { ByDeclaration = true }), Leaving(new ExitRule()), TermAgreement.Differ },
            {
                Leaving(new ExitRule { Holders = ["a"] }),
                Leaving(new ExitRule { Holders = ["b"] }),
                TermAgreement.Differ
            },
            {
                Leaving(new ExitRule { NoticePeriod = Length.FromDays(14) }),
                Leaving(new ExitRule()),
                TermAgreement.Differ
            },
            {
                Hanging(Condition.Precedent(Gate(SilenceRule.Unknown))),
                Hanging(Condition.Resolutive(Gate(SilenceRule.Unknown))),
                TermAgreement.Differ
            },
            {
                Hanging(Condition.Maturity(Gate(SilenceRule.Unknown), "captives")),
                Hanging(Condition.Maturity(Gate(SilenceRule.Unknown), "wounded")),
                TermAgreement.Differ
            },
            // What the failing of a condition does is asked of those alone that it may go on hanging on.
            {
                Hanging(Condition.Resolutive(Gate(SilenceRule.Unknown))),
                Hanging(Condition.Resolutive(Gate(SilenceRule.Unknown)) with { OnFailure = FailureEffect.Ends }),
                TermAgreement.Same
            },
            {
                Hanging(Condition.Precedent(new Fulfilled("captives", SilenceRule.Unknown))),
                Hanging(Condition.Precedent(new Fulfilled("wounded", SilenceRule.Unknown))),
                TermAgreement.Differ
            },
            {
                Hanging(Condition.Precedent(new Fulfilled("captives", SilenceRule.Unknown) { Quantity = 3 })),
                Hanging(Condition.Precedent(new Fulfilled("captives", SilenceRule.Unknown) { Quantity = 4 })),
                TermAgreement.Differ
            },
            {
                Hanging(Condition.Precedent(Gate(SilenceRule.Unknown))),
                Hanging(
                    Condition.Precedent(Gate(SilenceRule.Unknown)),
                    Condition.Resolutive(Gate(SilenceRule.Unknown))
                ),
                TermAgreement.Differ
            },
        };

    [Theory]
    [MemberData(nameof(Details))]
    public void Rules_and_conditions_differ_by_any_part_that_differs(Terms first, Terms second, TermAgreement expected)
    {
        Assert.Equal(expected, One(first, second).Agreement);
        Assert.Equal(expected, One(second, first).Agreement);
    }

    [Fact]
    public void A_length_counted_in_one_of_two_clocks_goes_by_the_clock_in_which_it_starts()
    {
        // Clocks go forward in Kyiv on the second day, and then show what they show in Moscow.
        var start = Deadline.From(new LocalDate(2026, 3, 28), "Europe/Kyiv", "Europe/Moscow");

        Assert.Equal(
            "End: Same",
            Agreements(
                new(start, Length: Length.FromDays(7, Elapsed.WallClock)),
                new(start, Deadline.At(Instant.FromUtc(2026, 4, 3, 21, 0)))
            )[1]
        );
    }

    [Fact]
    public void An_end_on_the_calendar_is_compared_whatever_the_start_hangs_on() =>
        Assert.Equal(
            ["Start: Differ", "End: Same"],
            Agreements(new(Deadline.Upon("gate"), s_end), new(s_start, Length: s_hours)).Take(2)
        );

    [Fact]
    public void What_never_starts_never_ends() =>
        Assert.Equal(
            "End: Same",
            Agreements(new(Deadline.Never, Length: s_hours), new(Deadline.Never, Deadline.Never))[1]
        );

    private static Terms Hours(int from, int until) =>
        new() { Schedule = new DailySchedule(new LocalTime(from, 0), new LocalTime(until, 0), "Asia/Gaza") };

    private static Terms Leaving(ExitRule exit) => new() { Exit = exit };

    private static Terms Hanging(params EquatableArray<Condition> conditions) => new() { Conditions = conditions };
}
