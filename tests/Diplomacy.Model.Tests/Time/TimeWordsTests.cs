using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>What texts that are no times are told, and what times are told from each other by.</summary>
public class TimeWordsTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 2, 1, 12, 0);

    [Theory]
    [InlineData(TimeTextErrorKind.None, "The text is well formed.")]
    [InlineData(
        TimeTextErrorKind.NoText,
        "There is no text: leave the value out, or write an unknown time as it is written there."
    )]
    [InlineData(
        TimeTextErrorKind.Unexpected,
        "At position 7, this cannot stand here: write the ISO 8601 extended form."
    )]
    [InlineData(
        TimeTextErrorKind.NoSuchMonth,
        "At position 7, there is no such month: write 01 to 12, or a season 21 to 24 in EDTF."
    )]
    [InlineData(
        TimeTextErrorKind.NoSuchDay,
        "At position 7, the month has no such day: write a day of that month, or XX in EDTF."
    )]
    [InlineData(
        TimeTextErrorKind.NoSuchTime,
        "At position 7, there is no such time: write hh:mm:ss from 00:00:00 to 24:00:00."
    )]
    [InlineData(
        TimeTextErrorKind.NoSuchOffset,
        "At position 7, there is no such offset: write Z, or -14:00 to +14:00."
    )]
    [InlineData(
        TimeTextErrorKind.TooFine,
        "At position 7, times are whole microseconds: round to six digits after the point."
    )]
    [InlineData(
        TimeTextErrorKind.YearOutOfRange,
        "At position 7, the year is out of range: write a year that the calendar reaches."
    )]
    [InlineData(TimeTextErrorKind.EndBeforeStart, "At position 7, the end is before the start: swap the two.")]
    [InlineData(
        TimeTextErrorKind.UnknownEnd,
        "At position 7, a blank end means unknown, and a set of instants has none: write .. for an open end, or name the dialect in which a blank is one."
    )]
    [InlineData(
        TimeTextErrorKind.Level2,
        "At position 7, this is EDTF level 2: write it in level 0 or 1, which are read."
    )]
    [InlineData(
        TimeTextErrorKind.TimeInInterval,
        "At position 7, EDTF intervals have dates only: leave the time of day out, or write an interval of instants."
    )]
    public void An_error_says_what_is_wrong_where_and_what_to_do(TimeTextErrorKind kind, string message) =>
        Assert.Equal(message, new TimeTextError(kind, 7).Message);

    [Fact]
    public void Questions_without_a_condition_are_refused_by_name()
    {
        var timeline = Timeline<int>.Create(0, (Noon, 1));

        Refuses("predicate", () => timeline.Where(null!));
        Refuses("predicate", () => timeline.First(null!)!);
        Refuses("predicate", () => timeline.Last(null!)!);
        Refuses("within", () => timeline.Override(null!, 2));
        Refuses("within", () => timeline.Override(null!, timeline));
        Refuses("other", () => timeline.Override(TimeSet.Empty, null!));
        Refuses("other", () => timeline.Combine<int, int>(null!, (left, _) => left));
        Refuses("combine", () => timeline.Combine<int, int>(timeline, null!));
        Refuses("id", () => TzdbZones.TryFind(null!, out _));
        Refuses("id", () => TzdbZones.CanonicalId(null!)!);
    }

    [Fact]
    public void A_time_of_validity_is_written_with_its_ends()
    {
        var since = new ValidTime { Since = Moment.Exactly(Noon) };
        var until = new ValidTime { Until = Moment.Exactly(Noon) };

        Assert.Equal("2026-02-01T12:00:00Z to ..", since.ToString());
        Assert.Equal(".. to 2026-02-01T12:00:00Z", until.ToString());
    }

    [Fact]
    public void What_never_begins_does_not_hold_and_what_has_ended_does_not_hold_for_ever()
    {
        var noon = Moment.Exactly(Noon);

        Assert.Equal(Truth.False, new ValidTime(Since: Moment.Never).HoldsAt(noon));
        Assert.Equal(Truth.True, new ValidTime(Until: Moment.Never).HoldsAt(noon));
        Assert.Equal(Truth.False, new ValidTime(Until: noon).HoldsAt(Moment.Never));
        Assert.Equal(Truth.True, new ValidTime(Since: noon).HoldsAt(Moment.Never));
    }

    [Fact]
    public void A_relation_of_vague_intervals_holds_in_all_worlds_or_in_some_or_in_none()
    {
        var hour = Duration.FromHours(1);
        var (one, two, three) = (
            Moment.Exactly(Noon),
            Moment.Exactly(Noon.Plus(hour)),
            Moment.Exactly(Noon.Plus(hour + hour))
        );
        var early = new VagueInterval(one, two);
        var late = new VagueInterval(two, three);
        var vague = new VagueInterval(Moment.Between(Noon, Noon.Plus(hour)), three);

        Assert.Equal(Truth.True, early.IsBefore(late));
        Assert.Equal(Truth.False, late.IsBefore(early));
        Assert.Equal(Truth.Unknown, early.IsBefore(vague));
        Assert.Equal(Truth.False, early.Overlaps(late));
        Assert.Equal(Truth.True, late.Overlaps(vague));
        Assert.Equal(Truth.Unknown, early.Overlaps(vague));
    }

    [Fact]
    public void A_vague_interval_is_exact_where_both_its_ends_are()
    {
        var (exact, vague) = (Moment.Exactly(Noon), Moment.NotBefore(Noon.Plus(Duration.FromHours(1))));
        var interval = new VagueInterval(exact, Moment.Never);

        Assert.True(interval.IsExact);
        Assert.False(new VagueInterval(exact, vague).IsExact);
        Assert.False(new VagueInterval(exact, vague) == interval);
        Assert.True(new VagueInterval(exact, vague) != interval);
        Assert.False(interval != new VagueInterval(exact, Moment.Never));
        Assert.Contains(
            "correct the bounds",
            Assert.Throws<ArgumentException>(() => new VagueInterval(vague, exact)).Message,
            StringComparison.Ordinal
        );
    }

    private static void Refuses(string name, Func<object> call) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);
}
