using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Plain;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>The parts that quick answers are made of: answers joined, windows said last, limits and what they hang on.</summary>
public sealed class PlainPartsTests
{
    private static readonly StatementId s_id = "a";

    [Fact]
    public void Answers_of_two_parts_are_joined_each_once_unless_they_contradict_each_other()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var (given, more) = (Some(random), Some(random));
            var both = given.Concat(more).Distinct().ToList();
            var contradict = both.Select(answer => answer.Choice).Distinct().Count() < both.Count;

            var joined = PlainAnswer.Joined(given, more);

            Assert.Equal(contradict ? null : both, joined);
        }

        static PlainAnswer[] Some(Random random) =>
            [
                .. Enumerable
                    .Range(0, 4)
                    .Where(_ => random.Next(2) == 0)
                    .Select(choice => new PlainAnswer(choice, random.Next(2))),
            ];
    }

    [Fact]
    public void The_window_said_last_counts_whatever_the_order_of_words()
    {
        var (early, late) = (Word("b", 5), Word("a", 7));
        var (one, other) = (Window(20), Window(30));
        var first = PlainWindow.Later(PlainWindow.Later(null, early, one), late, other);
        var second = PlainWindow.Later(PlainWindow.Later(null, late, other), early, one);

        Assert.Equal(new PlainWindow(late, other, IsDisputed: false), first);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Of_windows_said_at_once_the_first_word_gives_the_key_and_differing_ones_are_disputed()
    {
        var (one, other) = (Word("a", 5), Word("b", 5));
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var same = PlainWindow.Later(PlainWindow.Later(null, first, Window(20)), second, Window(20));
            Assert.Equal((one, false), (same.Word, same.IsDisputed));
            var apart = PlainWindow.Later(PlainWindow.Later(null, first, Window(20)), second, Window(30));
            Assert.Equal((one, true), (apart.Word, apart.IsDisputed));
            Assert.True(PlainWindow.Later(apart, Word("c", 5), Window(20)).IsDisputed);
        }

        var again = PlainWindow.Later(
            new PlainWindow(one, Window(20), IsDisputed: false),
            one with
            {
                ActIndex = 1,
            },
            Window(20)
        );
        Assert.Equal("a", again.Key);
    }

    [Theory]
    [InlineData(10, 20, null, 10, 20)]
    [InlineData(10, null, 5, 10, 15)]
    [InlineData(null, 20, 5, 15, 20)]
    public void A_window_is_from_its_start_to_its_end_either_of_which_follows_from_the_other(
        int? start,
        int? end,
        int? length,
        int from,
        int until
    )
    {
        var window = new Window(
            start is { } first ? Deadline.At(Day(first)) : null,
            end is { } last ? Deadline.At(Day(last)) : null,
            length is { } days ? Length.FromHours(24 * days) : null
        );

        var limits = Assert.Single(Limits(window, out _)!);

        Assert.Equal((At(from), At(until)), (limits.Start, limits.End));
    }

    [Fact]
    public void Each_way_to_read_the_limits_is_one_window()
    {
        var day = new LocalDate(2026, 1, 20);
        var window = new Window(
            Deadline.Until(new LocalDate(2026, 1, 10), "Etc/UTC", "Etc/GMT-1"),
            Deadline.Until(day, "Etc/UTC")
        );

        var limits = Limits(window, out var choices)!;

        Assert.Equal(3, choices.Count);
        Assert.Equal(8, limits.Length);
        Assert.Equal(
            8,
            limits.Select(one => string.Join(',', one.Given.OrderBy(answer => answer.Choice))).Distinct().Count()
        );
        Assert.Equal([Day(20), Day(21)], limits.Select(one => Microseconds.ToInstant(one.End)).Distinct().Order());
    }

    [Fact]
    public void Two_limits_that_ask_the_same_are_answered_alike()
    {
        var window = new Window(
            Deadline.Until(new LocalDate(2026, 1, 10), "Etc/UTC") with
            {
                Key = "shared",
            },
            Deadline.Until(new LocalDate(2026, 1, 20), "Etc/UTC") with
            {
                Key = "shared",
            }
        );

        var limits = Limits(window, out var choices)!;

        Assert.Equal("shared", Assert.Single(choices).Question!.Key);
        Assert.Equal(
            [(Day(10), Day(20)), (Day(11), Day(21))],
            limits.Select(one => (Microseconds.ToInstant(one.Start), Microseconds.ToInstant(one.End))).Order()
        );
    }

    [Fact]
    public void A_limit_asks_all_that_it_leaves_open_by_its_own_key()
    {
        var window = new Window(
            Deadline.Until(new LocalDate(2026, 1, 10), "Etc/UTC", "Etc/GMT-1") with
            {
                Key = "own",
            },
            Deadline.At(Day(20))
        );

        Assert.Equal(4, Limits(window, out var choices)!.Length);
        Assert.Equal(["own", "own"], choices.Select(choice => choice.Question!.Key));
    }

    [Fact]
    public void What_hangs_on_more_than_dates_or_is_disputed_or_unsaid_is_not_plain()
    {
        var start = Deadline.At(Day(10));
        Assert.Null(Limits(new Window(start), out _));
        Assert.Null(Limits(new Window(null, start), out _));
        Assert.Null(Limits(new Window(start, Deadline.At(Day(15)), Length.FromHours(24)), out _));
        Assert.Null(Limits(new Window(null, null, Length.FromHours(24)), out _));
        Assert.Null(Limits(new Window(start, Deadline.Upon("summit")), out _));
        Assert.Null(Limits(new Window(Deadline.Upon("summit"), start), out _));
        Assert.Null(Limits(new Window(start, Deadline.Between(Day(12), Day(13))), out _));
        Assert.Null(Limits(new Window(start, Deadline.Unknown), out _));
        Assert.Null(Limits(new Window(start, Deadline.EarliestOf(Deadline.At(Day(12)), Deadline.At(Day(13)))), out _));
        Assert.Null(Limits(new Window(start, null, new Length(Period.FromMonths(1))), out _));
        Assert.Null(PlainLimits.Of(null, Reading.None, []));
        Assert.Null(
            PlainLimits.Of(new PlainWindow(Word("a", 5), new Window(start, start), IsDisputed: true), Reading.None, [])
        );
    }

    [Fact]
    public void What_never_comes_stays_so_however_long_after()
    {
        Assert.Equal(
            PlainWorlds.Never,
            Assert.Single(Limits(new Window(Deadline.At(Day(9)), Deadline.Never), out _)!).End
        );
        Assert.Equal(
            PlainWorlds.Never,
            Assert.Single(Limits(new Window(Deadline.Never, null, Length.FromHours(24)), out _)!).End
        );
    }

    [Fact]
    public void The_first_and_the_last_instant_are_plain_and_none_beyond()
    {
        var (first, last) = (Microseconds.ToInstant(Microseconds.Min), Microseconds.ToInstant(Microseconds.Max));
        var limits = Assert.Single(Limits(new Window(Deadline.At(first), Deadline.At(last)), out _)!);

        Assert.Equal((Microseconds.Min, Microseconds.Max), (limits.Start, limits.End));
        Assert.Null(Limits(new Window(Deadline.At(last), null, Length.FromHours(1)), out _));
        Assert.Null(Limits(new Window(null, Deadline.At(first), Length.FromHours(1)), out _));
    }

    private static PlainLimits[]? Limits(Window window, out List<Choice> choices) =>
        PlainLimits.Of(new PlainWindow(Word(s_id, 5), window, IsDisputed: false), Reading.None, choices = []);

    private static long At(int day) => Moment.Exactly(Day(day)).EarliestMicroseconds!.Value;

    private static Window Window(int until) => new(Deadline.At(Day(10)), Deadline.At(Day(until)));

    private static PlainWord Word(StatementId id, int day) =>
        new(Say(day, id.Value, "bound", Commit(8, 20)), 0, At(day));
}
