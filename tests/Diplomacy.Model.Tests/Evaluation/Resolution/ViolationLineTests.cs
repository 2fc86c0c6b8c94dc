using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>When violations go on: looked up along time as if each were asked about.</summary>
public sealed class ViolationLineTests
{
    private static readonly Conduct s_strike = new("other", Activities.Strikes, "city");

    [Fact]
    public void Certain_violations_that_follow_overlap_or_contain_each_other_go_on_as_long_as_one_does()
    {
        var limits = new Limits(
            Of(
                Say(90, "a", "bound", Going(20, 22)),
                Say(90, "b", "bound", Going(10, 12)),
                Say(90, "c", "bound", Going(30, 50)),
                Say(90, "d", "bound", Going(32, 35)),
                Say(90, "e", "bound", Going(50, 52))
            )
        );

        foreach (
            var (day, expected) in new[] { (9, false), (10, true), (11, true), (12, false), (19, false), (21, true) }
        )
        {
            AssertGoesOn(limits, day, expected ? Truth.True : Truth.False);
        }

        AssertGoesOn(limits, 33, Truth.True);
        AssertGoesOn(limits, 40, Truth.True);
        AssertGoesOn(limits, 51, Truth.True);
        AssertGoesOn(limits, 52, Truth.False);
        Assert.Equal(["a", "b", "c", "d", "e"], limits.Facts.Violations.Statements.Select(id => id.Value));
    }

    [Fact]
    public void Vague_ends_leave_open_what_lies_within_them()
    {
        var during = new ValidTime(Moment.Between(Day(10), Day(12)), Moment.Between(Day(20), Day(22)));
        var limits = new Limits(Of(Say(90, "a", "bound", Claim(during))));

        AssertGoesOn(limits, 9, Truth.False);
        AssertGoesOn(limits, 11, Truth.Unknown);
        AssertGoesOn(limits, 15, Truth.True);
        AssertGoesOn(limits, 21, Truth.Unknown);
        AssertGoesOn(limits, 22, Truth.False);
    }

    [Fact]
    public void What_another_voice_denies_is_open_as_long_as_it_would_go_on()
    {
        var limits = new Limits(
            Of(
                Say(90, "b", "bound", Going(10, 20), Going(30, 40)),
                Say(90, "a", "office", new DenyClaim(Going(10, 20).Claim), new DenyClaim(Going(30, 40).Claim))
            )
        );

        AssertGoesOn(limits, 9, Truth.False);
        AssertGoesOn(limits, 15, Truth.Unknown);
        AssertGoesOn(limits, 20, Truth.False);
        var found = limits.Explore(
            Day(1),
            world => limits.Facts.Violations.By(new ActorSet(["other"]), world).Count() == 1
        );
        Assert.Equal(4, found.Worlds!.Count);
        Assert.All(
            found.Worlds,
            world =>
            {
                Assert.Equal(world.Outcome.Answer, world.Choices.Sum(choice => choice.Answer) == 1);
                Assert.All(
                    world.Choices,
                    choice => Assert.Equal(["a", "b"], choice.Choice.Statements.Select(id => id.Value))
                );
            }
        );
        var one = limits.Explore(Day(15), world => Goes(limits, world));
        Assert.All(one.Worlds!, world => Assert.Equal(world.Outcome.Answer, world.Choices[0].Answer == 0));
    }

    [Fact]
    public void What_never_ends_goes_on()
    {
        var limits = new Limits(Of(Say(90, "a", "bound", Claim(new ValidTime(Moment.Exactly(Day(10)), Moment.Never)))));

        AssertGoesOn(limits, 9, Truth.False);
        AssertGoesOn(limits, 80_000, Truth.True);
        Assert.Equal(
            Truth.False,
            limits.Ask(
                Day(80_000),
                world => world.HasCome(limits.Facts.Violations.By(new ActorSet(["other"]), world).Single().Until)
            )
        );
    }

    [Fact]
    public void Without_a_time_a_violation_was_no_later_than_the_last_word_on_it()
    {
        var accuse = new Accuse("p", s_strike);
        var limits = new Limits(Of(Say(10, "a", "bound", accuse), Say(15, "b", "bound", accuse)));

        foreach (var day in new[] { 5, 12, 15, 16 })
        {
            var asOne = limits.Ask(
                Day(day),
                world =>
                {
                    var (since, until) = limits.Facts.Violations.By(new ActorSet(["other"]), world).Single();
                    Assert.True(world.RangeOf(since).Latest <= Limits.At(Day(15)).Shift);
                    return world.HasCome(since) && !world.HasCome(until);
                }
            );
            Assert.Equal(day == 16 ? Truth.False : Truth.Unknown, asOne);
            AssertGoesOn(limits, day, asOne);
        }
    }

    [Fact]
    public void A_violation_known_to_be_no_earlier_may_be_at_any_later_instant()
    {
        var limits = new Limits(
            Of(Say(90, "a", "bound", new Accuse("p", s_strike) { At = Moment.NotBefore(Day(10)) }))
        );

        AssertGoesOn(limits, 9, Truth.False);
        AssertGoesOn(limits, 12, Truth.Unknown);
    }

    [Fact]
    public void The_order_of_accusations_that_say_the_same_is_not_asked_for()
    {
        var accuse = new Accuse("p", s_strike) { At = Moment.Exactly(Day(5)) };
        var limits = new Limits(
            Of(
                Say(20, "a", "bound", accuse) with
                {
                    SaidAt = Moment.Between(Day(10), Day(20)),
                },
                Say(20, "b", "bound", accuse) with
                {
                    SaidAt = Moment.Between(Day(10), Day(20)),
                }
            )
        );
        var found = limits.Explore(
            Day(1),
            world => limits.Facts.Violations.By(new ActorSet(["other"]), world).Count() == 1
        );

        Assert.True(Assert.Single(found.Worlds!).Outcome.Answer);
    }

    private static AssertClaim Going(int from, int until) =>
        Claim(new ValidTime(Moment.Exactly(Day(from)), Moment.Exactly(Day(until))));

    private static AssertClaim Claim(ValidTime during) =>
        new(new ConductClaim(s_strike, true) { During = during, Pause = "p" });

    private static void AssertGoesOn(Limits limits, int day, Truth expected) =>
        Assert.Equal(expected, limits.Ask(Day(day), world => Goes(limits, world)));

    private static bool Goes(Limits limits, World world) =>
        limits.Facts.Violations.LineOf(new ActorSet(["other"])).ContainsAsked(world);
}
