namespace Diplomacy.Model;

/// <summary>Acts that move a pause, taken in the order of time as it goes on.</summary>
/// <remarks>Exact ones are sorted once, so that each is looked at once however many there are; vague ones are asked for each time.</remarks>
internal sealed class ComingMoves
{
    private readonly World _world;
    private readonly List<(Point At, Move Move)> _exact = [];
    private readonly List<(Point At, Move Move)> _vague = [];
    private int _next;

    public ComingMoves(List<Move> moves, World world)
    {
        _world = world;
        foreach (var move in moves)
        {
            var at = world.PointOf(move.Making.Time);
            (at.IsExact ? _exact : _vague).Add((at, move));
        }

        // In the order in which they were said where they were said at once.
        _exact = [.. _exact.OrderBy(coming => coming.At.Shift)];
    }

    /// <summary>The instants of which one is that of the first act not yet taken.</summary>
    public IEnumerable<Limit> Next =>
        _vague.Select(coming => new Limit(coming.At)).Concat(_next < _exact.Count ? [new Limit(_exact[_next].At)] : []);

    /// <summary>The acts made by an instant that were not taken before.</summary>
    public List<Move> TakeUntil(Point last)
    {
        var taken = new List<Move>();
        while (_next < _exact.Count && _world.IsAtOrAfter(last, _exact[_next].At))
        {
            taken.Add(_exact[_next++].Move);
        }

        for (var i = 0; i < _vague.Count; )
        {
            if (_world.IsAtOrAfter(last, _vague[i].At))
            {
                taken.Add(_vague[i].Move);
                _vague.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }

        return taken;
    }
}
