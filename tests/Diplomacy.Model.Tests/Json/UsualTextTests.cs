using System.Text;
using Diplomacy.Model.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The quick way of reading and writing periods and dates, against NodaTime's patterns.</summary>
public sealed class UsualTextTests
{
    [Fact]
    public void Periods_are_written_as_NodaTime_does()
    {
        var random = new Random(4);
        Span<byte> text = stackalloc byte[UsualText<Period>.MaxLength];
        for (var i = 0; i < 100_000; i++)
        {
            var period = new PeriodBuilder
            {
                Years = Some(random),
                Months = Some(random),
                Weeks = Some(random),
                Days = Some(random),
                Hours = Some(random),
                Minutes = Some(random),
                Seconds = random.Next(3) == 0 ? long.MaxValue - random.Next(3) : Some(random),
                Milliseconds = random.Next(20) == 0 ? 5 : 0,
            }.Build();
            var length = PeriodText.Usual.Format(period, text);
            if (length > 0)
            {
                Assert.Equal(PeriodPattern.Roundtrip.Format(period), Encoding.ASCII.GetString(text[..length]));
            }
        }
    }

    [Fact]
    public void Periods_that_are_read_quickly_are_read_so_by_NodaTime()
    {
        var random = new Random(5);
        const string Spice = "PTYMWDHMS0123456789-. psn";
        var read = 0;
        for (var i = 0; i < 300_000; i++)
        {
            var text = string.Concat(
                "P",
                Enumerable.Range(0, random.Next(8)).Select(_ => Spice[random.Next(Spice.Length)]).ToArray().AsSpan()
            );
            if (PeriodText.Usual.TryParse(Encoding.ASCII.GetBytes(text), out var period))
            {
                read++;
                Assert.Equal(PeriodPattern.Roundtrip.Parse(text).Value, period);
            }
        }

        Assert.InRange(read, 1_000, int.MaxValue);
    }

    [Theory]
    [InlineData("P7D")]
    [InlineData("P1Y2M3W4DT5H6M7S")]
    [InlineData("PT36H")]
    [InlineData("P0D")]
    public void Usual_periods_are_read_quickly(string text)
    {
        Assert.True(PeriodText.Usual.TryParse(Encoding.ASCII.GetBytes(text), out var period));
        Assert.Equal(PeriodPattern.Roundtrip.Parse(text).Value, period);
    }

    [Fact]
    public void Every_day_is_written_and_read_as_NodaTime_does()
    {
        Span<byte> text = stackalloc byte[UsualText<LocalDate>.MaxLength];
        for (var day = new LocalDate(-9998, 1, 1); day < new LocalDate(9999, 12, 20); day = day.PlusDays(11))
        {
            var written = text[..InstantText.FormatDate(day, text)];
            Assert.Equal(LocalDatePattern.Iso.Format(day), Encoding.ASCII.GetString(written));
            if (day.Year >= 0)
            {
                Assert.True(InstantText.TryParseDate(written, out var read));
                Assert.Equal(day, read);
            }
        }
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("2026/01/01")]
    [InlineData("2026-1-001")]
    [InlineData("")]
    public void What_is_no_date_is_not_read_quickly(string text) =>
        Assert.False(InstantText.TryParseDate(Encoding.ASCII.GetBytes(text), out _));

    private static int Some(Random random) => random.Next(3) == 0 ? random.Next(-2, 1_000_000) : 0;
}
