using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

public sealed class DeadlineResolutionTests
{
    private const string Gaza = "Asia/Gaza";

    [Fact]
    public void Until_with_unspecified_boundary_is_within_the_day_and_says_what_it_hangs_on()
    {
        var resolved = Deadline.Until(new(2026, 2, 1), "Europe/Moscow").Resolve(DeadlineBases.None);

        Assert.Equal(Between("2026-01-31T21:00:00Z", "2026-02-01T21:00:00Z"), resolved.Moment);
        var open = Assert.Single(resolved.Questions);
        Assert.Equal("boundary:deadline (exclusive | inclusive)", open.Question.ToString());
        Assert.Equal(At("2026-01-31T21:00:00Z"), open.Under("exclusive"));
        Assert.Equal(At("2026-02-01T21:00:00Z"), open.Under("inclusive"));
        Assert.Equal(TzdbZones.Version, resolved.TzdbVersion);
        Assert.True(resolved.IsComplete);
    }

    [Fact]
    public void An_unspecified_day_stays_vague_under_either_boundary()
    {
        var deadline = Deadline.Parse("2026-02-XX", "Etc/UTC");

        Assert.Equal(
            Between("2026-02-01T00:00:00Z", "2026-02-28T00:00:00Z"),
            Read(deadline, DeadlineBases.None, "boundary=exclusive")
        );
        Assert.Equal(
            Between("2026-02-02T00:00:00Z", "2026-03-01T00:00:00Z"),
            Read(deadline, DeadlineBases.None, "boundary=inclusive")
        );
        Assert.Equal(
            At("2026-03-01T00:00:00Z"),
            Read(Deadline.Parse("2026-02", "Etc/UTC"), DeadlineBases.None, "boundary=inclusive")
        );
    }

    // Lebanon, 27 November 2024: "within 60 days" from 04:00; both sides counted to 26 January, and disagreed on the hour.
    [Theory]
    [InlineData("counting=from-instant", "2025-01-26T02:00:00Z")]
    [InlineData("counting=event-day-counted", "2025-01-25T22:00:00Z")]
    [InlineData("counting=event-day-not-counted", "2025-01-26T22:00:00Z")]
    public void Sixty_days_after_the_effect_hang_on_the_counting(string answer, string expected)
    {
        var deadline = Deadline.After(Anchor.Effect, Period.FromDays(60), "Asia/Beirut");
        var bases = DeadlineBases.None.With(Anchor.Effect, At("2024-11-27T02:00:00Z"));

        Assert.Equal(At(expected), Read(deadline, bases, answer));
        var resolved = deadline.Resolve(bases);
        Assert.Equal(Between("2025-01-25T22:00:00Z", "2025-01-26T22:00:00Z"), resolved.Moment);
        Assert.Equal(QuestionKind.Counting, Assert.Single(resolved.Questions).Question.Kind);
    }

    [Fact]
    public void Two_months_reach_a_month_end_that_has_no_such_day()
    {
        var deadline = Deadline.After(Anchor.Signature, Period.FromMonths(2), "Etc/UTC") with
        {
            Counting = CountingRule.EventDayNotCounted,
        };
        var bases = DeadlineBases.None.With(Anchor.Signature, At("2025-12-31T12:00:00Z"));

        Assert.Equal(At("2026-03-02T00:00:00Z"), Read(deadline, bases, "monthEnd=up"));
        Assert.Equal(At("2026-03-01T00:00:00Z"), Read(deadline, bases, "monthEnd=down"));
        Assert.Equal(QuestionKind.MonthEnd, Assert.Single(deadline.Resolve(bases).Questions).Question.Kind);
        Assert.Equal(
            At("2026-03-01T00:00:00Z"),
            (deadline with { Counting = CountingRule.Regulation1182 }).Resolve(bases).Moment
        );
        Assert.Empty(deadline.Resolve(bases.With(Anchor.Signature, At("2026-01-15T12:00:00Z"))).Questions);
    }

    [Fact]
    public void Seventy_two_hours_are_exact_whatever_the_zone()
    {
        var deadline = Deadline.After(Anchor.Announcement, Period.FromHours(72));
        var bases = DeadlineBases.None.With(Anchor.Announcement, At("2026-03-27T10:00:00Z"));

        var resolved = deadline.Resolve(bases);

        Assert.Equal(At("2026-03-30T10:00:00Z"), resolved.Moment);
        Assert.Empty(resolved.Questions);
    }

    [Fact]
    public void Days_before_an_anchor_start_with_the_first_of_them()
    {
        var deadline = Deadline.Before(Anchor.Effect, Period.FromDays(3), "Etc/UTC");
        var bases = DeadlineBases.None.With(Anchor.Effect, At("2026-02-10T15:00:00Z"));

        Assert.Equal(At("2026-02-07T00:00:00Z"), Read(deadline, bases, "counting=event-day-not-counted"));
        Assert.Equal(At("2026-02-08T00:00:00Z"), Read(deadline, bases, "counting=event-day-counted"));
        Assert.Equal(At("2026-02-07T15:00:00Z"), Read(deadline, bases, "counting=from-instant"));
    }

    [Fact]
    public void Days_counted_by_the_clock_or_exactly_differ_where_clocks_change()
    {
        var deadline = Deadline.After(Anchor.Signature, Period.FromDays(3), "Europe/Kyiv") with
        {
            Counting = CountingRule.FromInstant,
        };
        var bases = DeadlineBases.None.With(Anchor.Signature, At("2026-03-27T10:00:00Z"));

        Assert.Equal(QuestionKind.Elapsed, Assert.Single(deadline.Resolve(bases).Questions).Question.Kind);
        Assert.Equal(At("2026-03-30T10:00:00Z"), Read(deadline, bases, "elapsed=exact"));
        Assert.Equal(At("2026-03-30T09:00:00Z"), Read(deadline, bases, "elapsed=wall-clock"));
    }

    // Gaza, 24 November 2023: four days from 07:00, and a day more for every further ten hostages, ten days in all.
    [Theory]
    [InlineData(0, 0, "2023-11-28T05:00:00Z", "2023-11-28T05:00:00Z")]
    [InlineData(9, 9, "2023-11-28T05:00:00Z", "2023-11-28T05:00:00Z")]
    [InlineData(10, 29, "2023-11-29T05:00:00Z", "2023-11-30T05:00:00Z")]
    [InlineData(60, 1_000_000, "2023-12-04T05:00:00Z", "2023-12-04T05:00:00Z")]
    [InlineData(10, null, "2023-11-29T05:00:00Z", "2023-12-04T05:00:00Z")]
    public void A_day_more_for_every_ten_hostages_up_to_the_cap(int least, int? most, string first, string last)
    {
        var deadline = new PerDeliveryDeadline(
            Deadline.After(Anchor.Effect, Period.FromHours(96)),
            "hostages",
            10,
            Length.FromDays(1)
        )
        {
            Cap = Length.FromDays(6),
            Zones = [Gaza],
        };
        var bases = DeadlineBases
            .None.With(Anchor.Effect, At("2023-11-24T05:00:00Z"))
            .WithDelivered("hostages", least, most);

        Assert.Equal(Between(first, last), deadline.Resolve(bases).Moment);
        Assert.Null((deadline with { Cap = null }).Resolve(bases.WithDelivered("hostages", 0, null)).Moment.Latest);
    }

    [Fact]
    public void While_talks_last_ends_with_them_or_with_the_date_whichever_comes_first()
    {
        var deadline = Deadline.EarliestOf(Deadline.While("talks"), Deadline.Parse("2026-02-01T00:00:00Z"));

        Assert.Equal(Moment.NotAfter(Utc("2026-02-01T00:00:00Z")), deadline.Resolve(DeadlineBases.None).Moment);
        var ended = DeadlineBases.None.WithEnd("talks", At("2026-01-20T00:00:00Z"));
        Assert.Equal(At("2026-01-20T00:00:00Z"), deadline.Resolve(ended).Moment);
        Assert.Equal(At("2026-01-20T00:00:00Z"), Deadline.While("talks").Resolve(ended).Moment);
        Assert.True(Deadline.Upon("breach").Resolve(ended).Moment.IsUnknown);
        Assert.True(Deadline.Upon("breach").Resolve(ended.With(Anchor.Event("breach"), Moment.Never)).Moment.IsNever);
    }

    [Fact]
    public void Limits_that_name_one_key_share_the_answer()
    {
        var one = Deadline.Until(new(2026, 2, 1), "Etc/UTC") with { Key = "k" };
        var other = Deadline.Until(new(2026, 2, 2), "Etc/UTC") with { Key = "k" };

        var open = Assert.Single(Deadline.LatestOf(one, other).Resolve(DeadlineBases.None).Questions);

        Assert.Equal(At("2026-02-02T00:00:00Z"), open.Under("exclusive"));
        Assert.Equal(At("2026-02-03T00:00:00Z"), open.Under("inclusive"));
    }

    [Fact]
    public void A_question_that_makes_no_difference_is_not_open()
    {
        var deadline = Deadline.EarliestOf(
            Deadline.Until(new(2026, 2, 1), "Etc/UTC"),
            Deadline.Parse("2026-01-01T00:00:00Z")
        );

        Assert.Empty(deadline.Resolve(DeadlineBases.None).Questions);
    }

    [Fact]
    public void Too_many_combinations_are_reported_and_leave_the_moment_unknown()
    {
        var dates = Enumerable
            .Range(1, 13)
            .Select(day => (Deadline)Deadline.Until(new(2026, 2, day), "Etc/UTC"))
            .ToEquatableArray();

        var resolved = Deadline.LatestOf(dates).Resolve(DeadlineBases.None);

        Assert.False(resolved.IsComplete);
        Assert.True(resolved.Moment.IsUnknown);
        Assert.True(
            Deadline
                .LatestOf(dates)
                .Resolve(DeadlineBases.None, Reading.None.Fix("boundary:deadline/0=inclusive"))
                .IsComplete
        );
    }

    [Fact]
    public void Without_a_zone_the_bounds_admit_every_zone()
    {
        var deadline = Deadline.After(Anchor.Signature, Period.FromDays(30)) with
        {
            Counting = CountingRule.EventDayNotCounted,
        };
        var bases = DeadlineBases.None.With(Anchor.Signature, At("2026-01-01T12:00:00Z"));

        var moment = deadline.Resolve(bases).Moment;

        Assert.Equal(Between("2026-01-31T13:00:00Z", "2026-02-01T12:00:00Z"), moment);
        Assert.True(moment.Admits(deadline.In("Europe/Kyiv").Resolve(bases).Moment));
    }

    [Fact]
    public void Lengths_out_of_range_leave_open_bounds()
    {
        var far = Deadline.After(Anchor.Signature, Period.FromYears(int.MaxValue), "Europe/Kyiv");
        var bases = DeadlineBases.None.With(Anchor.Signature, At("2026-01-01T12:00:00Z"));

        Assert.Equal(Moment.NotBefore(Moment.FloorToMicrosecond(Instant.MaxValue)), far.Resolve(bases).Moment);
        Assert.Equal(
            Moment.NotAfter(Instant.MinValue),
            (far with { Direction = OffsetDirection.Before }).Resolve(bases).Moment
        );
    }

    private static Moment Read(Deadline deadline, DeadlineBases bases, string answer) =>
        deadline.Resolve(bases, Reading.None.Fix(answer)).Moment;

    private static Instant Utc(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;

    private static Moment At(string text) => Moment.Exactly(Utc(text));

    private static Moment Between(string earliest, string latest) => Moment.Between(Utc(earliest), Utc(latest));
}
