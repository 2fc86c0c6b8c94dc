namespace Diplomacy.Model;

/// <summary>The extensions that have opened a window again, in a world: they move no end after it, nor does what they replaced.</summary>
internal sealed class UsedExtensions(World world)
{
    private readonly HashSet<Move> _moves = new(ReferenceEqualityComparer.Instance);

    // When each performer's were made; of exact instants the last is enough.
    private readonly Dictionary<ActorId, List<Point>> _times = [];

    public void Add(Move move)
    {
        if (!_moves.Add(move))
        {
            return;
        }

        if (!_times.TryGetValue(move.By, out var times))
        {
            _times.Add(move.By, times = []);
        }

        var at = world.PointOf(move.Making.Time);
        if (at.IsExact && times.FindIndex(time => time.IsExact) is var exact and >= 0)
        {
            times[exact] = times[exact].Shift < at.Shift ? at : times[exact];
        }
        else
        {
            times.Add(at);
        }
    }

    public bool Contains(Move move) => _moves.Contains(move);

    /// <summary>Whether it has opened a window, or was replaced by what its performer said later, which has.</summary>
    public bool Exhausts(Move move)
    {
        if (_moves.Contains(move))
        {
            return true;
        }

        if (!_times.TryGetValue(move.By, out var times))
        {
            return false;
        }

        var made = world.PointOf(move.Making.Time);
        return times.Exists(later => !world.IsAtOrAfter(made, later));
    }
}
