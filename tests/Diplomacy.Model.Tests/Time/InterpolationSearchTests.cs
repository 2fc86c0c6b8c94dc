using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Model.Tests.Time;

/// <summary>What is looked up where it may be expected is what counting finds, however wrong the expectation.</summary>
public sealed class InterpolationSearchTests
{
    private static readonly Gen<long> s_instants = Gen.Frequency(
        (8, Gen.Choose(-50, 50).Select(i => (long)i)),
        (2, Gen.Choose(0, 1_000_000).Select(i => 1_000_000_000L + i)),
        (1, Gen.Elements(long.MinValue, Microseconds.Min, Microseconds.Max, long.MaxValue))
    );

    private static readonly Arbitrary<(long[] Rising, long Asked, long From, long Until)> s_cases = (
        from instants in s_instants.ArrayOf()
        from asked in s_instants
        from begin in s_instants
        from end in s_instants
        select (instants.Order().ToArray(), asked, begin, end)
    ).ToArbitrary();

    [Fact]
    public void It_finds_the_last_that_is_not_later() =>
        Prop.ForAll(
                s_cases,
                given =>
                {
                    var (rising, asked, from, until) = given;
                    var expected = rising.Count(instant => instant <= asked) - 1;
                    Assert.Equal(expected, InterpolationSearch.LastAtOrBefore(rising, asked));
                    Assert.Equal(expected, InterpolationSearch.LastAtOrBefore(rising, asked, from, until));
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_are_taken_in_order_whose_ends_are_later() =>
        Prop.ForAll(
                s_cases,
                given =>
                {
                    var (ends, asked, _, _) = given;
                    var numbers = Enumerable.Range(7, ends.Length).ToArray();
                    var room = new int[ends.Length + EndFilter.Spare];
                    var taken = EndFilter.Take(numbers, ends.Reverse().ToArray(), asked, room);
                    Assert.Equal(numbers.Where((_, i) => ends[^(i + 1)] > asked), room.Take(taken));
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
}
