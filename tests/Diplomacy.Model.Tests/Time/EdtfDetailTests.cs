using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>What single characters, parts and ends of EDTF mean, where they are few and at their limits.</summary>
public class EdtfDetailTests
{
    private static readonly EdtfPolicy Southern = new("south") { Seasons = EdtfSeasons.Southern };

    [Theory]
    [InlineData("2026-25", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026-41", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026-42", TimeTextErrorKind.NoSuchMonth, 5)]
    [InlineData("2026-20", TimeTextErrorKind.NoSuchMonth, 5)]
    [InlineData("2026-13-01", TimeTextErrorKind.NoSuchMonth, 5)]
    [InlineData("2026-a2-31", TimeTextErrorKind.Unexpected, 5)]
    [InlineData("2026-1a-31", TimeTextErrorKind.Unexpected, 6)]
    [InlineData("2026-12-a1", TimeTextErrorKind.Unexpected, 8)]
    [InlineData("2026-12-3a", TimeTextErrorKind.Unexpected, 9)]
    [InlineData("2026-21-XX", TimeTextErrorKind.Unexpected, 7)]
    [InlineData("2026-24-XX", TimeTextErrorKind.Unexpected, 7)]
    [InlineData("2026-0", TimeTextErrorKind.Unexpected, 6)]
    [InlineData("2026-?2", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026-X2", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026-02-E1", TimeTextErrorKind.Unexpected, 8)]
    [InlineData("2026-XX-00", TimeTextErrorKind.NoSuchDay, 8)]
    [InlineData("2026-XX-15", TimeTextErrorKind.Level2, 8)]
    [InlineData("2026-XX-31", TimeTextErrorKind.Level2, 8)]
    [InlineData("2026-XX-32", TimeTextErrorKind.NoSuchDay, 8)]
    [InlineData("2026T12:00:00Z", TimeTextErrorKind.Unexpected, 4)]
    [InlineData("2026-02T12:00:00Z", TimeTextErrorKind.Unexpected, 7)]
    [InlineData("2026-02-XXT12:00:00Z", TimeTextErrorKind.Unexpected, 10)]
    [InlineData("2026-02-01T12:00:00Z?", TimeTextErrorKind.Level2, 20)]
    [InlineData("2026-02-01T12:00:00.Z", TimeTextErrorKind.Unexpected, 20)]
    [InlineData("2026-02-01T12:00:00+", TimeTextErrorKind.Unexpected, 20)]
    [InlineData("Y", TimeTextErrorKind.Unexpected, 1)]
    [InlineData("YE5", TimeTextErrorKind.Unexpected, 1)]
    [InlineData("2026??", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026?~", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026?%", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026?-02", TimeTextErrorKind.Level2, 5)]
    [InlineData("2026?x", TimeTextErrorKind.Unexpected, 5)]
    [InlineData("2026S2", TimeTextErrorKind.Level2, 4)]
    [InlineData("2026E2", TimeTextErrorKind.Level2, 4)]
    [InlineData("2026-02-01-05", TimeTextErrorKind.Unexpected, 10)]
    [InlineData("2026-02-01/2026-02-01T12:00:00Z", TimeTextErrorKind.TimeInInterval, 11)]
    [InlineData("2027-21/2026-05", TimeTextErrorKind.EndBeforeStart, 8)]
    public void Text_that_is_no_EDTF_of_level_1_says_what_and_where(string text, TimeTextErrorKind kind, int position)
    {
        Assert.False(Edtf.TryParse(text, out var edtf, out var error));
        Assert.Equal(new TimeTextError(kind, position), error);
        Assert.Equal(default, edtf);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('/')]
    [InlineData(':')]
    public void A_day_with_another_character_in_place_of_any_of_its_ten_is_no_day(char other)
    {
        for (var i = 0; i < 10; i++)
        {
            var text = "2026-12-31".ToCharArray();
            text[i] = other;
            Assert.False(Edtf.TryParse(text, out _, out _) && i is not 4 and not 7, new string(text));
        }

        Assert.False(Edtf.TryParse("2026a12-31", out _, out _));
        Assert.False(Edtf.TryParse("2026-12a31", out _, out _));
    }

    [Theory]
    [InlineData("2000-02-29")]
    [InlineData("9999-09-19")]
    [InlineData("2026-02-01T12:00:00Z")]
    [InlineData("2026-02-01T12:00:00-03:00")]
    [InlineData("2026-02-01T12:00:00+05:30")]
    [InlineData("2026-21/2026-05")]
    [InlineData("2026-05/2026-21")]
    public void A_text_is_written_as_it_was_read(string text) => Assert.Equal(text, Edtf.Parse(text).ToString());

    [Theory]
    [InlineData("2026", EdtfPrecision.Year)]
    [InlineData("202X", EdtfPrecision.Year)]
    [InlineData("2026-XX-XX", EdtfPrecision.Year)]
    [InlineData("2026-21", EdtfPrecision.Season)]
    [InlineData("2026-02", EdtfPrecision.Month)]
    [InlineData("2026-02-XX", EdtfPrecision.Month)]
    [InlineData("2026-02-01", EdtfPrecision.Day)]
    [InlineData("2026-02-01T12:00:00", EdtfPrecision.Time)]
    public void The_precision_is_that_of_the_finest_known_part(string text, EdtfPrecision precision)
    {
        var date = Edtf.Parse(text).Date!.Value;

        Assert.Equal(precision, date.Precision);
        Assert.Equal(precision == EdtfPrecision.Time ? new LocalTime(12, 0) : null, date.Time);
    }

    [Theory]
    [InlineData("9999", 0)]
    [InlineData("Y10000", 1)]
    [InlineData("-0001", 1)]
    [InlineData("2026?", 1)]
    [InlineData("2026-21", 1)]
    [InlineData("2026-02-XX", 1)]
    public void Level_1_is_what_plain_dates_do_without(string text, int level) =>
        Assert.Equal(level, Edtf.Parse(text).Level);

    [Theory]
    [InlineData("2026", "2027")]
    [InlineData("2026", "2026/2026")]
    [InlineData("2026", "2026?")]
    [InlineData("2020", "202X")]
    [InlineData("2026-02", "2026-03")]
    [InlineData("2026-02-01", "2026-02-02")]
    [InlineData("2026-02-01T00:00:00", "2026-02-01")]
    [InlineData("2026-02-01T12:00:00", "2026-02-01T13:00:00")]
    [InlineData("2026-02-01T12:00:00", "2026-02-01T12:00:00Z")]
    [InlineData("2026-02-01T12:00:00+01:00", "2026-02-01T12:00:00+02:00")]
    [InlineData("Y10000", "Y-10000")]
    [InlineData("../2026", "/2026")]
    [InlineData("2026/..", "2026/")]
    public void Texts_that_differ_in_one_part_are_different_values(string one, string other)
    {
        var (left, right) = (Edtf.Parse(one), Edtf.Parse(other));

        Assert.False(left == right);
        Assert.True(left != right);
        Assert.True(left == Edtf.Parse(one));
        if (left.Date is { } first && right.Date is { } second)
        {
            Assert.False(first == second);
            Assert.True(first != second);
            Assert.False(first != Edtf.Parse(one).Date);
        }
    }

    [Fact]
    public void An_interval_is_no_date() => Assert.Null(Edtf.Parse("2026/2027").Date);

    [Theory]
    [InlineData("2026-21", "2026-09-01", "2026-11-30")]
    [InlineData("2026-22", "2026-12-01", "2027-02-28")]
    [InlineData("2026-23", "2026-03-01", "2026-05-31")]
    [InlineData("2026-24", "2026-06-01", "2026-08-31")]
    public void Seasons_of_the_south_are_half_a_year_from_those_of_the_north(string text, string first, string last)
    {
        var date = Edtf.Parse(text).Date!.Value;

        Assert.Equal(
            $"{first} {last}",
            FormattableString.Invariant($"{date.FirstDate(Southern):uuuu-MM-dd} {date.LastDate(Southern):uuuu-MM-dd}")
        );
    }

    [Theory]
    [InlineData("202X", "[2020-01-01T00:00:00Z, 2029-12-31T00:00:00Z] / [2020-01-02T00:00:00Z, 2030-01-01T00:00:00Z]")]
    [InlineData(
        "2026-XX",
        "[2026-01-01T00:00:00Z, 2026-12-31T00:00:00Z] / [2026-01-02T00:00:00Z, 2027-01-01T00:00:00Z]"
    )]
    public void A_state_in_an_unspecified_part_lasted_at_least_a_day_of_it(string text, string interval) =>
        Assert.Equal(interval, Edtf.Parse(text).ToInterval(null, DateTimeZone.Utc).ToString());

    [Fact]
    public void The_first_and_the_last_day_of_the_range_are_dates()
    {
        Assert.Equal(LocalDate.MinIsoValue, Edtf.Parse("-9998-01-01").Date!.Value.FirstDate());
        Assert.Equal(LocalDate.MaxIsoValue, Edtf.Parse("9999-12-31").Date!.Value.LastDate());
        Assert.Null(Edtf.Parse("-9999-12-31").Date!.Value.FirstDate());
    }

    [Fact]
    public void The_end_of_the_last_day_is_beyond_the_range() =>
        Assert.Equal(
            "[9999-12-31T23:59:59.999999Z, ..]",
            Edtf.Parse("9999-12-31T24:00:00").ToMoment(null, DateTimeZone.Utc).ToString()
        );

    [Fact]
    public void The_year_0_has_no_sign() =>
        Assert.Equal("0000-01-01", EdtfDate.FromDate(new LocalDate(0, 1, 1)).ToString());

    [Fact]
    public void A_policy_has_a_name_and_widens_by_no_less_than_nothing()
    {
        Assert.Throws<ArgumentException>(() => new EdtfPolicy(" "));
        Assert.Equal("as written", EdtfPolicy.AsWritten.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfPolicy("narrow") { ApproximateUnits = -1 });
    }
}
