using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Time;

/// <summary>What a forest of interval trees finds is what looking at every stretch finds, however they were added.</summary>
public sealed class IntervalForestTests
{
    private static readonly Gen<Stretch> s_stretches =
        from start in Gen.Frequency((9, Gen.Choose(-30, 30).Select(i => (long)i)), (1, Gen.Constant(long.MinValue)))
        from length in Gen.Frequency((9, Gen.Choose(1, 12)), (1, Gen.Choose(20, 80)))
        from isOpen in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Stretch(
            start,
            isOpen ? long.MaxValue
                : start == long.MinValue ? -25 + length
                : start + length,
            0
        );

    private static readonly Arbitrary<Stretch[][]> s_additions = s_stretches.ArrayOf().ArrayOf().ToArbitrary();

    [Fact]
    public void At_every_instant_it_finds_the_stretches_that_contain_it() =>
        Prop.ForAll(
                s_additions,
                additions =>
                {
                    var (forest, all) = Grown(additions);
                    for (var at = -35L; at <= 130; at++)
                    {
                        var found = new NumberBuffer();
                        forest.AddAt(at, found);
                        Assert.Equal(Numbers(all, s => s.Start <= at && at < s.End), Sorted(found));
                    }

                    Assert.Equal(all.Count, forest.Count);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_every_stretch_it_finds_those_that_meet_it() =>
        Prop.ForAll(
                s_additions,
                additions =>
                {
                    var (forest, all) = Grown(additions);
                    for (var start = -35L; start <= 40; start += 3)
                    {
                        foreach (var end in new[] { start + 1, start + 7, start + 60, long.MaxValue })
                        {
                            var found = new NumberBuffer();
                            forest.AddDuring(start, end, found);
                            Assert.Equal(Numbers(all, s => s.Start < end && start < s.End), Sorted(found));
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_added_does_not_show_in_the_forest_that_it_is_added_to()
    {
        var before = IntervalForest.Empty.Add([new Stretch(0, 10, 1)]);
        var after = before.Add([new Stretch(5, 15, 2)]);

        Assert.Equal([1], At(before, 7));
        Assert.Equal([1, 2], At(after, 7));
        Assert.Equal([2], At(after, 10));
        Assert.Same(after, after.Add([]));
    }

    [Theory]
    [InlineData(3_000, 40)]
    [InlineData(12_000, 3_000)]
    [InlineData(30_000, 20_000)]
    public void Of_many_it_finds_as_many_however_many_are_open_at_once(int count, int length)
    {
        // One in ten starts with another, one in ten ends with another's start, one in fifty never ends.
        var random = new Random(count);
        var all = Enumerable
            .Range(0, count)
            .Select(number =>
            {
                var start = random.NextInt64(count) / 10 * (number % 10 == 0 ? 10 : 1) * 10;
                var end =
                    number % 50 == 0
                        ? long.MaxValue
                        : start + 1 + random.NextInt64(number % 7 == 0 ? length * 10 : length);
                return new Stretch(start, number % 10 == 5 && end < long.MaxValue ? (end / 10 * 10) + 10 : end, number);
            })
            .ToList();
        var forest = IntervalForest.Empty.Add(all);

        foreach (
            var at in Enumerable
                .Range(0, 60)
                .Select(_ => random.NextInt64(count * 2))
                .Concat([0, -1, long.MaxValue - 1])
        )
        {
            var found = new NumberBuffer();
            forest.AddAt(at, found);
            Assert.Equal(Numbers(all, s => s.Start <= at && at < s.End), Sorted(found));
            found = new NumberBuffer();
            forest.AddDuring(at - 50, at, found);
            Assert.Equal(Numbers(all, s => s.Start < at && at - 50 < s.End), Sorted(found));
        }
    }

    private static int[] At(IntervalForest forest, long instant)
    {
        var found = new NumberBuffer();
        forest.AddAt(instant, found);
        return Sorted(found);
    }

    private static (IntervalForest Forest, List<Stretch> All) Grown(Stretch[][] additions)
    {
        var (forest, all) = (IntervalForest.Empty, new List<Stretch>());
        foreach (var addition in additions)
        {
            var numbered = addition.Select((stretch, i) => stretch with { Number = all.Count + i }).ToList();
            forest = forest.Add(numbered);
            all.AddRange(numbered);
        }

        return (forest, all);
    }

    private static int[] Numbers(List<Stretch> all, Func<Stretch, bool> isFound) =>
        [.. all.Where(isFound).Select(stretch => stretch.Number)];

    private static int[] Sorted(NumberBuffer found) => [.. found.Items.ToArray().Order()];
}
