using NodaTime;

namespace Diplomacy.Model;

public readonly partial struct TimeInterval
{
    /// <summary>
    /// Whether every instant of <paramref name="other"/> is inside; the empty interval is inside every other.
    /// </summary>
    public bool Contains(TimeInterval other) =>
        other.IsEmpty
        || (StartMicroseconds <= other.StartMicroseconds && other.EndMicroseconds <= EndMicroseconds && !IsEmpty);

    /// <summary>Whether some instant is inside both; never with an empty interval.</summary>
    public bool Overlaps(TimeInterval other) => !Intersect(other).IsEmpty;

    /// <summary>Whether one ends exactly where the other starts; never with an empty interval.</summary>
    public bool IsAdjacentTo(TimeInterval other) =>
        !IsEmpty
        && !other.IsEmpty
        && (EndMicroseconds == other.StartMicroseconds || other.EndMicroseconds == StartMicroseconds);

    /// <summary>The instants inside both; empty when there are none.</summary>
    public TimeInterval Intersect(TimeInterval other) =>
        FromMicroseconds(
            Math.Max(StartMicroseconds, other.StartMicroseconds),
            Math.Min(EndMicroseconds, other.EndMicroseconds)
        );

    /// <summary>
    /// The smallest interval around both, with whatever lies between; an empty interval adds nothing.
    /// </summary>
    public TimeInterval Span(TimeInterval other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : FromMicroseconds(
            Math.Min(StartMicroseconds, other.StartMicroseconds),
            Math.Max(EndMicroseconds, other.EndMicroseconds)
        );

    /// <summary>The interval moved by an exact time, later when positive; unbounded ends stay unbounded.</summary>
    /// <exception cref="ArgumentException">The shift is finer than a microsecond.</exception>
    /// <exception cref="OverflowException">A bound would leave NodaTime's range of years -9998 to 9999.</exception>
    public TimeInterval Shift(Duration by)
    {
        var shift = Microseconds.Exactly(by, nameof(by));
        return IsEmpty
            ? this
            : FromMicroseconds(
                HasStart ? Microseconds.Add(StartMicroseconds, shift) : NoStart,
                HasEnd ? Microseconds.Add(EndMicroseconds, shift) : NoEnd
            );
    }

    /// <summary>Which of Allen's thirteen relations this interval has to <paramref name="other"/>.</summary>
    /// <returns>The one relation that holds; null when either is empty, for which none is defined.</returns>
    public AllenRelation? RelationTo(TimeInterval other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return null;
        }

        if (EndMicroseconds <= other.StartMicroseconds)
        {
            return EndMicroseconds == other.StartMicroseconds ? AllenRelation.Meets : AllenRelation.Before;
        }

        if (other.EndMicroseconds <= StartMicroseconds)
        {
            return other.EndMicroseconds == StartMicroseconds ? AllenRelation.MetBy : AllenRelation.After;
        }

        // They overlap: the order of the starts and the order of the ends, three outcomes each, name the relation.
        return (
            StartMicroseconds.CompareTo(other.StartMicroseconds),
            EndMicroseconds.CompareTo(other.EndMicroseconds)
        ) switch
        {
            (< 0, < 0) => AllenRelation.Overlaps,
            (< 0, 0) => AllenRelation.FinishedBy,
            (< 0, > 0) => AllenRelation.Contains,
            (0, < 0) => AllenRelation.Starts,
            (0, 0) => AllenRelation.Equals,
            (0, > 0) => AllenRelation.StartedBy,
            (> 0, < 0) => AllenRelation.During,
            (> 0, 0) => AllenRelation.Finishes,
            (> 0, > 0) => AllenRelation.OverlappedBy,
        };
    }
}
