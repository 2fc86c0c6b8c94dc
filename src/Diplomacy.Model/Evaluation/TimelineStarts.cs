namespace Diplomacy.Model;

/// <summary>Where the cells of a timeline start, and the truth in each, laid out to be searched.</summary>
/// <remarks>
/// Most timelines have a handful of cells, among which counting those that have started beats halving: no step waits for a guess.
/// </remarks>
internal readonly struct TimelineStarts
{
    private const int Few = 16;

    private readonly long[] _starts;
    private readonly Truth[] _truths;

    public TimelineStarts(TimelineCell[] cells)
    {
        _starts = new long[cells.Length];
        _truths = new Truth[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            (_starts[i], _truths[i]) = (cells[i].First, cells[i].Assessment.InForce);
        }
    }

    public Truth TruthAt(long microseconds) => _truths[PositionOf(microseconds)];

    /// <summary>The last cell that starts no later than an instant; the first where none does.</summary>
    public int PositionOf(long microseconds)
    {
        var starts = _starts;
        if (starts.Length > Few)
        {
            var found = Array.BinarySearch(starts, microseconds);
            return Math.Max(found >= 0 ? found : ~found - 1, 0);
        }

        var position = 0;
        for (var i = 1; i < starts.Length; i++)
        {
            position += starts[i] <= microseconds ? 1 : 0;
        }

        return position;
    }
}
