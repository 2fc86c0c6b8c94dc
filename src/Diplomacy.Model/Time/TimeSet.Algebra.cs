using NodaTime;

namespace Diplomacy.Model;

public sealed partial class TimeSet
{
    // Truth tables of two memberships: bit 2a+b says whether an instant with memberships a and b is in the result.
    private const int OrTable = 0b1110;
    private const int AndTable = 0b1000;
    private const int ButNotTable = 0b0100;
    private const int EitherTable = 0b0110;

    /// <summary>The instants that are in this set, in <paramref name="other"/>, or in both.</summary>
    public TimeSet Union(TimeSet other) => Merge(other, OrTable);

    /// <summary>The instants that are in both sets.</summary>
    public TimeSet Intersect(TimeSet other) => Merge(other, AndTable);

    /// <summary>The instants that are in this set and not in <paramref name="other"/>.</summary>
    public TimeSet Except(TimeSet other) => Merge(other, ButNotTable);

    /// <summary>The instants that are in exactly one of the two sets.</summary>
    public TimeSet SymmetricExcept(TimeSet other) => Merge(other, EitherTable);

    /// <summary>The instants that are not in this set. Takes constant time: the edges are shared.</summary>
    public TimeSet Complement() => FromEdges(!_unboundedBelow, _edges);

    /// <summary>
    /// The instants between the first and the last interval that are in neither: the span without the set.
    /// </summary>
    public TimeSet Gaps()
    {
        var first = IsUnboundedBelow ? 0 : 1;
        var last = _edges.Length - (IsUnboundedAbove ? 0 : 1);
        return first < last ? FromEdges(unboundedBelow: false, _edges[first..last]) : Empty;
    }

    /// <summary>The set moved by an exact time, later when positive; unbounded ends stay unbounded.</summary>
    /// <exception cref="ArgumentException">The shift is finer than a microsecond.</exception>
    /// <exception cref="OverflowException">A bound would leave NodaTime's range of years -9998 to 9999.</exception>
    public TimeSet Shift(Duration by)
    {
        var shift = Microseconds.Exactly(by, nameof(by));
        if (_edges.Length == 0 || shift == 0)
        {
            return this;
        }

        _ = Microseconds.Add(_edges[0], shift);
        _ = Microseconds.Add(_edges[^1], shift);
        var edges = new long[_edges.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = _edges[i] + shift;
        }

        return FromEdges(_unboundedBelow, edges);
    }

    /// <summary>
    /// Whether every instant of <paramref name="other"/> is in this set; the empty set is in every set.
    /// </summary>
    public bool Contains(TimeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !other.Meets(this, ButNotTable);
    }

    /// <summary>
    /// Whether every instant of <paramref name="interval"/> is in this set; the empty interval always is.
    /// </summary>
    public bool Contains(TimeInterval interval) =>
        interval.IsEmpty
        || (
            CountBelow(interval.StartMicroseconds) is var flips
            && Inside(flips)
            && (flips == _edges.Length || interval.EndMicroseconds <= _edges[flips])
        );

    /// <summary>
    /// Whether every instant of this set is in <paramref name="other"/>; the empty set is in every set.
    /// </summary>
    public bool IsSubsetOf(TimeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Contains(this);
    }

    /// <summary>Whether some instant is in both sets.</summary>
    public bool Overlaps(TimeSet other) => Meets(other, AndTable);

    /// <summary>Whether some instant of <paramref name="interval"/> is in this set.</summary>
    public bool Overlaps(TimeInterval interval) =>
        !interval.IsEmpty
        && CountBelow(interval.StartMicroseconds) is var flips
        && (Inside(flips) || (flips < _edges.Length && _edges[flips] < interval.EndMicroseconds));

    /// <summary>
    /// Whether one set ends exactly where the other starts: the span of one meets the span of the other. Never with an
    /// empty set. (PostgreSQL's <c>-|-</c> on multiranges.)
    /// </summary>
    public bool IsAdjacentTo(TimeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Span.IsAdjacentTo(other.Span);
    }

    /// <summary>
    /// Whether every instant of this set is before every instant of <paramref name="other"/>. Never with an empty set.
    /// (PostgreSQL's <c>&lt;&lt;</c> on multiranges.)
    /// </summary>
    public bool IsBefore(TimeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Span.RelationTo(other.Span) is AllenRelation.Before or AllenRelation.Meets;
    }

    /// <summary>The union of the two sets.</summary>
    public static TimeSet operator |(TimeSet left, TimeSet right) => Checked(left).Union(right);

    /// <summary>The intersection of the two sets.</summary>
    public static TimeSet operator &(TimeSet left, TimeSet right) => Checked(left).Intersect(right);

    /// <summary>The symmetric difference of the two sets.</summary>
    public static TimeSet operator ^(TimeSet left, TimeSet right) => Checked(left).SymmetricExcept(right);

    /// <summary>The left set without the right.</summary>
    public static TimeSet operator -(TimeSet left, TimeSet right) => Checked(left).Except(right);

    /// <summary>The complement of the set.</summary>
    public static TimeSet operator ~(TimeSet set) => Checked(set).Complement();

    private static TimeSet Checked(TimeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set;
    }

    private int CountBelow(long start) =>
        start == TimeInterval.NoStart ? 0 : SortedLongs.CountAtOrBefore(_edges, start);

    private bool Inside(int flips) => _unboundedBelow ^ ((flips & 1) != 0);
}
