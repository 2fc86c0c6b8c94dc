using NodaTime;

namespace Diplomacy.Model;

/// <summary>Where the cells of a timeline start, and the truth in each, laid out to be searched.</summary>
/// <remarks>
/// Most timelines have a handful of cells, among which counting those that have started beats halving: no step waits for a guess. The
/// starts stand as instants, too, so that an instant asked about need not be turned into microseconds, which costs more than the search.
/// </remarks>
internal readonly struct TimelineStarts
{
    private const int Few = 16;

    // Of all cells but the first, which has no start.
    private readonly long[] _starts;
    private readonly Instant[] _instants;
    private readonly Truth[] _truths;

    public TimelineStarts(TimelineCell[] cells)
    {
        _starts = [.. cells.Skip(1).Select(cell => cell.First)];
        _instants = Array.ConvertAll(_starts, Microseconds.ToInstant);
        _truths = Array.ConvertAll(cells, cell => cell.Assessment.InForce);
    }

    /// <summary>The truth at an instant, which may be finer than a microsecond: starts are whole.</summary>
    public Truth TruthAt(Instant instant)
    {
        var instants = _instants;
        if (instants.Length > Few)
        {
            return _truths[Halving(instants, instant)];
        }

        var position = 0;
        foreach (var start in instants)
        {
            position += start <= instant ? 1 : 0;
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
