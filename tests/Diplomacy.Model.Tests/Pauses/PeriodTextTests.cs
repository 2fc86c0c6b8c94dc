using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Model.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

/// <summary>Lengths as ISO 8601 writes them, against NodaTime's patterns where those have the same form, and against a reading by regular expression.</summary>
public sealed partial class PeriodTextTests
{
    private const int Seed = 4;

    [Theory]
    [InlineData("P7D")]
    [InlineData("P1Y2M3W4DT5H6M7S")]
    [InlineData("PT36H")]
    [InlineData("PT0.000001S")]
    [InlineData("PT1.5S")]
    [InlineData("P2147483647Y")]
    [InlineData("P1WT100H0.25S")]
    public void A_length_is_written_as_it_was_said(string text) => Assert.Equal(text, Read(text).ToString());

    [Theory]
    [InlineData("PT1.500S", "PT1.5S")]
    [InlineData("PT1.000000000S", "PT1S")]
    [InlineData("P01D", "P1D")]
    [InlineData("P1DT0H", "P1D")]
    public void Noughts_that_say_nothing_are_not_written(string text, string written) =>
        Assert.Equal(written, Read(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1YT")]
    [InlineData("P1")]
    [InlineData("1D")]
    [InlineData("p1d")]
    [InlineData("P-1D")]
    [InlineData("-P1D")]
    [InlineData("P+1D")]
    [InlineData("P 1D")]
    [InlineData("P1D1Y")]
    [InlineData("P1D1D")]
    [InlineData("PT1HT1M")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1.5D")]
    [InlineData("PT1.5H")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT1,5S")]
    [InlineData("PT1.5")]
    [InlineData("PT1.0000001S")]
    [InlineData("PT1.0000000000S")]
    [InlineData("PT1500s")]
    [InlineData("P2147483648D")]
    [InlineData("P99999999999999999999D")]
    [InlineData("PT00000000000000000001S")]
    [InlineData("P１D")]
    [InlineData("P0D")]
    [InlineData("PT9999999999999999S")]
    public void What_is_no_length_is_refused_with_the_place(string text)
    {
        Assert.False(TryRead(text, out _, out var diagnostics));
        Assert.Equal("$.period", Assert.Single(diagnostics).Path);
        Assert.Equal(DiagnosticCodes.InvalidValue, diagnostics[0].Code);
    }

    [Theory]
    [InlineData("PT0.0S", "The length PT0S is negative, zero or finer")]
    [InlineData("P0W1600230050DT176H09.539547S", "The length P1600230050DT176H9.539547S is longer than all of time")]
    [InlineData("P2147483648Y", "up to 2147483647 years, months, weeks and days each, and no finer than a microsecond")]
    public void What_is_refused_is_told_as_it_was_said(string text, string message)
    {
        Assert.False(TryRead(text, out _, out var diagnostics));
        Assert.Contains(message, Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_second_are_the_fraction_of_its_seconds()
    {
        var parts = new PeriodBuilder
        {
            Seconds = 1,
            Milliseconds = 2_500,
            Ticks = 10_010,
            Nanoseconds = 3_000,
        };

        var length = new Length(parts.Build());

        Assert.Equal("PT3.501004S", length.ToString());
        Assert.Equal(
            new Length(
                new PeriodBuilder
                {
                    Seconds = 3,
                    Milliseconds = 501,
                    Ticks = 40,
                }.Build()
            ),
            length
        );
        Assert.Equal(length, Read("PT3.501004S"));
    }

    [Fact]
    public void A_length_without_fraction_is_written_as_NodaTime_does()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 100_000; i++)
        {
            var period = new PeriodBuilder
            {
                Years = Some(random),
                Months = Some(random),
                Weeks = Some(random),
                Days = 1 + Some(random),
                Hours = Some(random),
                Minutes = Some(random),
                Seconds = Some(random),
            }.Build();

            Assert.Equal(PeriodPattern.Roundtrip.Format(period), new Length(period).ToString());
        }
    }

    [Fact]
    public void A_fraction_is_written_as_NodaTime_does()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 100_000; i++)
        {
            // Below a minute, as its pattern makes minutes of more.
            var microseconds = 1 + random.Next(random.Next(2) == 0 ? 1_000_000 : 60_000_000 - 1);
            var period = Period.FromTicks(microseconds * 10L);

            Assert.Equal(PeriodPattern.NormalizingIso.Format(period), new Length(period).ToString());
        }
    }

    [Fact]
    public void Texts_are_read_as_the_definition_has_them()
    {
        var random = new Random(Seed);
        const string Spice = "TYMWDHMS0123456789.0.S-9";
        var read = 0;
        for (var i = 0; i < 300_000; i++)
        {
            var text = string.Concat(
                "P",
                Enumerable.Range(0, random.Next(9)).Select(_ => Spice[random.Next(Spice.Length)]).ToArray().AsSpan()
            );
            var isRead = PeriodText.TryParse(Encoding.ASCII.GetBytes(text), out var period);
            if (isRead)
            {
                read++;
            }

            Assert.Equal(ReadSlowly(text), isRead ? Components(period) : null);
        }

        Assert.InRange(read, 1_000, int.MaxValue);
    }

    // Years to seconds, and microseconds; null for no period.
    private static string? ReadSlowly(string text)
    {
        if (Definition().Match(text) is not { Success: true } match || text is "P" || text.EndsWith('T'))
        {
            return null;
        }

        var fraction = match.Groups["f"].Value.PadRight(9, '0');
        return fraction.Length == 9 && fraction.EndsWith("000", StringComparison.Ordinal)
            ? $"{string.Join(' ', "YMWDhms".Select(unit => Number(match.Groups[unit.ToString()].Value)))} {Number(fraction[..6])}"
            : null;
    }

    [Fact]
    public void Parts_that_are_finer_alone_and_whole_together_are_taken()
    {
        var whole = new Length(new PeriodBuilder { Ticks = 5, Nanoseconds = 500 }.Build());
        Assert.Equal("PT0.000001S", whole.ToString());
        Assert.Throws<ArgumentException>(() => new Length(new PeriodBuilder { Ticks = 5, Nanoseconds = 400 }.Build()));
    }

    private static BigInteger Number(string digits) => digits.Length == 0 ? 0 : BigInteger.Parse(digits, null);

    private static string Components(Period period) =>
        FormattableString.Invariant(
            $"{period.Years} {period.Months} {period.Weeks} {period.Days} {period.Hours} {period.Minutes} {period.Seconds} {(period.Milliseconds * 1000) + (period.Ticks / 10)}"
        );

    [GeneratedRegex(
        @"^P((?<Y>\d+)Y)?((?<M>\d+)M)?((?<W>\d+)W)?((?<D>\d+)D)?(T((?<h>\d+)H)?((?<m>\d+)M)?((?<s>\d+)(\.(?<f>\d+))?S)?)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Definition();

    private static bool TryRead(string text, out Length? length, out EquatableArray<Diagnostic> diagnostics) =>
        DiplomacyJson.TryParse(Encoding.UTF8.GetBytes($$"""{"period":"{{text}}"}"""), out length, out diagnostics);

    private static Length Read(string text) => DiplomacyJson.Parse<Length>($$"""{"period":"{{text}}"}""");

    private static int Some(Random random) => random.Next(3) == 0 ? random.Next(10_000) : 0;
}
