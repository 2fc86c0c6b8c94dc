using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>What times do at their ends, and what they say of what they refuse.</summary>
public class TimeLimitTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 1, 12, 0);
    private static readonly Instant First = Microseconds.ToInstant(Microseconds.Min);
    private static readonly Instant Last = Microseconds.ToInstant(Microseconds.Max);
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <summary>Calls that are refused, and a word of what they say.</summary>
    public static TheoryData<Action, string> Refusals { get; } =
        new()
        {
            { () => Moment.Between(Noon, Noon.Minus(Hour)), "swap them" },
            { () => Moment.LatestOf(), "at least one" },
            { () => _ = new TimeInterval(Noon, Noon.Minus(Hour)), "swap them" },
            { () => _ = new DateBounds(new LocalDate(2026, 2, 2), new LocalDate(2026, 2, 1)), "swap them" },
            { () => TimeInterval.Parse("x"), "is not an interval of instants" },
            { () => Timeline<int>.Create(0, (Noon, 1), (Noon, 2)), "is not after the change before it" },
            { () => Timeline<int>.Create(0, (Noon, 1), (Noon, 2)), "sort the changes" },
            { () => CalendarTime.Add(new LocalDate(2026, 2, 1), Period.FromHours(1)), "a part of a day" },
            { () => CalendarTime.StartOfDay(new LocalDate(2026, 2, 1)), "needs a zone" },
            { () => CalendarTime.CountDays(new(2026, 2, 2), new(2026, 2, 1), DayCounting.EventDayCounted), "last" },
            { () => Regulation1182Of71.EndOfHours(Moment.Exactly(Noon), 1), "needs a zone" },
            { () => Regulation1182Of71.LastDay(new(2026, 2, 1), Period.FromDays(0)), "one unit and at least one" },
            { () => Regulation1182Of71.LastDay(new(2026, 2, 1), Period.FromHours(1)), "use EndOfHours" },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_says_why(Action call, string why) =>
        Assert.Contains(why, Assert.ThrowsAny<Exception>(call).Message, StringComparison.Ordinal);

    [Fact]
    public void What_has_no_answer_says_why()
    {
        Assert.Contains(
            "IsEmpty",
            Assert.Throws<InvalidOperationException>(() => TimeInterval.Empty.ToInterval()).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no working day",
            Assert
                .Throws<InvalidOperationException>(() =>
                    Regulation1182Of71.LastDay(new(2026, 2, 1), Period.FromDays(1), _ => false)
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "count less",
            Assert
                .Throws<OverflowException>(() => CalendarTime.Add(new LocalDate(9999, 12, 1), Period.FromMonths(1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_in_place_of_a_value_is_refused_by_name()
    {
        Refuses("period", () => CalendarTime.Add(new LocalDate(2026, 2, 1), null!));
        Refuses("period", () => CalendarTime.AddWallClock(Moment.Exactly(Noon), null!, null, null, DateTimeZone.Utc));
        Refuses("period", () => Regulation1182Of71.LastDay(new(2026, 2, 1), null!));
        Refuses("set", () => Timeline.FromSet(null!));
        Refuses("combine", () => Timeline.Combine<int, int>([], null!));
        Refuses("timelines", () => Timeline.Combine<int, int>([null!], _ => 0));
        Refuses("aggregate", () => Timeline.Overlap<int, int>([], null!));
        Refuses("map", () => Timeline<int>.Constant(1).Map<int>(null!));
    }

    [Fact]
    public void Moments_at_the_ends_of_time_stay_when_moved_by_nothing()
    {
        foreach (var at in new[] { First, Last })
        {
            Assert.Equal(Moment.Exactly(at), Moment.Exactly(at).Plus(Duration.Zero));
            Assert.Equal(
                Moment.Exactly(at),
                CalendarTime.AddWallClock(Moment.Exactly(at), Period.Zero, null, null, DateTimeZone.Utc)
            );
        }
    }

    [Fact]
    public void An_instant_between_itself_and_itself_is_exact() =>
        Assert.Equal(Moment.Exactly(Noon), Moment.Between(Noon, Noon));

    [Fact]
    public void A_moment_that_never_comes_says_so() => Assert.Equal("never", Moment.Never.ToString());

    [Fact]
    public void Different_times_are_unlike()
    {
        Assert.True(Moment.Exactly(Noon) != Moment.Never);
        Assert.False(Moment.Exactly(Noon) != Moment.Between(Noon, Noon));
        Assert.True(TimeInterval.Always != TimeInterval.Empty);
        Assert.False(TimeInterval.Always != new TimeInterval(null, null));
    }

    [Fact]
    public void Dates_reach_the_first_and_the_last_year_of_the_range()
    {
        Assert.Equal(
            new LocalDate(9999, 12, 30),
            CalendarTime.Add(new LocalDate(9999, 11, 30), Period.FromMonths(1)).Earliest
        );
        Assert.Equal(
            new LocalDate(-9998, 1, 1),
            CalendarTime.Add(new LocalDate(-9998, 2, 1), Period.FromMonths(-1)).Earliest
        );
    }

    [Fact]
    public void Weeks_whose_days_no_number_holds_are_refused() =>
        Assert.Throws<OverflowException>(() =>
            CalendarTime.Add(new LocalDate(2026, 2, 1), Period.FromWeeks(613_566_757))
        );

    [Fact]
    public void An_interval_is_moved_by_its_ends()
    {
        var interval = new TimeInterval(Noon, Noon.Plus(Hour));

        Assert.Equal(new TimeInterval(Noon.Plus(Hour), Noon.Plus(Hour + Hour)), interval.Shift(Hour));
        Assert.Equal(new TimeInterval(Noon.Plus(Hour), null), new TimeInterval(Noon, null).Shift(Hour));
        Assert.Equal(new TimeInterval(null, Noon.Plus(Hour)), new TimeInterval(null, Noon).Shift(Hour));
        Assert.Equal(TimeInterval.Empty, TimeInterval.Empty.Shift(Hour));
    }

    [Fact]
    public void An_interval_without_an_end_has_no_duration()
    {
        Assert.Null(new TimeInterval(Noon, null).Duration);
        Assert.Null(new TimeInterval(null, Noon).Duration);
        Assert.Equal(Hour, new TimeInterval(Noon, Noon.Plus(Hour)).Duration);
    }

    [Theory]
    [InlineData("", OpenEndStyle.Blank, TimeTextErrorKind.NoText, 0)]
    [InlineData("x/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 0)]
    [InlineData("/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.UnknownEnd, 0)]
    [InlineData("2026-02-01T12:00:00Z/..x", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 23)]
    [InlineData("-2026-13-01T12:00:00Z/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.NoSuchMonth, 6)]
    [InlineData("-2026-02-30T12:00:00Z/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.NoSuchDay, 9)]
    [InlineData("2026-02-01T12:00:0005:00/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 19)]
    [InlineData("2026-02-01T12:00:00/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 19)]
    [InlineData("2026-02-01T12:00:00.Z/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 20)]
    [InlineData("2026-02-01T12:00:00+0:00/..", OpenEndStyle.DoubleDot, TimeTextErrorKind.Unexpected, 21)]
    public void Text_that_is_no_interval_says_what_and_where(
        string text,
        OpenEndStyle openEnds,
        TimeTextErrorKind kind,
        int position
    )
    {
        Assert.False(TimeInterval.TryParse(text, openEnds, out var interval, out var error));
        Assert.Equal(new TimeTextError(kind, position), error);
        Assert.Equal(TimeInterval.Empty, interval);
    }

    [Fact]
    public void An_interval_that_ends_where_it_starts_is_read_as_empty() =>
        Assert.Equal(TimeInterval.Empty, TimeInterval.Parse("2026-02-01T12:00:00Z/2026-02-01T12:00:00Z"));

    private static void Refuses(string name, Func<object> call) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);
}
