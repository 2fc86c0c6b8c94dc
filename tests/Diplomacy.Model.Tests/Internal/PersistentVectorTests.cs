using FsCheck.Xunit;
using Xunit;

namespace Diplomacy.Model.Tests.Internal;

using Assert = Xunit.Assert;

public sealed class PersistentVectorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1_024)]
    [InlineData(1_056)]
    [InlineData(1_057)]
    [InlineData(33_000)]
    [InlineData(33_857)]
    [InlineData(70_000)]
    public void Adding_one_by_one_and_all_at_once_give_the_elements_in_order(int count)
    {
        var items = Enumerable.Range(0, count).Select(i => (object)i).ToArray();
        var atOnce = PersistentVector<object>.Empty.AddRange(items);
        var oneByOne = items.Aggregate(PersistentVector<object>.Empty, (vector, item) => vector.Add(item));

        Assert.Equal(items, atOnce.From(0));
        Assert.Equal(items, oneByOne.From(0));
        Assert.True(atOnce.SequenceEqual(oneByOne));
        for (var i = 0; i < count; i++)
        {
            Assert.Same(items[i], oneByOne[i]);
        }
    }

    [Property(MaxTest = 100)]
    public void Adding_in_parts_gives_the_elements_in_order(byte[] lengths)
    {
        var (vector, expected) = (PersistentVector<object>.Empty, new List<object>());
        foreach (var length in lengths)
        {
            var (before, kept) = (vector, expected.ToArray());
            object[] part = [.. Enumerable.Range(expected.Count, length).Select(i => (object)i)];
            vector = vector.AddRange(part);
            expected.AddRange(part);

            Assert.Equal(kept, before.From(0));
            Assert.Equal(expected.Skip(kept.Length), vector.From(kept.Length));
        }

        Assert.Equal(expected, vector.From(0));
        Assert.Equal(expected.Count, vector.Count);
    }

    [Fact]
    public void Two_that_grew_from_one_keep_apart()
    {
        var shared = PersistentVector<string>.Empty.AddRange([.. Enumerable.Repeat("x", 40)]);
        var (left, right) = (shared.Add("left"), shared.Add("right"));

        Assert.Equal(40, shared.Count);
        Assert.Equal("left", left[40]);
        Assert.Equal("right", right[40]);
        Assert.False(left.SequenceEqual(right));
        Assert.False(left.SequenceEqual(shared));
    }
}
