using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Windows that go on by themselves over thousands of periods, past words that change nothing, and from one unlike length to the next.</summary>
public sealed class RenewalAtLengthTests
{
    private static readonly Instant s_known = Instant.FromUtc(2600, 1, 1, 0, 0);
    private static readonly ExtensionRule s_byItself = new(ExtensionMode.Automatic);
    private static readonly GiveNotice s_notice = new("p", NoticeKind.NotRenew);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void After_any_number_of_hours_notice_stops_it_at_the_next_one(bool saysThePeriod)
    {
        var hour = Length.FromHours(1);
        var timeline = Timeline(
            saysThePeriod
                ? new Window(Deadline.At(Day(8)), Deadline.At(Day(12)))
                : new Window(Deadline.At(Day(12) - Duration.FromHours(1)), null, hour),
            s_byItself with
            {
                Period = saysThePeriod ? hour : null,
            },
            Says(s_notice, Moment.Exactly(Day(12) + Duration.FromMinutes((60 * 110_000) + 30)))
        );

        EndsAt(Day(12) + Duration.FromHours(110_001), timeline);
    }

    [Fact]
    public void Past_words_that_change_nothing_it_goes_on_by_whole_periods()
    {
        var vain = new Extend("p") { Until = Deadline.At(Day(1)) };
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Deadline.At(Day(12))),
            s_byItself with
            {
                Period = Length.FromDays(1),
            },
            [
                .. Enumerable.Range(2, 12).Select(i => Says(vain, Moment.Exactly(Day(10 * i)))),
                Says(s_notice, Moment.Exactly(Day(150) + Duration.FromHours(12))),
            ]
        );

        EndsAt(Day(151), timeline);
    }

    [Fact]
    public void Past_words_at_vague_times_that_change_nothing_it_goes_on_by_whole_periods()
    {
        var vain = new Extend("p") { Until = Deadline.At(Day(1)) };
        static Instant After(int minutes, int seconds = 0) =>
            Day(12) + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds);
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Deadline.At(Day(12))),
            s_byItself with
            {
                Period = new Length(Period.FromMinutes(1)),
            },
            [
                .. Enumerable.Range(1, 3).Select(i => Says(vain, Moment.Between(After(20 * i), After((20 * i) + 4)))),
                Says(s_notice, Moment.Exactly(After(80, 30))),
            ]
        );

        EndsAt(After(81), timeline);
    }

    [Fact]
    public void However_vague_notice_was_it_is_over_a_period_after_it_at_the_latest()
    {
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Deadline.At(Day(12))),
            s_byItself with
            {
                Period = Length.FromHours(1),
            },
            Says(s_notice, Moment.Between(Day(13), Day(213)))
        );

        Assert.Equal(Truth.True, timeline.At(Day(13) - Duration.FromMinutes(1)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Day(100)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(213) + Duration.FromHours(1)).InForce);
    }

    [Fact]
    public void From_month_to_month_it_goes_on_for_centuries()
    {
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Noon(2026, 1, 12)),
            s_byItself with
            {
                Period = new Length(Period.FromMonths(1)),
            },
            Says(s_notice, Moment.Exactly(Instant.FromUtc(2400, 5, 20, 0, 0)))
        );

        EndsAt(Instant.FromUtc(2400, 6, 12, 12, 0), timeline);
    }

    [Fact]
    public void From_day_to_day_it_goes_on_for_a_hundred_thousand_days_and_is_not_followed_further()
    {
        EndsAt(Instant.FromUtc(2290, 5, 21, 12, 0), UntilNotice(Instant.FromUtc(2290, 5, 20, 13, 0)));

        var timeline = UntilNotice(Instant.FromUtc(2310, 5, 20, 13, 0));
        Assert.Equal(CauseKind.SplittingBound, Assert.Single(timeline.At(Day(20)).Causes).Kind);

        static PauseTimeline UntilNotice(Instant notice) =>
            Timeline(
                new Window(Deadline.At(Day(8)), Noon(2026, 1, 12)),
                s_byItself with
                {
                    Period = new Length(Period.FromDays(1), Elapsed.WallClock),
                },
                Says(s_notice, Moment.Exactly(notice))
            );
    }

    [Fact]
    public void Past_more_words_at_vague_times_than_can_be_put_in_order_it_is_not_followed()
    {
        var vain = new Extend("p") { Until = Deadline.At(Day(1)) };
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Deadline.At(Day(12))),
            s_byItself with
            {
                Period = Length.FromHours(1),
            },
            [
                .. Enumerable
                    .Range(1, 45)
                    .Select(i => Says(vain, Moment.Between(Day(12 + (2 * i)), Day(13 + (2 * i))))),
                Says(s_notice, Moment.Exactly(Day(120))),
            ]
        );

        Assert.Equal(CauseKind.SplittingBound, Assert.Single(timeline.At(Day(20)).Causes).Kind);
    }

    [Fact]
    public void From_month_to_month_a_vague_notice_stops_it_long_ago_too()
    {
        var timeline = Timeline(
            new Window(Noon(1950, 1, 2), Noon(1950, 1, 12)),
            s_byItself with
            {
                Period = new Length(Period.FromMonths(1)),
            },
            Says(s_notice, Moment.Between(Instant.FromUtc(1950, 2, 20, 0, 0), Instant.FromUtc(1950, 4, 10, 0, 0)))
        );

        Assert.Equal(Truth.True, timeline.At(Instant.FromUtc(1950, 3, 12, 11, 0)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Instant.FromUtc(1950, 3, 20, 0, 0)).InForce);
        Assert.Equal(Truth.False, timeline.At(Instant.FromUtc(1950, 4, 12, 12, 0)).InForce);
        Assert.Equal(Truth.False, timeline.At(Instant.FromUtc(1960, 1, 1, 0, 0)).InForce);
    }

    [Fact]
    public void A_window_of_no_length_does_not_go_on()
    {
        var timeline = Timeline(new Window(Deadline.At(Day(8)), Deadline.At(Day(8))), s_byItself);

        Assert.Equal([Phase.Expired], timeline.At(Day(9)).Phases);
    }

    [Fact]
    public void A_window_of_a_month_goes_on_by_months()
    {
        var timeline = Timeline(
            new Window(Noon(2026, 1, 12), null, new Length(Period.FromMonths(1))),
            s_byItself,
            Says(s_notice, Moment.Exactly(Instant.FromUtc(2026, 4, 1, 0, 0)))
        );

        EndsAt(Instant.FromUtc(2026, 4, 12, 12, 0), timeline);
    }

    [Fact]
    public void A_window_of_vague_length_goes_on_by_no_less_than_the_least_and_no_more_than_the_most()
    {
        var timeline = Timeline(
            new Window(Deadline.At(Day(8)), Deadline.Between(Day(12), Day(14))),
            s_byItself,
            Says(s_notice, Moment.Exactly(Day(14) + Duration.FromHours(12)))
        );

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.False],
            Days(15, 18, 21).Select(day => timeline.At(Day(day)).InForce)
        );
    }

    [Fact]
    public void More_periods_than_any_pause_had_are_not_followed()
    {
        // Told of in one breath, each for a day more.
        var told = Enumerable
            .Range(0, 4_001)
            .Select(i => new Performance("bound", new Extend("p") { By = Length.FromHours(24) })
            {
                At = Moment.Exactly(Day(12 + i) - Duration.FromHours(1)),
            })
            .Select(extends => new Report(extends));
        var tells = Says(new Warn("enough"), Moment.Exactly(s_known)) with { Acts = [.. told] };
        var timeline = Timeline(new Window(Deadline.At(Day(8)), Deadline.At(Day(12))), null, tells);

        Assert.Equal(CauseKind.SplittingBound, Assert.Single(timeline.At(Day(20)).Causes).Kind);
    }

    [Fact]
    public void The_end_of_periods_of_unknown_number_is_named_by_the_undertaking_where_no_window_was_said()
    {
        var view = Of(
                Says(
                    new Commit("p")
                    {
                        Terms = new Terms { Extension = s_byItself with { Period = Length.FromDays(1) } },
                    },
                    Moment.Exactly(Day(5))
                ) with
                {
                    Id = "c",
                },
                Says(s_notice, Moment.Exactly(Day(20)))
            )
            .AsKnownAt(s_known);

        var facts = view.Evaluate("p", Day(20) + Duration.FromHours(12), Bound).DecidingFacts.Facts;

        Assert.Contains(facts, fact => fact.Subject == "p/main/period after long 0");
    }

    private static void EndsAt(Instant end, PauseTimeline timeline)
    {
        Assert.Equal(Truth.True, timeline.At(end.PlusNanoseconds(-1_000)).InForce);
        Assert.Equal(Truth.False, timeline.At(end).InForce);
    }

    private static DateTimeDeadline Noon(int year, int month, int day) =>
        Deadline.At(new LocalDateTime(year, month, day, 12, 0), "Etc/UTC");

    private static Statement Says(Act act, Moment at) =>
        new($"{act.Kind}-{at.EarliestMicroseconds}", "bound", act)
        {
            SaidAt = at,
            StatedKnownFrom = s_known,
            RecordedAt = s_known,
        };

    private static PauseTimeline Timeline(Window window, ExtensionRule? rule, params Statement[] said)
    {
        var terms = new Terms { Window = window, Extension = rule };
        return Of([
                Says(
                    new Commit("p") { Terms = terms },
                    Moment.Exactly(
                        window.Start is DateTimeDeadline { Time.Year: 1950 }
                            ? Instant.FromUtc(1950, 1, 1, 0, 0)
                            : Day(5)
                    )
                ),
                .. said,
            ])
            .AsKnownAt(s_known)
            .Timeline("p", Bound);
    }
}
