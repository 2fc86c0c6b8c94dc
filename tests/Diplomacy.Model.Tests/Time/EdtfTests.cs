using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

public class EdtfTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
    private static readonly DateTimeZone Moscow = DateTimeZoneProviders.Tzdb["Europe/Moscow"];
    private static readonly DateTimeZone Utc = DateTimeZone.Utc;
    private static readonly EdtfPolicy OneUnit = new("one unit") { ApproximateUnits = 1, UncertainUnits = 1 };

    [Theory]
    [InlineData("2026-02-01", "[2026-01-31T22:00:00Z, 2026-02-01T21:59:59.999999Z]")]
    [InlineData("2026-02", "[2026-01-31T22:00:00Z, 2026-02-28T21:59:59.999999Z]")]
    [InlineData("2026-02-XX", "[2026-01-31T22:00:00Z, 2026-02-28T21:59:59.999999Z]")]
    [InlineData("2026", "[2025-12-31T22:00:00Z, 2026-12-31T21:59:59.999999Z]")]
    [InlineData("2026-XX-XX", "[2025-12-31T22:00:00Z, 2026-12-31T21:59:59.999999Z]")]
    [InlineData("2026-02-01~", "[2026-01-31T22:00:00Z, 2026-02-01T21:59:59.999999Z]")]
    [InlineData("../2026-02-01", "[.., 2026-02-01T21:59:59.999999Z]")]
    [InlineData("/2026-02-01", "[.., 2026-02-01T21:59:59.999999Z]")]
    [InlineData("2026-02-01/..", "[2026-01-31T22:00:00Z, ..]")]
    [InlineData("2026-02-01/2026-02-03", "[2026-01-31T22:00:00Z, 2026-02-03T21:59:59.999999Z]")]
    [InlineData("2026-02-01T12:00:00", "2026-02-01T10:00:00Z")]
    [InlineData("2026-02-01T12:00:00Z", "2026-02-01T12:00:00Z")]
    [InlineData("2026-02-01T12:00:00.5+05:30", "2026-02-01T06:30:00.5Z")]
    [InlineData("2026-02-01T24:00:00", "2026-02-01T22:00:00Z")]
    [InlineData("2026-03-29T03:30:00", "[2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z]")]
    [InlineData("2026-10-25T03:30:00", "[2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z]")]
    [InlineData("2026-21", "unknown")]
    public void An_event_is_some_instant_within_what_was_written(string text, string moment) =>
        Assert.Equal(moment, Edtf.Parse(text).ToMoment(null, Kyiv).ToString());

    [Fact]
    public void In_a_set_of_zones_the_bounds_admit_each_zone() =>
        Assert.Equal(
            "[2026-01-31T21:00:00Z, 2026-02-01T21:59:59.999999Z]",
            Edtf.Parse("2026-02-01").ToMoment(null, Kyiv, Moscow).ToString()
        );

    [Theory]
    [InlineData("2026-02-01", "2026-02-01T00:00:00Z / 2026-02-02T00:00:00Z")]
    [InlineData("2026-02", "2026-02-01T00:00:00Z / 2026-03-01T00:00:00Z")]
    [InlineData(
        "2026-02-XX",
        "[2026-02-01T00:00:00Z, 2026-02-28T00:00:00Z] / [2026-02-02T00:00:00Z, 2026-03-01T00:00:00Z]"
    )]
    [InlineData("2026-02-01/..", "[2026-02-01T00:00:00Z, 2026-02-01T23:59:59.999999Z] / ..")]
    [InlineData("2026-02-01/", "[2026-02-01T00:00:00Z, 2026-02-01T23:59:59.999999Z] / unknown")]
    [InlineData("../2026-02-01", ".. / [2026-02-01T00:00:00Z, 2026-02-02T00:00:00Z]")]
    [InlineData("/..", "unknown / ..")]
    [InlineData(
        "9999-12-31/9999-12-31",
        "[9999-12-31T00:00:00Z, 9999-12-31T23:59:59.999999Z] / [9999-12-31T00:00:00Z, ..]"
    )]
    [InlineData("2026-21", "unknown / unknown")]
    public void A_state_has_a_start_and_an_end_and_open_is_not_unknown(string text, string interval) =>
        Assert.Equal(interval, Edtf.Parse(text).ToInterval(null, Utc).ToString());

    [Fact]
    public void A_time_of_day_has_no_length() => Assert.Null(Edtf.Parse("2026-02-01T12:00:00Z").ToInterval(null, Utc));

    [Theory]
    [InlineData("2026-02-01~", "2026-01-31", "2026-02-02")]
    [InlineData("2026-02~", "2026-01-01", "2026-03-31")]
    [InlineData("2026?", "2025-01-01", "2027-12-31")]
    [InlineData("2026%", "2024-01-01", "2028-12-31")]
    [InlineData("202X~", "2010-01-01", "2039-12-31")]
    [InlineData("-0001~", "-0002-01-01", "0000-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    public void Qualifiers_widen_only_under_the_policy_named(string text, string first, string last)
    {
        var date = Edtf.Parse(text).Date!.Value;
        var (from, to) = (date.FirstDate(OneUnit), date.LastDate(OneUnit));

        Assert.Equal($"{first} {last}", FormattableString.Invariant($"{from:uuuu-MM-dd} {to:uuuu-MM-dd}"));
        Assert.True(date.FirstDate() >= from && date.LastDate() <= to);
    }

    [Theory]
    [InlineData(EdtfSeasons.Northern, "2026-24", "2026-12-01", "2027-02-28")]
    [InlineData(EdtfSeasons.Northern, "2026-21", "2026-03-01", "2026-05-31")]
    [InlineData(EdtfSeasons.Southern, "2026-21", "2026-09-01", "2026-11-30")]
    [InlineData(EdtfSeasons.Southern, "2026-22", "2026-12-01", "2027-02-28")]
    [InlineData(EdtfSeasons.Southern, "2026-24", "2026-06-01", "2026-08-31")]
    [InlineData(EdtfSeasons.CalendarQuarters, "2026-24", "2026-10-01", "2026-12-31")]
    public void A_season_is_what_the_policy_says(EdtfSeasons seasons, string text, string first, string last)
    {
        var date = Edtf.Parse(text).Date!.Value;
        var policy = new EdtfPolicy("seasons") { Seasons = seasons };

        Assert.Equal(
            $"{first} {last}",
            FormattableString.Invariant($"{date.FirstDate(policy):uuuu-MM-dd} {date.LastDate(policy):uuuu-MM-dd}")
        );
        Assert.Null(date.FirstDate());
    }

    [Theory]
    [InlineData("[2026-01-01, 2026-02-01]", 0)]
    [InlineData("{2026..2028}", 0)]
    [InlineData("Y17E7", 3)]
    [InlineData("1950S2", 4)]
    [InlineData("2026?-02-01", 5)]
    [InlineData("?2026-02", 0)]
    [InlineData("2026-~02", 5)]
    [InlineData("2026-25", 5)]
    [InlineData("2026-0X", 5)]
    [InlineData("202X-02", 5)]
    [InlineData("2026-XX-01", 8)]
    [InlineData("2X26", 2)]
    public void Level_2_is_refused_by_name(string text, int position)
    {
        Assert.False(Edtf.TryParse(text, out var edtf, out var error));
        Assert.Equal(new TimeTextError(TimeTextErrorKind.Level2, position), error);
        Assert.Contains(
            "level 2",
            Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(default, edtf);
    }

    [Theory]
    [InlineData("", TimeTextErrorKind.NoText, 0)]
    [InlineData("2026-02-30", TimeTextErrorKind.NoSuchDay, 8)]
    [InlineData("1900-02-29", TimeTextErrorKind.NoSuchDay, 8)]
    [InlineData("-0001-02-29", TimeTextErrorKind.NoSuchDay, 9)]
    [InlineData("2026-13", TimeTextErrorKind.NoSuchMonth, 5)]
    [InlineData("2026-02-01T24:00:01Z", TimeTextErrorKind.NoSuchTime, 11)]
    [InlineData("2026-02-01T23:59:60Z", TimeTextErrorKind.NoSuchTime, 11)]
    [InlineData("2026-02-01T12:00:00-00:00", TimeTextErrorKind.NoSuchOffset, 19)]
    [InlineData("2026-02-01T12:00:00.0000001", TimeTextErrorKind.TooFine, 26)]
    [InlineData("2026-02-01/2026-01", TimeTextErrorKind.EndBeforeStart, 11)]
    [InlineData("2026-02-01T12:00:00Z/2026-03", TimeTextErrorKind.TimeInInterval, 0)]
    [InlineData("-0000", TimeTextErrorKind.Unexpected, 0)]
    [InlineData("Y02026", TimeTextErrorKind.Unexpected, 1)]
    [InlineData("Y1234567890123456789", TimeTextErrorKind.YearOutOfRange, 1)]
    [InlineData("2026-02-01 ", TimeTextErrorKind.Unexpected, 10)]
    [InlineData("..", TimeTextErrorKind.Unexpected, 2)]
    [InlineData("２０２６", TimeTextErrorKind.Unexpected, 0)]
    public void Text_that_is_no_EDTF_says_what_and_where(string text, TimeTextErrorKind kind, int position)
    {
        Assert.False(Edtf.TryParse(text, out _, out var error));
        Assert.Equal(new TimeTextError(kind, position), error);
    }

    [Fact]
    public void Years_beyond_the_calendar_are_kept_and_their_bounds_are_open_never_wrapped()
    {
        var last = Moment.FloorToMicrosecond(Instant.MaxValue);
        foreach (var text in new[] { "Y10000", "Y170000002", "Y999999999999999999" })
        {
            var date = Edtf.Parse(text).Date!.Value;
            Assert.Equal(text, date.ToString());
            Assert.Null(date.FirstDate(OneUnit));
            Assert.Equal(Moment.NotBefore(last), date.ToMoment(null, Utc));
        }

        foreach (var text in new[] { "-9999", "Y-10000", "Y-999999999999999999" })
        {
            var date = Edtf.Parse(text).Date!.Value;
            Assert.Equal(text, date.ToString());
            Assert.Null(date.LastDate(OneUnit));
            Assert.Equal(Moment.NotAfter(Instant.MinValue), date.ToMoment(null, Utc));
        }

        Assert.Equal(
            "[-9998-01-01T00:00:00Z, -9998-12-31T23:59:59.999999Z]",
            Edtf.Parse("-9998").ToMoment(null, Utc).ToString()
        );
        Assert.Equal(
            "[0000-01-01T00:00:00Z, 9999-12-31T23:59:59.999999Z]",
            Edtf.Parse("XXXX").ToMoment(null, Utc).ToString()
        );
        Assert.Equal("[.., 0000-12-31T23:59:59.999999Z]", Edtf.Parse("-XXXX").ToMoment(null, Utc).ToString());
    }

    [Fact]
    public void Widening_by_the_most_units_never_wraps()
    {
        var policy = new EdtfPolicy("the most") { ApproximateUnits = 10_000_000, UncertainUnits = 10_000_000 };
        foreach (var text in new[] { "XXXX%", "2026-02%", "2026-02-01%", "-9998-01-01%", "2026-21%" })
        {
            var moment = Edtf.Parse(text).ToMoment(policy with { Seasons = EdtfSeasons.Northern }, Kyiv, Moscow);
            Assert.True(moment.IsUnknown, $"{text}: {moment}");
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfPolicy("too much") { UncertainUnits = 10_000_001 });
    }

    [Fact]
    public void Parts_and_qualifiers_are_kept_as_written()
    {
        var date = Edtf.Parse("20XX-XX-XX%").Date!.Value;

        Assert.Equal((2000, 2099, 2), (date.FirstYear, date.LastYear, date.UnspecifiedYearDigits));
        Assert.True(date.IsMonthUnspecified && date.IsDayUnspecified);
        Assert.Equal(EdtfQualifier.UncertainAndApproximate, date.Qualifier);
        Assert.Equal(EdtfPrecision.Year, date.Precision);
        Assert.Equal(21, Edtf.Parse("2026-21").Date!.Value.Season);
        Assert.Equal(new LocalTime(12, 30), Edtf.Parse("2026-02-01T12:30:00-05").Date!.Value.Time);
        Assert.Equal(Offset.FromHours(-5), Edtf.Parse("2026-02-01T12:30:00-05").Date!.Value.Offset);
        Assert.True(Edtf.Parse("2026-02-01T24:00:00").Date!.Value.IsEndOfDay);
        Assert.Equal(Edtf.Parse("2026-02-01"), Edtf.Of(new LocalDate(2026, 2, 1)));
        Assert.NotEqual(Edtf.Parse("2026-02"), Edtf.Parse("2026-02-XX"));
        Assert.NotEqual(Edtf.Parse("2026/"), Edtf.Parse("2026/.."));
    }

    [Fact]
    public void Local_dates_without_a_zone_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Edtf.Parse("2026-02-01").ToMoment(null));
        Assert.Throws<ArgumentException>(() => Edtf.Parse("2026-21").ToMoment(null));
    }

    [Fact]
    public void Reading_a_full_date_allocates_nothing()
    {
        Assert.True(Edtf.TryParse("2026-02-01", out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = 0;
        for (var i = 0; i < 1000; i++)
        {
            read += Edtf.TryParse("2026-02-01", out _) ? 1 : 0;
            read += Edtf.TryParse("2026-02-30", out _) ? 1 : 0;
        }

        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(1000, read);
        Assert.Equal(before, after);
    }
}
