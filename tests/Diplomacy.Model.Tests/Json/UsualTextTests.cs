using System.Text;
using Diplomacy.Model.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The quick way of reading and writing dates, against NodaTime's patterns.</summary>
public sealed class UsualTextTests
{
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
}
