using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

/// <content>Where the bounds are where a day begins, a clock changes, or all time ends.</content>
public sealed partial class MovedInstantTests
{
    [Fact]
    public void The_last_instant_may_be_the_first_of_a_day_that_moves_otherwise() =>
        AssertExact(Moment.Between(Utc2026(4, 5), Utc2026(5, 1)), Utc2026(4, 30, 12), s_month, Utc, Utc2026(5, 30, 12));

    [Fact]
    public void The_last_instant_may_be_the_one_at_which_clocks_change()
    {
        var bounds = Moment.Between(Utc2026(3, 26), Utc2026(3, 29, 1));

        AssertExact(bounds, Utc2026(3, 29, 0), s_day, Kyiv, Utc2026(3, 29, 23));
        AssertExact(bounds, Utc2026(3, 29, 1), s_day, Kyiv, Utc2026(3, 30, 1));
    }

    [Fact]
    public void The_first_instant_may_be_the_one_at_which_clocks_change()
    {
        var bounds = Moment.Between(Utc2026(3, 29, 1), Utc2026(3, 31));

        AssertExact(bounds, Utc2026(3, 29, 1), s_day, Kyiv, Utc2026(3, 30, 1));
        AssertExact(bounds, Utc2026(3, 30, 7), s_day, Kyiv, Utc2026(3, 31, 7));
    }

    [Fact]
    public void Clocks_that_changed_once_and_never_again_are_seen()
    {
        // Clocks in Moscow went back an hour for good on 26 October 2014 at two, which is 22 in UTC.
        var bounds = Moment.Between(Instant.FromUtc(2014, 9, 1, 0, 0), Instant.FromUtc(2014, 11, 10, 0, 0));
        var before = Instant.FromUtc(2014, 10, 25, 12, 0);

        AssertWithin(bounds, before, s_day, "Europe/Moscow", before + Duration.FromHours(25));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_the_ends_of_time_a_move_is_known_by_its_bounds(bool atTheEnd)
    {
        var first = Microseconds.ToInstant(Microseconds.Min) + Duration.FromDays(1);
        var last = Microseconds.ToInstant(Microseconds.Max) - Duration.FromDays(90);
        var from = atTheEnd ? last : first;
        var bounds = Moment.Between(from, from + Duration.FromDays(50));

        AssertWithin(bounds, from + Duration.FromDays(10), s_day, Kyiv, from + Duration.FromDays(11));
    }
}
