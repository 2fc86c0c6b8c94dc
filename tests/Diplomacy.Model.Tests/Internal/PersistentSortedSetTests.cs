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
        var (left, right) = (shared.Add(1, default(Ascending)), shared.Add(3_001, default(Ascending)));

        Assert.Equal((2_000, 2_001, 2_001), (shared.Count, left.Count, right.Count));
        Assert.Contains(1, left.InOrder());
        Assert.DoesNotContain(1, right.InOrder());
        Assert.DoesNotContain(1, shared.InOrder());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void The_first_that_is_not_before_another_is_found_across_leaves(int count)
    {
        int[] evens = [.. Enumerable.Range(0, count).Select(i => i * 2)];
        var set = Of(evens);
        for (var i = -1; i < count * 2; i++)
        {
            var expected = (i + 1) / 2 * 2;
            var isFound = set.TryFindFrom(i, default(Ascending), out var found);
            Assert.Equal(expected < count * 2, isFound);
            Assert.Equal(isFound ? expected : 0, found);
            Assert.Equal(i >= 0 && i % 2 == 0, set.Contains(i, default(Ascending)));
        }

        Assert.Equal(count is > 0 and <= 32, set.IsLeaf);
        Assert.Equal(count == 0, set.IsEmpty);
        Assert.Equal(set.IsLeaf ? evens : [], set.Leaf);
    }

    [Fact]
    public void Long_numbers_are_ordered_by_all_of_their_bits()
    {
        long[] numbers = [long.MinValue, -(1L << 32), -1, 0, 1, 1L << 32, (1L << 32) + 1, long.MaxValue];
        var grown = numbers
            .Reverse()
            .Aggregate(default(PersistentSortedSet<long>), (set, number) => set.Add(number, default(Ascending)));

        Assert.Equal(numbers, grown.InOrder());
        Assert.True(grown.TryFindFrom(2, default(Ascending), out var found));
        Assert.Equal(1L << 32, found);
    }

    private static void Check(int[] numbers)
    {
        var grown = Of([]);
        foreach (var number in numbers)
        {
            grown = grown.Add(number, default(Ascending));
        }

        int[] expected = [.. numbers.Distinct().Order()];
        Assert.Equal(expected, grown.InOrder());
        Assert.Equal(expected.Length, grown.Count);
        Assert.Equal(expected, Of(expected).InOrder());
        Assert.Equal(expected.Length, Of(expected).Count);
        Assert.All(numbers, number => Assert.True(grown.Contains(number, default(Ascending))));
    }

    private static PersistentSortedSet<int> Of(int[] sorted) => PersistentSortedSet<int>.FromSorted(sorted);
}
