using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Diplomacy.Model.Tests.Internal;

using Assert = Xunit.Assert;

public sealed class PersistentSortedSetTests
{
    [Property(MaxTest = 100)]
    public void Holds_what_a_sorted_set_holds(short[] numbers) => Check([.. numbers.Select(n => (int)n)]);

    [Theory]
    [InlineData(1, 5_000)]
    [InlineData(-1, 5_000)]
    [InlineData(7_919, 40_000)]
    public void Thousands_added_in_any_order_are_in_order(int step, int count) =>
        Check([.. Enumerable.Range(0, count).Select(i => (int)((((long)i * step) + (count * 10L)) % count))]);

    [Fact]
    public void Two_that_grew_from_one_keep_apart()
    {
        var shared = Of([.. Enumerable.Range(0, 2_000).Select(i => i * 2)]);
        var (left, right) = (shared.Add(Text(1)), shared.Add(Text(3_001)));

        Assert.Equal((2_000, 2_001, 2_001), (shared.Count, left.Count, right.Count));
        Assert.Contains(Text(1), left.InOrder());
        Assert.DoesNotContain(Text(1), right.InOrder());
        Assert.DoesNotContain(Text(1), shared.InOrder());
    }

    private static void Check(int[] numbers)
    {
        var grown = Of([]);
        foreach (var number in numbers)
        {
            grown = grown.Add(Text(number));
        }

        int[] expected = [.. numbers.Distinct().Order()];
        Assert.Equal(expected.Select(Text), grown.InOrder());
        Assert.Equal(expected.Length, grown.Count);
        Assert.Equal(expected.Select(Text), Of(expected).InOrder());
        Assert.Equal(expected.Length, Of(expected).Count);
    }

    private static PersistentSortedSet<string> Of(int[] sorted) =>
        PersistentSortedSet<string>.FromSorted([.. sorted.Select(Text)], StringComparer.Ordinal);

    // Texts that are ordered as the numbers are.
    private static string Text(int number) => (number + 100_000).ToString("D6", CultureInfo.InvariantCulture);
}
