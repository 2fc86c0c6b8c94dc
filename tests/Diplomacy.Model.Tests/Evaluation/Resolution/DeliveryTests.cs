using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Limits that move with what is delivered.</summary>
public sealed class DeliveryTests
{
    private static readonly Length s_fiveDays = Length.FromDays(5, Elapsed.Exact);

    [Fact]
    public void Each_full_step_moves_the_end_and_what_is_delivered_until_then_moves_it_again()
    {
        var limits = new Limits(Of(Delivered("a", 10, 10), Delivered("b", 22, 20)));

        AssertEnd(limits, Per(10), 30);
        AssertEnd(limits, Per(20), 20);
        AssertEnd(limits, Per(7), 30);
    }

    [Fact]
    public void What_is_delivered_after_the_end_comes_too_late() =>
        AssertEnd(new Limits(Of(Delivered("a", 20, 10), Delivered("b", 26, 20))), Per(10), 25);

    [Fact]
    public void An_end_still_to_come_may_move_with_what_is_still_delivered()
    {
        var limits = new Limits(Of(Delivered("a", 10, 10)), knownAt: Day(15));
        var capped = Per(10) with { Cap = Length.FromDays(20, Elapsed.Exact) };

        Assert.Equal(Truth.False, limits.HasCome(Per(10), Day(24)));
        Assert.Equal(Truth.Unknown, limits.HasCome(Per(10), Day(90)));
        Assert.Equal(Truth.Unknown, limits.HasCome(capped, Day(39)));
        Assert.Equal(Truth.True, limits.HasCome(capped, Day(40)));
    }

    [Fact]
    public void Without_a_base_there_is_nothing_to_move()
    {
        var never = new PerDeliveryDeadline(Deadline.Never, "hostages", 10, s_fiveDays);

        Assert.Equal(Truth.False, new Limits(Of(Delivered("a", 10, 10))).HasCome(never, Day(90)));
    }

    [Fact]
    public void Steps_beyond_all_time_never_end()
    {
        var limits = new Limits(Of(Delivered("a", 10, 1_000_000_000)));
        var ages = new PerDeliveryDeadline(Deadline.At(Day(20)), "hostages", 1, new Length(Period.FromYears(7_000)));

        Assert.Equal(Truth.False, limits.HasCome(ages, Day(90)));
    }

    [Fact]
    public void Each_limit_has_its_own_questions_of_base_extra_and_cap()
    {
        var limits = new Limits(Of(Delivered("a", 10, 10)));
        var month = new Length(Period.FromMonths(1), Elapsed.Exact);
        Deadline last = Deadline.At(Day(31));
        var open = Longer(Deadline.Until(new LocalDate(2026, 1, 10), "Etc/UTC"));

        Assert.Equal(["Boundary:limit/0/base", "Boundary:limit/1/base"], Choices(open, open));
        Assert.Equal(["MonthEnd:limit/0/extra", "MonthEnd:limit/1/extra"], Choices(Longer(last), Longer(last)));
        Assert.Equal(["MonthEnd:limit/0/cap", "MonthEnd:limit/1/cap"], Choices(Capped(last), Capped(last)));

        PerDeliveryDeadline Longer(Deadline start) => new(start, "hostages", 10, month);

        PerDeliveryDeadline Capped(Deadline start) =>
            new(start, "hostages", 10, Length.FromDays(60, Elapsed.Exact)) { Cap = month };

        IEnumerable<string> Choices(Deadline one, Deadline other) =>
            limits
                .Explore(
                    Day(60),
                    world => world.HasCome(limits.Resolve(Deadline.LatestOf(one, other), world).At!.Value)
                )
                .Choices.Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Statements_on_a_unit_go_in_order_each_once()
    {
        var both = new AssertClaim(new DeliveryClaim("p", "hostages", 5));
        var limits = new Limits(
            Of(Delivered("b", 10, 10), Say(12, "a", "bound", both, both), Say(13, "c", "bound", Talks(true, 5)))
        );

        Assert.Equal(["a", "b"], limits.Facts.Deliveries.StatementsOn("hostages").Select(id => id.Value));
        Assert.Empty(limits.Facts.Deliveries.StatementsOn("trucks"));
    }

    [Fact]
    public void When_as_much_was_delivered_again_does_not_matter()
    {
        var again = Moment.Between(Day(10), Day(20));
        var limits = new Limits(
            Of(
                Delivered("a", 10, 10),
                Say(30, "b", "bound", new AssertClaim(new DeliveryClaim("p", "hostages", 10) { At = again }))
            )
        );
        var found = limits.Explore(
            Day(15),
            world => limits.Facts.Deliveries.TotalBy("hostages", Limits.At(Day(15)), world) == 10
        );

        Assert.True(Assert.Single(found.Worlds!).Outcome.Answer);
    }

    private static PerDeliveryDeadline Per(int units) => new(Deadline.At(Day(20)), "hostages", units, s_fiveDays);

    private static Statement Delivered(string id, int day, long total) =>
        Say(
            day,
            id,
            "bound",
            new AssertClaim(new DeliveryClaim("p", "hostages", total) { At = Moment.Exactly(Day(day)) })
        );

    private static void AssertEnd(Limits limits, Deadline limit, int day)
    {
        Assert.Equal(Truth.False, limits.HasCome(limit, Day(day) - Duration.FromTicks(10)));
        Assert.Equal(Truth.True, limits.HasCome(limit, Day(day)));
    }
}
