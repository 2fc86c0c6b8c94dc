namespace Diplomacy.Model;

/// <summary>What can matter when, along time: stretch by stretch the same, whatever the world.</summary>
/// <remarks>
/// A world lies in one stretch, and looks at what can matter there alone. What is told apart here is told by bounds that hold in every
/// world; the rest is left to the world.
/// </remarks>
internal sealed class Stretches<T>
{
    // Between two stretches of which it is kept what matters there, so many are worked out when they are asked for.
    private const int Kept = 64;

    private readonly IReadOnlyList<(long From, long Until, T Item)> _spans;
    private readonly long[] _starts;
    private readonly ExactCuts _cuts;

    // The positions of the spans in the order in which they begin, and how many have begun by each stretch, that before the first start included.
    private readonly int[] _coming;
    private readonly int[] _begun;

    // Of every so many-th stretch the positions of what matters there.
    private readonly int[][] _kept;
    private readonly T[]?[] _found;

    /// <param name="spans">What can matter, from and until when, the end exclusive; without limits <see cref="long.MinValue"/> and <see cref="long.MaxValue"/>.</param>
    public Stretches(IReadOnlyList<(long From, long Until, T Item)> spans)
    {
        _spans = spans;
        _starts =
        [
            .. spans
                .SelectMany(span => (long[])[span.From, span.Until])
                .Where(start => start is > long.MinValue and < long.MaxValue)
                .Distinct()
                .Order(),
        ];
        _cuts = new ExactCuts(_starts);
        _coming =
        [
            .. Enumerable.Range(0, spans.Count).Where(i => spans[i].From < spans[i].Until).OrderBy(i => spans[i].From),
        ];
        _begun = new int[_starts.Length + 1];
        _found = new T[]?[_begun.Length];
        _kept = new int[((_begun.Length - 1) / Kept) + 1][];
        for (var (i, next) = (0, 0); i < _begun.Length; i++)
        {
            while (next < _coming.Length && spans[_coming[next]].From <= StartOf(i))
            {
                next++;
            }

            _begun[i] = next;
            if (i % Kept == 0)
            {
                _kept[i / Kept] = i == 0 ? _coming[..next] : [.. PositionsIn(i, after: (i / Kept) - 1)];
            }
        }
    }

    /// <summary>What can matter at the instant asked about, in the order given; of which the world is asked in which stretch it lies.</summary>
    public IReadOnlyList<T> AtAsked(World world) => In(_cuts.ComeBy(Point.AskedAbout, world));

    /// <summary>What can matter at some instant from one to another, both inclusive, in the order given.</summary>
    public IReadOnlyList<T> Between(long first, long last)
    {
        var (from, to) = (StretchOf(first), StretchOf(last));
        return from == to ? In(from) : Items(PositionsIn(from, from / Kept).Concat(_coming[_begun[from].._begun[to]]));
    }

    private T[] In(int stretch) => _found[stretch] ??= Items(PositionsIn(stretch, stretch / Kept));

    // What was kept of a stretch and has come since, as far as it is not over.
    private IEnumerable<int> PositionsIn(int stretch, int after)
    {
        var start = StartOf(stretch);
        return _kept[after]
            .Concat(_coming[_begun[after * Kept].._begun[stretch]])
            .Where(position => _spans[position].Until > start);
    }

    private T[] Items(IEnumerable<int> positions) => [.. positions.Order().Select(position => _spans[position].Item)];

    private long StartOf(int stretch) => stretch == 0 ? long.MinValue : _starts[stretch - 1];

    private int StretchOf(long instant)
    {
        var position = Array.BinarySearch(_starts, instant);
        return position >= 0 ? position + 1 : ~position;
    }
}
