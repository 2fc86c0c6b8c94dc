using Xunit;

namespace Diplomacy.Model.Tests.Time;

using Assert = Xunit.Assert;

/// <summary>Windows that are long enough to be cut into parts: thousands of stretches are open at once. Against looking at every stretch.</summary>
public sealed class WindowListTests
{
    private const int Count = 6_000;

    // Two start at each tick, so that parts and windows begin where some start and some end.
    private static readonly Stretch[] s_stretches =
    [
        .. Enumerable.Range(0, Count).Select(i => new Stretch(i / 2, (i / 2) + Length(i), i)),
    ];

    [Fact]
    public void At_every_instant_it_finds_the_stretches_that_contain_it()
    {
        var list = new WindowList([.. s_stretches]);

        foreach (var at in Enumerable.Range(-1, Count + 100))
        {
            var found = new NumberBuffer();
            list.AddAt(at, found);

            Assert.Equal(Numbers(s => s.Start <= at && at < s.End), found.Items.ToArray().Order());
        }
    }

    [Fact]
    public void Before_all_others_end_it_finds_those_of_the_last_part_of_the_last_window()
    {
        // All open to the end, so that the last window has parts, and an instant is in the last of them.
        foreach (var count in Enumerable.Range(20, 60).Select(i => 100 * i))
        {
            var list = new WindowList([.. Enumerable.Range(0, count).Select(i => new Stretch(i, 10_000, i))]);
            foreach (var at in new[] { count - 300, count - 2, count - 1, count, 9_999, 10_000 })
            {
                var found = new NumberBuffer();
                list.AddAt(at, found);

                Assert.Equal(at == 10_000 ? 0 : Math.Min(at + 1, count), found.Count);
            }
        }
    }

    // Most are open for thousands of ticks, every seventh for a few.
    private static int Length(int i) => i % 7 == 0 ? 1 + (i % 11) : 1_500 + (i * 31 % 1_000);

    private static int[] Numbers(Func<Stretch, bool> takes) => [.. s_stretches.Where(takes).Select(s => s.Number)];
}
