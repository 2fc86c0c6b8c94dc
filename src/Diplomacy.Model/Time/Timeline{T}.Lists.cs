using System.Collections;
using NodaTime;

namespace Diplomacy.Model;

public sealed partial class Timeline<T>
{
    /// <summary>The changes of a timeline, as a view that allocates nothing.</summary>
    /// <remarks>Equality is not defined: compare the timelines. The default value has no changes.</remarks>
    public readonly struct ChangeList : IReadOnlyList<Instant>
    {
        private readonly long[]? _changes;

        internal ChangeList(long[] changes) => _changes = changes;

        /// <summary>How many changes there are.</summary>
        public int Count => _changes?.Length ?? 0;

        /// <summary>The change at a position.</summary>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The position is negative, or not below <see cref="Count"/>.
        /// </exception>
        public Instant this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                return Microseconds.ToInstant(_changes![index]);
            }
        }

        /// <summary>The changes in order, for <c>foreach</c>.</summary>
        public Enumerator GetEnumerator() => new(this);

        IEnumerator<Instant> IEnumerable<Instant>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Walks the changes in order.</summary>
        public struct Enumerator : IEnumerator<Instant>
        {
            private readonly ChangeList _list;
            private int _index;

            internal Enumerator(ChangeList list)
            {
                _list = list;
                _index = -1;
            }

            /// <summary>The change reached.</summary>
            public readonly Instant Current => _list[_index];

            readonly object IEnumerator.Current => Current;

            /// <summary>Goes to the next change; false when there is none.</summary>
            public bool MoveNext() => ++_index < _list.Count;

            /// <summary>Goes back before the first change.</summary>
            public void Reset() => _index = -1;

            /// <summary>Nothing to release.</summary>
            public readonly void Dispose() { }
        }
    }

    /// <summary>Segments of a timeline, or of a slice of it, as a view that allocates nothing.</summary>
    /// <remarks>
    /// In a slice the first and the last segment are cut to its bounds. Equality is not defined: compare the timelines.
    /// The default value has no segments.
    /// </remarks>
    public readonly struct SegmentList : IReadOnlyList<TimelineSegment<T>>
    {
        private readonly Timeline<T>? _timeline;
        private readonly long _start;
        private readonly long _end;
        private readonly int _first;

        internal SegmentList(Timeline<T> timeline, long start, long end)
        {
            _timeline = timeline;
            _start = start;
            _end = end;
            _first = start == TimeInterval.NoStart ? 0 : timeline.CountAtOrBefore(start);
            var last = end == TimeInterval.NoEnd ? timeline._changes.Length : timeline.CountAtOrBefore(end - 1);
            Count = start < end ? last - _first + 1 : 0;
        }

        /// <summary>How many segments there are; zero only in a slice of an empty interval.</summary>
        public int Count { get; }

        /// <summary>The segment at a position.</summary>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The position is negative, or not below <see cref="Count"/>.
        /// </exception>
        public TimelineSegment<T> this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                var whole = _timeline!.Segment(_first + index);
                return whole with
                {
                    Interval = TimeInterval.FromMicroseconds(
                        Math.Max(whole.Interval.StartMicroseconds, _start),
                        Math.Min(whole.Interval.EndMicroseconds, _end)
                    ),
                };
            }
        }

        /// <summary>The segments in order, for <c>foreach</c>.</summary>
        public Enumerator GetEnumerator() => new(this);

        IEnumerator<TimelineSegment<T>> IEnumerable<TimelineSegment<T>>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Walks the segments in order.</summary>
        public struct Enumerator : IEnumerator<TimelineSegment<T>>
        {
            private readonly SegmentList _list;
            private int _index;

            internal Enumerator(SegmentList list)
            {
                _list = list;
                _index = -1;
            }

            /// <summary>The segment reached.</summary>
            public readonly TimelineSegment<T> Current => _list[_index];

            readonly object IEnumerator.Current => Current;

            /// <summary>Goes to the next segment; false when there is none.</summary>
            public bool MoveNext() => ++_index < _list.Count;

            /// <summary>Goes back before the first segment.</summary>
            public void Reset() => _index = -1;

            /// <summary>Nothing to release.</summary>
            public readonly void Dispose() { }
        }
    }
}
