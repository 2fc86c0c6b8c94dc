using System.Text;
using Diplomacy.Model.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>The quick way of reading and writing instants, against NodaTime's patterns and the slow way.</summary>
public sealed class InstantTextTests
{
    [Fact]
    public void Instants_are_written_as_NodaTime_does_over_its_whole_range()
    {
        var random = new Random(1);
        Span<byte> text = stackalloc byte[UsualText<Instant>.MaxLength];
        foreach (var microseconds in Microsecond(random))
        {
            var instant = Microseconds.ToInstant(microseconds);
            var written = Encoding.UTF8.GetString(text[..InstantText.Format(instant, text)]);
            Assert.Equal(InstantPattern.ExtendedIso.Format(instant), written);
            Assert.Null(TimeText.TryInstant(written, out var slow));
            Assert.Equal(instant, slow);
            if (written[0] != '-')
            {
                Assert.True(InstantText.TryParse(Encoding.UTF8.GetBytes(written), out var quick), written);
                Assert.Equal(instant, quick);
            }
        }
    }

    [Fact]
    public void What_is_read_quickly_is_read_slowly_alike()
    {
        var random = new Random(2);
        const string Sample = "2026-01-31T21:59:58.120000Z";
        const string Spice = "0123456789-:TZ.+ ,a/";
        for (var i = 0; i < 200_000; i++)
        {
            var text = Sample.ToCharArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Spice[random.Next(Spice.Length)];
            }

            var cut = new string(text, 0, random.Next(19, text.Length + 1));
            var tried = random.Next(2) == 0 ? cut : cut + "Z";
            if (InstantText.TryParse(Encoding.UTF8.GetBytes(tried), out var quick))
            {
                Assert.Null(TimeText.TryInstant(tried, out var slow));
                Assert.Equal(slow, quick);
            }
        }
    }

    private static IEnumerable<long> Microsecond(Random random)
    {
        yield return Microseconds.Min;
        yield return Microseconds.Max;
        yield return 0;
        yield return -1;
        for (var i = 0; i < 100_000; i++)
        {
            var instant = random.NextInt64(Microseconds.Min, Microseconds.Max);
            yield return instant;
            yield return instant - (instant % Microseconds.PerSecond);
        }
    }
}
