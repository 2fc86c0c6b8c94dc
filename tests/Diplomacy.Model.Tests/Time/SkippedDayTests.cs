using NodaTime;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Samoa went from 29 to 31 December 2011: the 30th did not happen there.</summary>
public sealed class SkippedDayTests
{
    private static readonly LocalDate Skipped = new(2011, 12, 30);
    private static readonly DateTimeZone Apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
    private static readonly Moment Change = Moment.Exactly(Instant.FromUtc(2011, 12, 30, 10, 0));

    [Fact]
    public void A_day_that_a_zone_skipped_starts_where_it_ends()
    {
        Assert.Equal(Change, CalendarTime.StartOfDay(Skipped, Apia));
        Assert.Equal(Change, CalendarTime.EndOfDay(Skipped, Apia));
        Assert.Equal(Change, CalendarTime.EndOfDay(Skipped.PlusDays(-1), Apia));
        Assert.Equal(Change, CalendarTime.StartOfDay(Skipped.PlusDays(1), Apia));
    }

    [Fact]
    public void A_limit_on_such_a_day_resolves_in_every_zone_it_may_be_meant_in()
    {
        var resolved = Deadline.Until(Skipped, "Pacific/Apia", "Europe/Kyiv").Inclusive().Resolve(DeadlineBases.None);

        Assert.Equal(
            Moment.Between(Instant.FromUtc(2011, 12, 30, 10, 0), Instant.FromUtc(2011, 12, 30, 22, 0)),
            resolved.Moment
        );
    }

    [Theory]
    [InlineData("9999-12-31T24:00:00")]
    [InlineData("-9999-01-01T10:00:00")]
    public void A_local_time_beyond_the_years_there_are_is_no_deadline(string text) =>
        Assert.False(Deadline.TryParse(text, ["Europe/Kyiv"], out _));
}
