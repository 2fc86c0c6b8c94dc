using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>What makes long timelines and sets quick finds and sorts what plain code does.</summary>
public class IndexTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData((1 << 14) - 1, false)]
    [InlineData(1 << 14, true)]
    [InlineData((1 << 14) + 7, true)]
    [InlineData((1 << 14) + 271, true)]
    public void Numbers_at_or_before_one_are_counted_in_arrays_of_any_length(int length, bool hasBlocks)
    {
        long[] sorted = [.. Enumerable.Range(0, length).Select(i => (3L * i) - 20_000)];
        var index = new BlockIndex(sorted);

        Assert.Equal(hasBlocks, index.HasBlocks);
        for (var at = -20_003L; at < -20_000 + (3 * length) + 3; at++)
        {
            var count = Math.Clamp((int)((at + 20_003) / 3), 0, length);
            if (index.CountAtOrBefore(sorted, at) != count)
            {
                Assert.Fail($"of {length} at {at}: {index.CountAtOrBefore(sorted, at)}, not {count}");
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(5_000)]
    public void Pairs_are_sorted_by_their_keys_and_keep_their_items(int count)
    {
        var random = new Random(1);
        long[] keys = [.. Enumerable.Range(0, count + 5).Select(i => i >= count ? -1L : Key(random, i))];
        long[] items = [.. keys.Select(key => ~key)];
        long[] expected = [.. keys[..count].Order()];

        PairSort.Sort(ref keys, ref items, count);

        Assert.Equal(expected, keys[..count]);
        Assert.Equal(expected.Select(key => ~key), items[..count]);
    }

    [Fact]
    public void A_buffer_of_numbers_grows_as_it_must()
    {
        var buffer = new NumberBuffer();
        int[] numbers = [.. Enumerable.Range(0, 1_000)];

        buffer.Add(numbers.AsSpan(0, 60));
        buffer.Add(numbers.AsSpan(60, 4));
        buffer.Add(numbers.AsSpan(64, 1));
        buffer.Add(numbers.AsSpan(65));

        Assert.Equal(numbers, buffer.Items.ToArray());
    }

    private static long Key(Random random, int i) =>
        (i % 3) switch
        {
            0 => random.Next(),
            1 => -random.NextInt64(),
            _ => random.NextInt64(),
        };
}
