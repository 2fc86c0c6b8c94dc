using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Resolution;

using static SmallDossiers;
using Assert = Xunit.Assert;

/// <summary>Whether a state holds, as voices of one account have it, and the end of what lasts as long as it does.</summary>
public sealed class StateTrackTests
{
    [Fact]
    public void What_lasts_while_a_state_does_ends_where_it_first_fails()
    {
        var limits = new Limits(Of(Say(5, "a", "bound", Talks(true, 5)), Say(15, "b", "bound", Talks(false, 15))));

        Assert.Equal(Truth.False, limits.HasCome(Deadline.While("talks"), Day(14), Day(8)));
        Assert.Equal(Truth.True, limits.HasCome(Deadline.While("talks"), Day(15), Day(8)));
        Assert.Equal(Truth.False, limits.HasCome(Deadline.While("talks"), Day(19), Day(20)));
        Assert.Equal(Truth.True, limits.HasCome(Deadline.While("talks"), Day(20), Day(20)));
    }

    [Theory]
    [InlineData(8, 20)]
    [InlineData(8, 12)]
    [InlineData(10, 16)]
    public void From_a_vague_start_it_ends_with_the_next_failing(int first, int last)
    {
        var limits = new Limits(
            Of(
                Say(5, "a", "bound", Talks(true, 5)),
                Say(12, "b", "bound", Talks(false, 12)),
                Say(16, "c", "bound", Talks(true, 16)),
                Say(18, "d", "bound", Talks(false, 18))
            )
        );
        var start = Limits.Vague(Moment.Between(Day(first), Day(last)));
        for (var day = first; day <= last; day++)
        {
            var end =
                day <= 12 ? 12
                : day < 16 ? day
                : Math.Max(day, 18);
            var at = Limits.At(Day(day));
            var found = limits.Explore(
                Day(1),
                world =>
                {
                    var point = world.PointOf(start);
                    var limit = limits.Resolve(Deadline.While("talks"), world, point).At!.Value;
                    world.Require(point, at);
                    world.Require(at, point);
                    return world.RangeOf(limit) == (Limits.At(Day(end)).Shift, Limits.At(Day(end)).Shift);
                }
            );

            Assert.NotEmpty(found.Worlds!);
            Assert.All(found.Worlds!, world => Assert.True(world.Outcome.Answer, $"{day}"));
        }
    }

    [Fact]
    public void A_state_said_to_hold_may_fail_once_after_the_time_of_knowledge_and_its_limit_with_it()
    {
        var limits = new Limits(Of(Say(5, "a", "bound", Talks(true, 5))), Day(20));

        Assert.Equal(Truth.False, limits.HasCome(Deadline.While("talks"), Day(20), Day(8)));
        Assert.Equal(Truth.Unknown, limits.HasCome(Deadline.While("talks"), Day(50), Day(8)));
        var found = limits.Explore(
            Day(50),
            world =>
            {
                var (sooner, later) = (Holds(limits, world, Day(30)), Holds(limits, world, Day(50)));
                var end = limits.Resolve(Deadline.While("talks"), world, Limits.At(Day(8))).At;
                Assert.Equal(later, end is not { } at || !world.HasCome(at));
                return !later || sooner;
            }
        );
        Assert.All(found.Worlds!, world => Assert.True(world.Outcome.Answer));
    }

    [Fact]
    public void Two_states_change_each_for_itself()
    {
        var limits = new Limits(
            Of(Say(5, "a", "bound", Talks(true, 5), new AssertClaim(new StateClaim("truce", true)))),
            Day(20)
        );
        var apart = limits.Ask(
            Day(50),
            world => Holds(limits, world, Day(50)) == Holds(limits, world, Day(50), "truce")
        );

        Assert.Equal(Truth.Unknown, apart);
    }

    [Fact]
    public void Where_something_is_presumed_a_state_stays_as_said_and_that_is_told()
    {
        var limits = new Limits(Of(Say(5, "a", "bound", Talks(true, 5))), Day(20));
        var found = limits.Explore(
            Day(50),
            world => limits.Facts.State("talks").HoldsAt(Point.AskedAbout, SilenceRule.PresumedNotToHold, [], world)
        );

        var presumed = Assert.Single(Assert.Single(found.Worlds!).Presumptions);
        Assert.True(found.Worlds![0].Outcome.Answer);
        Assert.Equal(PresumptionKind.StateUnchanged, presumed.Kind);
    }

    [Fact]
    public void Voices_that_differ_leave_each_state_open_for_itself_and_the_first_answer_is_that_it_holds()
    {
        AssertClaim Truce(bool holds) => new(new StateClaim("truce", holds) { Since = Moment.Exactly(Day(5)) });
        var limits = new Limits(
            Of(
                Say(10, "b", "bound", Talks(true, 5), Truce(true)),
                Say(11, "a", "office", Talks(false, 5), Truce(false))
            )
        );
        var found = limits.Explore(
            Day(9),
            world => Holds(limits, world, Day(9)) == Holds(limits, world, Day(9), "truce")
        );

        Assert.Equal(4, found.Worlds!.Count);
        Assert.All(
            found.Worlds.SelectMany(world => world.Choices),
            choice => Assert.Equal(["a", "b"], choice.Choice.Statements.Select(id => id.Value))
        );
        Assert.Equal(["a", "b"], limits.Facts.State("talks").Statements.Select(id => id.Value));
        var one = limits.Explore(Day(9), world => Holds(limits, world, Day(9)));
        Assert.All(one.Worlds!, world => Assert.Equal(world.Outcome.Answer, world.Choices[0].Answer == 0));
    }

    [Fact]
    public void Of_two_words_said_in_an_order_that_nobody_knows_either_may_be_the_last()
    {
        Statement Said(string id, bool holds, int from, int until) =>
            Say(30, id, "bound", Talks(holds, 5)) with
            {
                SaidAt = Moment.Between(Day(from), Day(until)),
            };
        Truth At(params Statement[] said)
        {
            var limits = new Limits(Of(said));
            return limits.Ask(Day(25), world => Holds(limits, world, Day(25)));
        }

        Assert.Equal(Truth.Unknown, At(Said("a", true, 6, 15), Said("b", false, 10, 20)));
        Assert.Equal(Truth.False, At(Said("a", true, 6, 9), Said("b", false, 10, 20)));
        var same = new Limits(Of(Said("a", true, 6, 15), Said("b", true, 10, 20)));
        Assert.True(Assert.Single(same.Explore(Day(25), world => Holds(same, world, Day(25))).Worlds!).Outcome.Answer);
    }

    [Fact]
    public void What_is_denied_fails_since_the_time_that_the_denial_names()
    {
        var claim = new StateClaim("talks", true) { Since = Moment.Exactly(Day(8)) };
        var limits = new Limits(Of(Say(15, "a", "bound", new DenyClaim(claim))));

        Truth Fails(int day) => limits.Ask(Day(day), world => !Holds(limits, world, Day(day)));

        Assert.Equal(Truth.Unknown, Fails(7));
        Assert.Equal(Truth.True, Fails(8));
        Assert.Equal(Truth.True, Fails(15));
    }

    [Fact]
    public void A_state_presumed_to_hold_may_fail_where_somebody_says_that_it_does()
    {
        Assert.False(new Limits(Of()).Facts.State("talks").MayFail(SilenceRule.PresumedToHold));
        Assert.False(May(holds: true));
        Assert.True(May(holds: false));
        Assert.True(new Limits(Of()).Facts.State("talks").MayFail(SilenceRule.Unknown));

        static bool May(bool holds) =>
            new Limits(Of(Say(5, "a", "bound", Talks(holds, 5))))
                .Facts.State("talks")
                .MayFail(SilenceRule.PresumedToHold);
    }

    private static bool Holds(Limits limits, World world, Instant at, string state = "talks") =>
        limits.Facts.State(state).HoldsAt(Limits.At(at), SilenceRule.Unknown, ["said"], world);
}
