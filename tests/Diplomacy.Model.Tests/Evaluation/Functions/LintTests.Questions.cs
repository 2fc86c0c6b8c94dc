using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Functions;

using Assert = Xunit.Assert;

public sealed partial class LintTests
{
    private static readonly LocalDate s_spring = new(2026, 3, 28);
    private static readonly Deadline s_either = Deadline.From(s_spring, "Europe/Kyiv", "Europe/Moscow");

    [Fact]
    public void By_when_a_reply_is_asked_for_is_linted_too()
    {
        var draft = LintCases.Draft(LintCases.Whole);
        var asking = draft with
        {
            Statements = [draft.Statements[0] with { ReplyBy = Deadline.Until(s_day, "Europe/Kyiv") }],
        };

        var finding = Assert.Single(asking.Lint("draft"));

        Assert.Equal((LintCodes.BoundaryOpen, "$.statements[0].replyBy"), (finding.Code, finding.Path));
        Assert.Equal("draft/replyBy", finding.Question!.Key);
    }

    [Fact]
    public void A_part_of_a_limit_that_is_counted_from_the_effect_is_counted_from_the_start_that_the_text_states() =>
        Assert.Equal(
            [LintCodes.CountingOpen],
            CodesOf(new(s_start, Deadline.EarliestOf(s_sixtyDays, Deadline.At(Instant.FromUtc(2025, 3, 1, 0, 0)))))
        );

    [Fact]
    public void A_start_that_leaves_too_much_open_says_so_once_and_the_end_counted_from_it_too()
    {
        var start = Deadline.EarliestOf([
            .. Enumerable.Range(0, 11).Select(i => Deadline.Until(s_day.PlusDays(i), "Europe/Kyiv")),
        ]);

        Assert.Equal(
            [(LintCodes.TooManyReadings, "$.window.start"), (LintCodes.TooManyReadings, "$.window.end")],
            Found(new(start, s_sixtyDays)).Select(finding => (finding.Code, finding.Path))
        );
    }

    [Fact]
    public void A_reading_of_the_one_limit_settles_whether_it_ends_before_it_starts()
    {
        var day = Deadline.Until(s_day, "Europe/Kyiv");
        var noon = Deadline.At(s_day.At(new LocalTime(12, 0)), "Europe/Kyiv");

        Assert.Contains(LintCodes.EndsBeforeStart, CodesOf(new(noon, day), "boundary:terms/end=exclusive"));
        Assert.DoesNotContain(LintCodes.EndsBeforeStart, CodesOf(new(noon, day), "boundary:terms/start=exclusive"));
        Assert.Contains(LintCodes.EndsBeforeStart, CodesOf(new(day, noon), "boundary:terms/start=inclusive"));
        Assert.DoesNotContain(LintCodes.EndsBeforeStart, CodesOf(new(day, noon), "boundary:terms/end=inclusive"));
    }

    [Fact]
    public void A_length_back_from_the_end_leaves_open_how_its_days_are_counted()
    {
        var end = Deadline.Until(s_spring.PlusDays(7), "Europe/Kyiv").Exclusive();

        var elapsed = Assert.Single(
            Found(new(End: end, Length: Length.FromDays(7))),
            finding => finding.Path == "$.window.length"
        );

        Assert.Equal((LintCodes.ElapsedOpen, Duration.FromHours(1)), (elapsed.Code, elapsed.AtStake!.Value));
    }

    [Fact]
    public void A_length_is_counted_by_the_clock_in_which_the_start_or_else_the_end_is_said()
    {
        var week = Length.FromDays(7);
        var end = Deadline.Until(s_spring.PlusDays(7), "Europe/Kyiv", "Europe/Moscow").Exclusive();

        Assert.Empty(CodesOf(new(s_either, Length: week), "zone:terms/start=Europe/Moscow"));
        Assert.Equal([LintCodes.ElapsedOpen], CodesOf(new(s_either, Length: week), "zone:terms/start=Europe/Kyiv"));
        Assert.DoesNotContain(
            LintCodes.ElapsedOpen,
            CodesOf(new(End: end, Length: week), "zone:terms/end=Europe/Moscow")
        );
        Assert.Contains(LintCodes.ElapsedOpen, CodesOf(new(End: end, Length: week), "zone:terms/end=Europe/Kyiv"));
        // The end said is where seven days by the clock put it, not where 168 hours do.
        Assert.Equal(
            [LintCodes.ElapsedOpen, LintCodes.ExtentOpen],
            CodesOf(
                    new(
                        Deadline.From(s_spring, "Europe/Kyiv"),
                        Deadline.At(
                            s_spring
                                .PlusDays(7)
                                .AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Kyiv"])
                                .ToInstant()
                        ),
                        week
                    )
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_reading_of_the_zone_settles_whether_start_and_length_put_another_end()
    {
        var (midnight, day) = (Instant.FromUtc(2026, 3, 27, 21, 0), Length.FromHours(24));
        var end = Deadline.Until(s_spring.PlusDays(1), "Europe/Kyiv", "Europe/Moscow").Exclusive();
        var later = Deadline.At(midnight + Duration.FromDays(1));

        Assert.Empty(CodesOf(new(s_either, later, day), "zone:terms/start=Europe/Moscow"));
        Assert.Equal([LintCodes.ExtentOpen], CodesOf(new(s_either, later, day), "zone:terms/start=Europe/Kyiv"));
        Assert.Empty(CodesOf(new(Deadline.At(midnight), end, day), "zone:terms/end=Europe/Moscow"));
        Assert.Equal(
            [LintCodes.ExtentOpen],
            CodesOf(new(Deadline.At(midnight), end, day), "zone:terms/end=Europe/Kyiv")
        );
    }

    public static TheoryData<Window> Untold =>
        new()
        {
            new Window(Deadline.Upon("gate"), Deadline.At(Dossiers.Day(8)), Length.FromDays(7)),
            new Window(Deadline.At(Dossiers.Day(2)), Deadline.Upon("gate"), Length.FromDays(7)),
            new Window(Deadline.Upon("gate"), Deadline.Upon("talks-end"), Length.FromDays(7)),
            new Window(End: Deadline.Never, Length: Length.FromDays(7)),
        };

    [Theory]
    [MemberData(nameof(Untold))]
    public void What_is_counted_from_nothing_known_leaves_no_question_of_its_length(Window window) =>
        Assert.DoesNotContain(Found(window), finding => finding.Path == "$.window.length");

    [Fact]
    public void What_is_said_of_a_count_is_not_asked_before_its_base_is_known()
    {
        string[] Asked(OffsetDeadline counted) =>
            [
                .. CodesOf(new(Deadline.At(Dossiers.Day(2)), counted))
                    .Where(code => code is LintCodes.CountingOpen or LintCodes.MonthEndOpen)
                    .Order(StringComparer.Ordinal),
            ];
        var months = Deadline.After(Anchor.Signature, Period.FromMonths(2), "Europe/Kyiv");

        Assert.Equal([LintCodes.CountingOpen, LintCodes.MonthEndOpen], Asked(months));
        Assert.Equal([LintCodes.CountingOpen], Asked(months with { MonthEnd = MonthEndRule.Up }));
        Assert.Equal([LintCodes.MonthEndOpen], Asked(months with { Counting = CountingRule.EventDayCounted }));
    }

    [Fact]
    public void A_question_of_the_one_part_is_asked_once_where_the_base_of_another_is_not_known() =>
        Assert.Single(
            CodesOf(
                new(
                    Deadline.At(Dossiers.Day(2)),
                    Deadline.EarliestOf(
                        Deadline.Until(s_day, "Europe/Kyiv"),
                        Deadline.After(Anchor.Signature, Period.FromDays(60), "Europe/Kyiv")
                    )
                )
            ),
            LintCodes.BoundaryOpen
        );

    [Fact]
    public void The_latest_of_several_limits_may_never_come_if_one_of_them_may_not()
    {
        var start = Deadline.At(Dossiers.Day(2));
        var (sure, unsure) = (Deadline.At(Dossiers.Day(5)), Deadline.Upon("talks-end"));

        Assert.Contains(LintCodes.EndMayNeverCome, CodesOf(new(start, Deadline.LatestOf(sure, unsure))));
        Assert.DoesNotContain(LintCodes.EndMayNeverCome, CodesOf(new(start, Deadline.EarliestOf(sure, unsure))));
    }

    [Fact]
    public void What_bare_terms_lack_is_found_at_their_root() =>
        Assert.All(new Terms().Lint(), finding => Assert.Equal("$", finding.Path));

    private static EquatableArray<LintFinding> Found(Window window, string? reading = null) =>
        (LintCases.Whole with { Window = window }).Lint(
            reading: reading is null ? Reading.None : Reading.None.Fix(reading)
        );

    private static IEnumerable<string> CodesOf(Window window, string? reading = null) =>
        Found(window, reading).Select(finding => finding.Code);
}
