using System.Runtime.InteropServices;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>A set of instants: finitely many disjoint stretches of time.</summary>
/// <remarks>
/// Intervals are half-open, so a set and its complement share no instant and leave none out. The first may be unbounded
/// below and the last above; unbounded ends are real, not distant dates. Normalised: sorted, no interval empty, none
/// touching another, so that sets of the same instants are equal objects. Immutable. Equality is by value; there is no
/// ordering, use <see cref="IsSubsetOf"/>. Bounds are whole microseconds; an instant asked about may be finer. Set
/// operations take time linear in the number of intervals. A null argument is refused with an
/// <see cref="ArgumentNullException"/>.
/// </remarks>
public sealed partial class TimeSet : IEquatable<TimeSet>
{
    // The instants at which membership flips, strictly increasing. Whether an instant is inside is the parity of the
    // edges at or before it, against what held before the first: 8 bytes an edge, and a complement shares them.
    private readonly long[] _edges;
    private readonly bool _unboundedBelow;

    private TimeSet(bool unboundedBelow, long[] edges)
    {
        _unboundedBelow = unboundedBelow;
        _edges = edges;
    }

    /// <summary>The set without any instant.</summary>
    public static TimeSet Empty { get; } = new(unboundedBelow: false, []);

    /// <summary>The set of all instants, unbounded at both ends.</summary>
    public static TimeSet Always { get; } = new(unboundedBelow: true, []);

    /// <summary>Whether there is no instant inside.</summary>
    public bool IsEmpty => !_unboundedBelow && _edges.Length == 0;

    /// <summary>Whether every instant is inside.</summary>
    public bool IsAlways => _unboundedBelow && _edges.Length == 0;

    /// <summary>Whether there are instants inside before any that can be named.</summary>
    public bool IsUnboundedBelow => _unboundedBelow;

    /// <summary>Whether there are instants inside after any that can be named.</summary>
    public bool IsUnboundedAbove => _unboundedBelow ^ ((_edges.Length & 1) != 0);

    /// <summary>The intervals in order: the fewest that make up the set, none touching another.</summary>
    public IntervalList Intervals => new(this);

    /// <summary>The smallest interval around the whole set; empty for the empty set.</summary>
    public TimeInterval Span =>
        IsEmpty
            ? TimeInterval.Empty
            : TimeInterval.FromMicroseconds(
                IsUnboundedBelow ? TimeInterval.NoStart : _edges[0],
                IsUnboundedAbove ? TimeInterval.NoEnd : _edges[^1]
            );

    /// <summary>The exact time inside, all intervals together; null when unbounded.</summary>
    public Duration? TotalDuration
    {
        get
        {
            if (IsUnboundedBelow || IsUnboundedAbove)
            {
                return null;
            }

            var total = 0L;
            for (var i = 0; i < _edges.Length; i += 2)
            {
                total += _edges[i + 1] - _edges[i];
            }

            return Duration.FromTicks(10L * total);
        }
    }

    internal ReadOnlySpan<long> EdgeMicroseconds => _edges;

    /// <summary>Whether <paramref name="instant"/>, however fine, is inside. Logarithmic, without allocation.</summary>
    public bool Contains(Instant instant) =>
        _unboundedBelow ^ ((SortedLongs.CountAtOrBefore(_edges, Microseconds.Floor(instant)) & 1) != 0);

    /// <summary>The interval of the set that <paramref name="instant"/> is in; null when it is not inside.</summary>
    public TimeInterval? IntervalAt(Instant instant)
    {
        var flips = SortedLongs.CountAtOrBefore(_edges, Microseconds.Floor(instant));
        return _unboundedBelow ^ ((flips & 1) != 0)
            ? TimeInterval.FromMicroseconds(
                flips == 0 ? TimeInterval.NoStart : _edges[flips - 1],
                flips == _edges.Length ? TimeInterval.NoEnd : _edges[flips]
            )
            : null;
    }

    /// <inheritdoc />
    public bool Equals(TimeSet? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null && _unboundedBelow == other._unboundedBelow && _edges.AsSpan().SequenceEqual(other._edges)
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TimeSet);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_unboundedBelow);
        hash.AddBytes(MemoryMarshal.AsBytes<long>(_edges));
        return hash.ToHashCode();
    }

    /// <summary>Equality by value.</summary>
    public static bool operator ==(TimeSet? left, TimeSet? right) => left?.Equals(right) ?? right is null;

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(TimeSet? left, TimeSet? right) => !(left == right);

    /// <summary>A set of edges that are normalised already and given away by the caller.</summary>
    internal static TimeSet FromEdges(bool unboundedBelow, long[] edges) =>
        edges.Length > 0 ? new(unboundedBelow, edges)
        : unboundedBelow ? Always
        : Empty;
}
