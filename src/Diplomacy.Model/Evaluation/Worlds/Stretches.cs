namespace Diplomacy.Model;

/// <summary>What can matter when, along time: stretch by stretch the same, whatever the world.</summary>
/// <remarks>
/// A world lies in one stretch, and looks at what can matter there alone. What is told apart here is told by bounds that hold in every
/// world; the rest is left to the world.
/// </remarks>
internal sealed class Stretches<T>
{
    private readonly long[] _starts;
    private readonly ExactCuts _cuts;
    private readonly T[] _items;

    // Of each stretch, that before the first start included, the positions of what can matter there, in order; what they stand for once asked.
    private readonly int[][] _positions;
    private readonly T[]?[] _found;

    /// <param name="spans">What can matter, from and until when, the end exclusive; without limits <see cref="long.MinValue"/> and <see cref="long.MaxValue"/>.</param>
    public Stretches(IReadOnlyList<(long From, long Until, T Item)> spans)
    {
        _starts =
        [
            .. spans
                .SelectMany(span => (long[])[span.From, span.Until])
                .Where(start => start is > long.MinValue and < long.MaxValue)
                .Distinct()
                .Order(),
        ];
        _cuts = new ExactCuts(_starts);
        _items = [.. spans.Select(span => span.Item)];
        _positions = new int[_starts.Length + 1][];
        _found = new T[]?[_positions.Length];
        var coming = Enumerable
            .Range(0, spans.Count)
            .Where(i => spans[i].From < spans[i].Until)
            .OrderBy(i => spans[i].From)
            .ToList();
        var (here, next) = (new SortedSet<int>(), 0);
        for (var i = 0; i < _positions.Length; i++)
        {
            var start = i == 0 ? long.MinValue : _starts[i - 1];
            _ = here.RemoveWhere(position => spans[position].Until <= start);
            for (; next < coming.Count && spans[coming[next]].From <= start; next++)
            {
                _ = here.Add(coming[next]);
            }

            _positions[i] = [.. here];
        }
    }

    /// <summary>What can matter at the instant asked about, in the order given; of which the world is asked in which stretch it lies.</summary>
    public IReadOnlyList<T> AtAsked(World world) => In(_cuts.ComeBy(Point.AskedAbout, world));

    /// <summary>What can matter at some instant from one to another, both inclusive, in the order given.</summary>
    public IReadOnlyList<T> Between(long first, long last)
    {
        var (from, to) = (StretchOf(first), StretchOf(last));
        return from == to
            ? In(from)
            : [.. _positions[from..(to + 1)].SelectMany(here => here).Distinct().Order().Select(i => _items[i])];
    }

    private T[] In(int stretch) => _found[stretch] ??= Array.ConvertAll(_positions[stretch], i => _items[i]);

    private int StretchOf(long instant)
    {
        var position = Array.BinarySearch(_starts, instant);
        return position >= 0 ? position + 1 : ~position;
    }
}
