namespace Diplomacy.Model;

/// <summary>The bounds of an instant over all possible worlds, gathered world by world.</summary>
internal sealed class DueBounds
{
    private readonly HashSet<World> _worlds = new(ReferenceEqualityComparer.Instance);
    private Moment? _hull;

    /// <summary>It comes at this point in one world, or at this one too.</summary>
    public void Add(Point at, World world)
    {
        _ = _worlds.Add(world);
        at = world.Settled(at);
        var moment = Moment.FromMicroseconds(
            Shifted(world.Bounds.Least(at.Variable), at.Shift, Microseconds.Min),
            Shifted(world.Bounds.Greatest(at.Variable), at.Shift, Microseconds.Max)
        );
        _hull = _hull is { } known ? Moment.AnyOf(known, moment) : moment;
    }

    /// <summary>The narrowest bounds, open above where it does not come in all of so many worlds; null where it comes in none.</summary>
    public Moment? Over(int worlds) =>
        _hull is not { } hull ? null
        : _worlds.Count == worlds ? hull
        : Moment.AnyOf(hull, Moment.FromMicroseconds(hull.EarliestMicroseconds, null));

    // Bounds at or beyond the edge of time are open, wherever they are moved.
    private static long? Shifted(long? bound, long shift, long edge) =>
        bound is not { } value || value == edge || value < Microseconds.Min ? null
        : value + shift is var moved && (moved < Microseconds.Min || moved > Microseconds.Max || moved == edge) ? null
        : moved;
}
