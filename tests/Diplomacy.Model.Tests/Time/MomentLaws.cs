using Diplomacy.Model.Tests.Time.Support;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeArbitraries)], MaxTest = 500)]
public class MomentLaws
{
    [Property]
    public bool Narrowing_never_turns_a_definite_answer(Moment a, Moment b, Moment c) =>
        a.Narrow(c) is not { } narrowed
        || (
            Refines(a.IsBefore(b), narrowed.IsBefore(b))
            && Refines(a.IsAtOrBefore(b), narrowed.IsAtOrBefore(b))
            && Refines(a.IsSimultaneousWith(b), narrowed.IsSimultaneousWith(b))
            && Moment.EarliestOf(a, b).Admits(Moment.EarliestOf(narrowed, b))
            && Moment.LatestOf(a, b).Admits(Moment.LatestOf(narrowed, b))
        );

    [Property]
    public bool A_shift_of_both_changes_no_comparison(Moment a, Moment b, Duration by) =>
        (a + by).IsBefore(b + by) == a.IsBefore(b) && (a + by - by) == a;

    [Property]
    public bool Narrowing_a_vague_interval_never_turns_a_definite_relation(
        Moment a,
        Moment b,
        Moment c,
        Moment d,
        Moment e
    ) =>
        !VagueInterval.TryCreate(a, b, out var wide)
        || a.Narrow(e) is not { } narrowed
        || !VagueInterval.TryCreate(narrowed, b, out var narrow)
        || !VagueInterval.TryCreate(c, d, out var other)
        || (
            wide.PossibleRelationsTo(other).Contains(narrow.PossibleRelationsTo(other))
            && wide.PossibleRelationsTo(other) == other.PossibleRelationsTo(wide).Converse()
        );

    private static bool Refines(Truth before, Truth after) => before == Truth.Unknown || before == after;
}
