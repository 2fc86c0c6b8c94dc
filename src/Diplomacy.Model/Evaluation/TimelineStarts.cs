using NodaTime;

namespace Diplomacy.Model;

/// <summary>Where the cells of a timeline start, and where the truth turns, laid out to be searched.</summary>
/// <remarks>
/// In most timelines the truth turns a few times, among which counting those that have come beats halving: no step waits for a guess. They
/// stand as instants, so that an instant asked about need not be turned into microseconds, which costs more than the search.
/// </remarks>
internal readonly struct TimelineStarts
{
    private const int Few = 16;

    // Of all cells but the first, which has no start.
    private readonly long[] _starts;
    private readonly Instant[] _turns;

    // What it is before the first turn, and from each on.
    private readonly Truth[] _truths;

    public TimelineStarts(TimelineCell[] cells)
    {
        _starts = [.. cells.Skip(1).Select(cell => cell.First)];
        var turns = new List<Instant>();
        var truths = new List<Truth> { cells[0].Assessment.InForce };
        foreach (var cell in cells)
        {
            if (cell.Assessment.InForce != truths[^1])
            {
                turns.Add(Microseconds.ToInstant(cell.First));
                truths.Add(cell.Assessment.InForce);
            }
        }

        (_turns, _truths) = ([.. turns], [.. truths]);
    }

    /// <summary>The truth at an instant, which may be finer than a microsecond: turns are whole.</summary>
    public Truth TruthAt(Instant instant)
    {
        var turns = _turns;
        if (turns.Length > Few)
        {
            return _truths[Halving(turns, instant)];
        }

        var position = 0;
        foreach (var turn in turns)
        {
            position += turn <= instant ? 1 : 0;
        }

        return _truths[position];
    }

    /// <summary>The last cell that starts no later than an instant; the first where none does.</summary>
    public int PositionOf(long microseconds) => Halving(_starts, microseconds);

    // How many are not later, each step taken without waiting for the comparison.
    private static int Halving<T>(ReadOnlySpan<T> starts, T instant)
        where T : IComparable<T>
    {
        var (from, count) = (0, starts.Length);
        while (count > 0)
        {
            var half = count >>> 1;
            var isLater = starts[from + half].CompareTo(instant) > 0;
            from = isLater ? from : from + half + 1;
            count = isLater ? half : count - half - 1;
        }

        return from;
    }
}
