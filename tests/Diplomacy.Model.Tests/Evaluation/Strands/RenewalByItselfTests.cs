using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Strands;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Windows that go on by themselves until a notice, whose time may be known within bounds only, against a naive reckoning.</summary>
public sealed class RenewalByItselfTests
{
    private const int First = 12;
    private static readonly Instant s_end = Day(First);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 4)]
    public void A_vague_notice_leaves_open_how_often_it_went_on_and_no_more(int period, int before)
    {
        foreach (var (from, until) in new[] { (9, 10), (11, 14), (13, 20), (10, 45), (30, 33), (25, 80) })
        {
            HoldsAgainst(period, before, [(from, until)], Within(10, 90));
        }
    }

    [Fact]
    public void Of_two_notices_the_first_in_time_stops_it()
    {
        HoldsAgainst(2, 1, [(14, 17), (16, 30)], Within(10, 40));
        HoldsAgainst(2, 1, [(20, 20), (13, 30)], Within(10, 40));
    }

    [Fact]
    public void Without_notice_it_goes_on_and_on() => HoldsAgainst(3, 1, [], Within(10, 90));

    [Fact]
    public void Of_a_notice_that_may_be_long_after_no_period_is_certain_but_the_first()
    {
        var timeline = Timeline(Rule(1, 0), new GiveNotice("p", NoticeKind.NotRenew), Moment.NotBefore(Day(20)));

        Assert.Equal(Truth.True, timeline.At(Day(19)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Day(20).PlusNanoseconds(1000)).InForce);
        Assert.Equal(Truth.Unknown, timeline.At(Day(60)).InForce);
    }

    [Theory]
    [InlineData(10, 12)]
    [InlineData(12, 12)]
    [InlineData(13, 43)]
    [InlineData(43, 43)]
    [InlineData(44, 71)]
    [InlineData(99, 102)]
    public void By_the_calendar_it_goes_on_from_month_to_month_until_the_first_end_after_notice(int notice, int last)
    {
        // The ends: 12 January, 12 February, 12 March, 12 April.
        var rule = new ExtensionRule(ExtensionMode.Automatic) { Period = new Length(Period.FromMonths(1)) };
        var timeline = Timeline(
            rule,
            new GiveNotice("p", NoticeKind.NotRenew),
            Moment.Exactly(Day(notice)),
            Deadline.At(new LocalDateTime(2026, 1, 12, 0, 0), "Etc/UTC")
        );

        Assert.Equal(Truth.True, timeline.At(Day(last).PlusNanoseconds(-1)).InForce);
        Assert.Equal(Truth.False, timeline.At(Day(last)).InForce);
    }

    [Fact]
    public void Without_a_period_of_its_own_it_goes_on_by_the_length_of_the_window()
    {
        var rule = new ExtensionRule(ExtensionMode.Automatic);
        foreach (var notice in new[] { 9, 13, 15, 16, 22 })
        {
            var ends = new[] { 12, 16, 20, 24, 28 };
            var timeline = Timeline(rule, new GiveNotice("p", NoticeKind.NotRenew), Moment.Exactly(Day(notice)));
            foreach (var day in Enumerable.Range(8, 25))
            {
                Assert.Equal(day < ends.First(end => end >= notice), timeline.At(Day(day)).InForce == Truth.True);
            }
        }
    }

    private static IEnumerable<Instant> Within(int from, int until) =>
        Enumerable.Range(from * 2, (until - from) * 2).Select(half => Day(1) + Duration.FromHours((half * 12) - 24));

    // In force before the end that the first of all notices stops, whenever these were given.
    private static void HoldsAgainst(
        int period,
        int before,
        (int From, int Until)[] notices,
        IEnumerable<Instant> asked
    )
    {
        var said = notices.Select(notice => Moment.Between(Day(notice.From), Day(notice.Until))).ToArray();
        var timeline = Timeline(Rule(period, before), new GiveNotice("p", NoticeKind.NotRenew), said);
        var (soonest, latest) =
            notices.Length == 0
                ? (Instant.MaxValue, Instant.MaxValue)
                : (EndAfter(notices.Min(notice => notice.From)), EndAfter(notices.Min(notice => notice.Until)));
        foreach (var at in asked)
        {
            // Where it is not known how many periods lie between, the last is not told apart from the next.
            var isFar = notices.Any(notice => notice.Until - notice.From > 8 * period);
            if (isFar && at >= latest && at < latest + Duration.FromDays(period))
            {
                Assert.NotEqual(Truth.True, timeline.At(at).InForce);
                continue;
            }

            var expected =
                at < soonest ? Truth.True
                : at >= latest ? Truth.False
                : Truth.Unknown;
            Assert.True(expected == timeline.At(at).InForce, $"{at}: {timeline.At(at).InForce}, not {expected}");
        }

        Instant EndAfter(int notice)
        {
            var end = s_end;
            while (end - Duration.FromDays(before) < Day(notice))
            {
                end += Duration.FromDays(period);
            }

            return end;
        }
    }

    private static ExtensionRule Rule(int period, int before) =>
        new(ExtensionMode.Automatic)
        {
            Period = Length.FromHours(24 * period),
            NoticeBefore = before == 0 ? null : Length.FromHours(24 * before),
        };

    private static PauseTimeline Timeline(ExtensionRule rule, GiveNotice notice, params Moment[] at) =>
        Timeline(rule, notice, at, Deadline.At(s_end));

    private static PauseTimeline Timeline(ExtensionRule rule, GiveNotice notice, Moment at, Deadline end) =>
        Timeline(rule, notice, [at], end);

    private static PauseTimeline Timeline(ExtensionRule rule, GiveNotice notice, Moment[] at, Deadline end)
    {
        var terms = new Terms { Window = new Window(Deadline.At(Day(8)), end), Extension = rule };
        return Of([
                Say(5, "commitment", "bound", new Commit("p") { Terms = terms }),
                .. at.Select((when, i) => Say(100, $"notice-{i}", "bound", notice) with { SaidAt = when }),
            ])
            .AsKnownAt(Day(100))
            .Timeline("p", Bound);
    }
}
