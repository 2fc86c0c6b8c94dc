namespace Diplomacy.Model;

/// <summary>The extensions that may open a window again, in a world: those made after its end, in the order in which they were made.</summary>
/// <remarks>
/// Where all were made at exact instants they are sorted once and found by halves, however often a window is opened again. None of
/// those that have opened one is among them then: the window that it opened ends after it.
/// </remarks>
internal sealed class LateExtensions
{
    private readonly World _world;
    private readonly bool _areSorted;
    private readonly Move[] _moves;

    public LateExtensions(IReadOnlyCollection<Move> moves, World world)
    {
        _world = world;
        _areSorted = moves.All(move => move.Making.Time.IsExactAndFree);
        _moves = _areSorted ? [.. moves.OrderBy(move => move.Making.Time.Bounds.EarliestMicroseconds)] : [.. moves];
    }

    /// <summary>Those made after an end that have not opened a window yet.</summary>
    public ArraySegment<Move> After(Point end, UsedExtensions used)
    {
        if (!_areSorted)
        {
            return InOrder(_moves.Where(move => !used.Contains(move) && !IsMadeBy(end, move)));
        }

        var (first, after) = (0, _moves.Length);
        while (first < after)
        {
            var middle = (first + after) / 2;
            (first, after) = IsMadeBy(end, _moves[middle]) ? (middle + 1, after) : (first, middle);
        }

        return new ArraySegment<Move>(_moves, first, _moves.Length - first);
    }

    private bool IsMadeBy(Point at, Move move) => _world.IsAtOrAfter(at, At(move));

    private Point At(Move move) => _world.PointOf(move.Making.Time);

    private Move[] InOrder(IEnumerable<Move> moves)
    {
        var ordered = new List<Move>();
        foreach (var move in moves)
        {
            var position = ordered.Count;
            while (position > 0 && !_world.IsAtOrAfter(At(move), At(ordered[position - 1])))
            {
                position--;
            }

            ordered.Insert(position, move);
        }

        return [.. ordered];
    }
}
