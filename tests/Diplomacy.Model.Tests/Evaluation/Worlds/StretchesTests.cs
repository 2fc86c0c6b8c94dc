namespace Diplomacy.Model.Tests.Evaluation.Worlds;

using Assert = Xunit.Assert;

/// <summary>What can matter when, against going through all spans for each instant.</summary>
public sealed class StretchesTests
{
    [Theory]
    [InlineData(3, 20)]
    [InlineData(40, 60)]
    [InlineData(200, 400)]
    [InlineData(300, 2_000)]
    public void What_can_matter_is_what_has_begun_and_is_not_over(int count, int end)
    {
        var random = new Random(count);
        var spans = Enumerable
            .Range(0, count)
            .Select(item =>
            {
                var from = random.Next(end);
                // Some are over before they begin, as some have neither beginning nor end.
                var until = from + random.Next(-2, end / 4);
                return (
                    From: random.Next(20) == 0 ? long.MinValue : from,
                    Until: random.Next(20) == 0 ? long.MaxValue : until,
                    Item: item
                );
            })
            .ToList();
        var stretches = new Stretches<int>(spans);

        for (var at = -3L; at < end * 1.3; at++)
        {
            Assert.Equal(Mattering(spans, at, at), stretches.Between(at, at));
            Assert.Equal(Mattering(spans, at, at), AtAsked(stretches, at));
        }

        for (var i = 0; i < 300; i++)
        {
            var first = random.Next(-3, end);
            var last = first + random.Next(end / 2);
            // What can matter in the stretches of both ends can matter between them.
            Assert.Equal(Mattering(spans, first, last), stretches.Between(first, last));
        }

        Assert.Equal(Mattering(spans, long.MinValue, long.MaxValue), stretches.Between(long.MinValue, long.MaxValue));
    }

    [Fact]
    public void What_has_no_end_matters_to_the_very_last()
    {
        var stretches = new Stretches<string>([(0, long.MaxValue, "endless"), (0, 5, "over")]);

        Assert.Equal(["endless"], stretches.Between(long.MaxValue, long.MaxValue));
    }

    private static IReadOnlyList<int> AtAsked(Stretches<int> stretches, long at) =>
        stretches.AtAsked(new World(Reading.None, [], [], (at, at)));

    private static IEnumerable<int> Mattering(List<(long From, long Until, int Item)> spans, long first, long last) =>
        spans
            .Where(span => span.From < span.Until && span.From <= last && span.Until > first)
            .Select(span => span.Item);
}
