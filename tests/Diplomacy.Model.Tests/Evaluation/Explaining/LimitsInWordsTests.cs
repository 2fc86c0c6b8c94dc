using NodaTime;
using static Diplomacy.Model.Tests.Evaluation.SmallDossiers;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using Assert = Xunit.Assert;

/// <summary>Limits, windows, lengths and instants as people say them.</summary>
public sealed class LimitsInWordsTests
{
    private static readonly Instant s_day = Day(5);
    private static readonly Duration s_microsecond = Duration.FromNanoseconds(1_000);

    public static TheoryData<Deadline, string> Limits =>
        new()
        {
            { Deadline.At(s_day), "5 January 2026, 00:00 UTC" },
            { Deadline.At(s_day) with { Wording = "until dawn" }, "\"until dawn\"" },
            { Deadline.Never, "never" },
            { Deadline.Unknown, "at a time not known" },
            { Deadline.Until(new LocalDate(2026, 2, 1), "Europe/Moscow"), "1 February 2026 (Moscow)" },
            {
                Deadline.At(new LocalDateTime(2026, 2, 1, 6, 30), "America/New_York"),
                "1 February 2026, 06:30 (New York)"
            },
            { Deadline.Upon("talks-end"), "\"talks end\" comes about" },
            { Deadline.While("talks-go-on"), "\"talks go on\" no longer holds" },
            { After(Period.FromDays(1)), "1 day after its announcement" },
            { After(Period.FromDays(2)), "2 days after its announcement" },
            { After(Period.FromWeeks(1)), "1 week after its announcement" },
            { After(Period.FromMonths(3)), "3 months after its announcement" },
            { After(Period.FromYears(1)), "1 year after its announcement" },
            { After(Period.FromHours(72)), "72 hours after its announcement" },
            { After(Period.FromMinutes(90)), "PT90M after its announcement" },
            { Deadline.Before(Anchor.Effect, Period.FromDays(2)), "2 days before it takes effect" },
            { Deadline.After(Anchor.Event("talks-end"), Period.FromDays(2)), "2 days after \"talks end\" comes about" },
            { Counted(CountingRule.FromInstant), "10 days after its announcement, to the hour" },
            { Counted(CountingRule.EventDayCounted), "10 days after its announcement, that day counted" },
            { Counted(CountingRule.EventDayNotCounted), "10 days after its announcement, that day not counted" },
            { Counted(CountingRule.Regulation1182), "10 days after its announcement, by Regulation 1182/71" },
            {
                After(Period.FromDays(10)).In("Europe/Kyiv", "Europe/Moscow"),
                "10 days after its announcement (Kyiv or Moscow)"
            },
            {
                Deadline.EarliestOf(Deadline.At(s_day), Deadline.Upon("talks-end")),
                "the earliest of 5 January 2026, 00:00 UTC, and \"talks end\" comes about"
            },
            {
                Deadline.LatestOf(Deadline.Upon("gate"), Deadline.Upon("talks-end")),
                "the latest of \"gate\" comes about and \"talks end\" comes about"
            },
            {
                new PerDeliveryDeadline(Deadline.Upon("gate"), "hostages", 10, Length.FromDays(1))
                {
                    Cap = Length.FromDays(5),
                },
                "\"gate\" comes about, and 1 day more for every 10 hostages, 5 days more at most"
            },
            {
                new PerDeliveryDeadline(Deadline.Upon("gate"), "hostages", 10, Length.FromDays(1)),
                "\"gate\" comes about, and 1 day more for every 10 hostages"
            },
            { Partial("2026"), "2026" },
            { Partial("2026-XX"), "some day of 2026" },
            { Partial("2026-02"), "February 2026" },
            { Partial("2026-02-XX"), "some day of February 2026" },
            {
                new PartialDateDeadline(
                    EdtfDate.FromDate(new LocalDate(2026, 2, 3)),
                    Boundary.Unspecified,
                    ["Europe/Kyiv"]
                ),
                "3 February 2026"
            },
            { Partial("2026-02~"), "2026-02~" },
            { Partial("2026-21"), "2026-21" },
            { Partial("202X"), "202X" },
        };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Each_kind_of_limit_is_told_as_it_is_said(Deadline limit, string told) =>
        Assert.Equal(told, DeadlinePhrases.Of(limit));

    [Fact]
    public void Wordings_of_a_window_are_set_off_by_a_comma()
    {
        var (start, end) = (Deadline.At(Day(1)), Deadline.At(Day(2)));

        Assert.Equal(
            "from 1 January 2026, 00:00 UTC until 2 January 2026, 00:00 UTC for 1 day",
            DeadlinePhrases.Of(new Window(start, end, Length.FromDays(1)))
        );
        Assert.Equal(
            "\"from dawn\", until 2 January 2026, 00:00 UTC",
            DeadlinePhrases.Of(new Window(start with { Wording = "from dawn" }, end))
        );
        Assert.Equal(
            "from 1 January 2026, 00:00 UTC, \"until dusk\"",
            DeadlinePhrases.Of(new Window(start, end with { Wording = "until dusk" }))
        );
    }

    public static TheoryData<Moment, string> Moments =>
        new()
        {
            { Moment.Exactly(s_day), "on 5 January 2026, 00:00 UTC" },
            { Moment.Exactly(s_day - s_microsecond), "just before 5 January 2026, 00:00 UTC" },
            { Moment.Exactly(s_day + s_microsecond), "just after 5 January 2026, 00:00 UTC" },
            { Moment.NotAfter(s_day), "not later than 5 January 2026, 00:00 UTC" },
            { Moment.NotAfter(s_day - s_microsecond), "before 5 January 2026, 00:00 UTC" },
            { Moment.NotAfter(s_day - (10 * s_microsecond)), "before 5 January 2026, 00:00 UTC" },
            { Moment.NotAfter(s_day - (11 * s_microsecond)), "not later than 4 January 2026, 23:59:59.999989 UTC" },
            { Moment.NotBefore(s_day), "not before 5 January 2026, 00:00 UTC" },
            { Moment.NotBefore(s_day + s_microsecond), "after 5 January 2026, 00:00 UTC" },
            { Moment.NotBefore(s_day + (10 * s_microsecond)), "after 5 January 2026, 00:00 UTC" },
            { Moment.NotBefore(s_day + (11 * s_microsecond)), "not before 5 January 2026, 00:00:00.000011 UTC" },
            { Moment.NotBefore(s_day + Duration.FromMilliseconds(500)), "not before 5 January 2026, 00:00:00.5 UTC" },
            { Moment.Between(s_day, Day(6) - s_microsecond), "on 5 January 2026 (UTC), at an hour not known" },
            { Moment.Between(s_day, s_day + Duration.FromHours(2)), "on 5 January 2026, between 00:00 and 02:00 UTC" },
            { Moment.Between(s_day, Day(7)), "between 5 January, 00:00 and 7 January 2026, 00:00 UTC" },
            { Moment.Between(s_day, Day(370)), "between 5 January 2026, 00:00 and 5 January 2027, 00:00 UTC" },
            { Moment.Unknown, "at a time not known" },
            { Moment.Never, "never" },
        };

    [Theory]
    [MemberData(nameof(Moments))]
    public void An_instant_is_told_with_what_is_known_of_it(Moment moment, string told) =>
        Assert.Equal(told, TimePhrases.When(moment));

    public static TheoryData<Moment[], string> Several =>
        new()
        {
            { [], "" },
            { [Moment.Never], "never" },
            { [Moment.Exactly(Day(5)), Moment.Exactly(Day(5))], "on 5 January 2026, 00:00 UTC" },
            {
                [Moment.Never, Moment.Exactly(Day(7)), Moment.Exactly(Day(5))],
                "on 5 January 2026, 00:00 UTC, on 7 January 2026, 00:00 UTC, or never"
            },
            {
                [Moment.Exactly(Day(5) + Duration.FromHours(9)), Moment.Exactly(Day(5))],
                "on 5 January 2026 at 00:00 or 09:00 UTC"
            },
            {
                [.. Enumerable.Range(0, 6).Select(i => Moment.Exactly(Day(5) + Duration.FromHours(i)))],
                "on 5 January 2026 at 00:00, 01:00, 02:00, 03:00, 04:00 or 05:00 UTC"
            },
            {
                [.. Enumerable.Range(0, 7).Select(i => Moment.Exactly(Day(5) + Duration.FromHours(i)))],
                "on 5 January 2026, between 00:00 and 06:00 UTC"
            },
            {
                [Moment.Between(Day(5), Day(7)), Moment.Between(Day(6), Day(9))],
                "between 5 January, 00:00 and 9 January 2026, 00:00 UTC"
            },
            { [Moment.NotAfter(Day(5)), Moment.Exactly(Day(9))], "not later than 9 January 2026, 00:00 UTC" },
            { [Moment.NotBefore(Day(5)), Moment.Exactly(Day(9))], "not before 5 January 2026, 00:00 UTC" },
        };

    [Theory]
    [MemberData(nameof(Several))]
    public void What_may_have_been_at_several_times_is_told_with_all_of_them(Moment[] moments, string told)
    {
        Assert.Equal(told, TimePhrases.When(moments));
        Assert.Equal(told, TimePhrases.When(moments.Reverse()));
    }

    [Fact]
    public void When_it_was_said_is_told_as_a_date_or_by_its_bounds()
    {
        Assert.Equal("at a time not recorded", TimePhrases.Date(Moment.Unknown));
        Assert.Equal("5 January 2026, 00:00 UTC", TimePhrases.Date(Moment.Exactly(Day(5))));
        Assert.Equal("5 January 2026 (UTC)", TimePhrases.Date(Moment.Between(Day(5), Day(6) - s_microsecond)));
        Assert.Equal("before 5 January 2026, 00:00 UTC", TimePhrases.Date(Moment.NotAfter(Day(5) - s_microsecond)));
    }

    [Fact]
    public void Of_a_part_of_a_longer_stretch_the_end_that_both_have_is_not_told()
    {
        var whole = new Interval(Day(1), Day(9));

        Assert.Equal("until 5 January 2026, 00:00 UTC", TimePhrases.Throughout(new(Day(1), Day(5)), whole));
        Assert.Equal("since 5 January 2026, 00:00 UTC", TimePhrases.Throughout(new(Day(5), Day(9)), whole));
        Assert.Equal(
            "from 4 January 2026, 00:00 UTC to 5 January 2026, 00:00 UTC",
            TimePhrases.Throughout(new(Day(4), Day(5)), whole)
        );
        Assert.Equal("at all times", TimePhrases.Throughout(new(null, null), null));
        Assert.Equal("at all times", TimePhrases.Throughout(new(null, null), new Interval(null, null)));
        Assert.Equal("from 5 January 2026, 00:00 UTC on", TimePhrases.Throughout(new(Day(5), null), whole));
    }

    private static OffsetDeadline After(Period period) => Deadline.After(Anchor.Announcement, period);

    private static OffsetDeadline Counted(CountingRule rule) => After(Period.FromDays(10)) with { Counting = rule };

    private static PartialDateDeadline Partial(string date) => (PartialDateDeadline)Deadline.Parse(date, "Europe/Kyiv");
}
