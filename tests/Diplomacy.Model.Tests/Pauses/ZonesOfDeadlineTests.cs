using NodaTime;

namespace Diplomacy.Model.Tests.Pauses;

/// <summary>The zones that a date may be meant in are different ones, however many.</summary>
public sealed class ZonesOfDeadlineTests
{
    private static readonly LocalDate s_date = new(2026, 2, 1);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void A_zone_given_twice_is_refused_wherever_it_stands(int count)
    {
        string[] zones = [.. Enumerable.Range(0, count).Select(i => $"Zone/{i}")];
        Assert.Equal(count, new DateDeadline(s_date, Boundary.EndOfDay, [.. zones]).Zones.Count);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                string[] twice = [.. zones];
                twice[j] = $"Zone/{i}";
                if (i != j)
                {
                    Assert.Throws<ArgumentException>(() => new DateDeadline(s_date, Boundary.EndOfDay, [.. twice]));
                }
            }
        }
    }

    [Fact]
    public void Zones_that_differ_in_case_are_different_texts() =>
        Assert.Equal(2, new DateDeadline(s_date, Boundary.EndOfDay, ["Europe/Kyiv", "europe/kyiv"]).Zones.Count);
}
