using Diplomacy.Model.Tests.Evaluation.Worlds;

namespace Diplomacy.Model.Tests.Evaluation.Explaining;

using static Instants;
using Assert = Xunit.Assert;

/// <summary>Between which bounds an instant is told to decide: what worlds did not look at has its own bounds still.</summary>
public sealed class ValuesOfInstantsTests
{
    [Fact]
    public void What_worlds_did_not_look_at_lies_within_its_own_bounds()
    {
        VagueInstant[] both = [Vague(10, 20), Vague(30, 40)];

        Assert.Equal([Within(10, 20)], ValuesOf(both[0], both));
        Assert.Equal([Within(30, 40)], ValuesOf(both[1], both));
    }

    [Fact]
    public void What_is_not_after_another_lies_within_the_bounds_of_both()
    {
        var (one, exact, other) = (Vague(0, 100), Vague(0, 100), Vague(10, 14));
        one.AddNotAfter(other);
        exact.AddNotAfter(Vague(15, 15));

        Assert.Equal([Within(0, 14)], ValuesOf(one, one, other));
        Assert.Equal([Within(0, 14)], ValuesOf(one, other, one));
        Assert.Equal([Within(10, 14)], ValuesOf(other, one, other));
        Assert.Equal([Within(0, 15)], ValuesOf(exact, exact));
    }

    [Fact]
    public void What_is_not_before_another_lies_within_the_bounds_of_both()
    {
        var other = Vague(10, 14);
        VagueInstant From(VagueInstant earlier) => new(Within(0, 100), CauseKind.Base, []) { NotBefore = earlier };
        var (one, exact) = (From(other), From(Vague(12, 12)));

        Assert.Equal([Within(10, 100)], ValuesOf(one, one, other));
        Assert.Equal([Within(12, 100)], ValuesOf(exact, exact));
    }

    [Fact]
    public void What_may_be_before_all_time_has_no_first_instant()
    {
        var always = new VagueInstant(Within(10, 20), CauseKind.Silence, []) { MayBeAlways = true };

        Assert.Equal([Within(null, 20)], ValuesOf(always, always));
    }

    [Fact]
    public void What_contradicts_itself_may_be_at_any_time_in_worlds_that_do_not_look_at_it()
    {
        var (one, other) = (Vague(10, 20), Vague(0, 5));
        one.AddNotAfter(other);

        Assert.Equal([Moment.Unknown], ValuesOf(one, one, other));
    }

    [Fact]
    public void What_lies_beyond_all_time_is_told_as_never()
    {
        Assert.Equal([Within(10, null), Moment.Never], ValuesFrom(Microseconds.Max + 1, Vague(10, null)));
        Assert.Equal(
            [Within(10, Microseconds.Max - 1), Within(Microseconds.Max, null)],
            ValuesFrom(Microseconds.Max, Vague(10, null))
        );
    }

    [Fact]
    public void The_first_microsecond_there_is_is_no_bound_below() =>
        Assert.Equal(
            [Within(null, Microseconds.Min), Within(Microseconds.Min + 1, 20)],
            ValuesFrom(Microseconds.Min + 1, Vague(Microseconds.Min, 20))
        );

    // Some worlds look at all of some instants, others at none of them.
    private static IEnumerable<Moment> ValuesOf(VagueInstant asked, params VagueInstant[] all) =>
        Values(
            asked,
            world =>
            {
                var looks = world.Answer(new Choice("looks", 2, CauseKind.Silence, [])) == 0;
                if (looks)
                {
                    Array.ForEach(all, instant => world.PointOf(instant));
                }

                return looks;
            }
        );

    // Some worlds have it before an instant, others from it on.
    private static IEnumerable<Moment> ValuesFrom(long cut, VagueInstant asked) =>
        Values(asked, world => world.IsAtOrAfter(world.PointOf(asked), Point.Exactly(cut)));

    private static IEnumerable<Moment> Values(VagueInstant asked, Func<World, bool> ask)
    {
        var part = Assert.Single(UndecidedPart.Of(Explore(0, ask).Worlds!, 0));
        var position = part.Facts.ToList().FindIndex(fact => ReferenceEquals(fact.Instant, asked));
        return part.By(position).Select(found => found.Value.Within!.Value);
    }

    private static Moment Within(long? earliest, long? latest) => Moment.FromMicroseconds(earliest, latest);
}
