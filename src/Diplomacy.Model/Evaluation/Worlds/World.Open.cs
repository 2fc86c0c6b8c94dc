namespace Diplomacy.Model;

/// <content>Limits whose questions are asked when something hangs on them.</content>
internal sealed partial class World
{
    private readonly List<OpenLimit> _open = [];

    /// <summary>A limit that leaves questions open, which are not asked before something hangs on them.</summary>
    /// <param name="bounds">Where it lies whatever is answered, both inclusive.</param>
    /// <param name="ask">Asks a question, or all; may leave others open.</param>
    public Limit Open((long Earliest, long Latest) bounds, Func<Limit> ask)
    {
        _open.Add(new OpenLimit(bounds, ask));
        return new Limit(new Point(-_open.Count, 0));
    }

    /// <summary>The limit with all questions answered that it leaves open.</summary>
    public Limit Settled(Limit limit)
    {
        while (limit.At is { IsOpen: true } point)
        {
            var answered = OpenLimitOf(point).Answered;
            limit = answered with { At = answered.At!.Value.Plus(point.Shift) };
        }

        return limit;
    }

    /// <summary>The instant with all questions answered that it leaves open.</summary>
    public Point Settled(Point point) =>
        Known(point) is { IsOpen: true } open ? Settled(new Limit(open)).At!.Value : Known(point);

    /// <summary>Bounds on an instant in this world, both inclusive and in microseconds; null where it has none.</summary>
    public (long? Earliest, long? Latest) RangeOf(Point point)
    {
        var known = Known(point);
        return known.IsOpen && OpenLimitOf(known).Bounds is var (earliest, latest)
                ? (earliest + known.Shift, latest + known.Shift)
            : known.IsExact ? (known.Shift, known.Shift)
            : (Bounds.Least(known.Variable) + known.Shift, Bounds.Greatest(known.Variable) + known.Shift);
    }

    // Whether one is at or after the other whatever is answered; null where that hangs on the answers.
    private bool? IsAlwaysAtOrAfter(Point later, Point earlier)
    {
        if (later.Variable == earlier.Variable)
        {
            return later.Shift >= earlier.Shift;
        }

        var ((least, most), (first, last)) = (EdgesOf(later), EdgesOf(earlier));
        return Bounds.Entails(last.Variable, least.Variable, least.Shift - last.Shift) ? true
            : Bounds.Excludes(first.Variable, most.Variable, most.Shift - first.Shift) ? false
            : null;
    }

    private (Point Earliest, Point Latest) EdgesOf(Point point) =>
        point.IsOpen && OpenLimitOf(point).Bounds is var (earliest, latest)
            ? (Point.Exactly(earliest + point.Shift), Point.Exactly(latest + point.Shift))
            : (point, point);

    private OpenLimit OpenLimitOf(Point point) => _open[-point.Variable - 1];

    // The same instant, as far as its questions have been asked.
    private Point Known(Point point)
    {
        while (point.IsOpen && OpenLimitOf(point) is var limit)
        {
            if (limit.IsAsked)
            {
                point = OnceAsked(point);
            }
            else if (limit.Bounds.Earliest == limit.Bounds.Latest)
            {
                // The same whatever is answered.
                return Point.Exactly(limit.Bounds.Earliest + point.Shift);
            }
            else
            {
                return point;
            }
        }

        return point;
    }

    private Point OnceAsked(Point point) =>
        point.IsOpen ? OpenLimitOf(point).Answered.At!.Value.Plus(point.Shift) : point;
}
