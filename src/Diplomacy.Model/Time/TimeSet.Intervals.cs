using System.Collections;

namespace Diplomacy.Model;

public sealed partial class TimeSet
{
    /// <summary>The intervals of a set, in order, as a view that allocates nothing.</summary>
    /// <remarks>Equality is not defined: compare the sets. The default value has no intervals.</remarks>
    public readonly struct IntervalList : IReadOnlyList<TimeInterval>
    {
        private readonly long[]? _edges;

        // The edge before which interval 0 begins: -1 when it begins before all edges.
        private readonly int _offset;

        internal IntervalList(TimeSet set)
        {
            _edges = set._edges;
            _offset = set._unboundedBelow ? -1 : 0;
            Count = (_edges.Length - _offset + 1) / 2;
        }

        /// <summary>How many intervals there are.</summary>
        public int Count { get; }

        /// <summary>The interval at a position.</summary>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The position is negative, or not below <see cref="Count"/>.
        /// </exception>
        public TimeInterval this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                var start = (2 * index) + _offset;
                return TimeInterval.FromMicroseconds(
                    start < 0 ? TimeInterval.NoStart : _edges![start],
                    start + 1 < _edges!.Length ? _edges[start + 1] : TimeInterval.NoEnd
                );
            }
        }

        /// <summary>The intervals in order, for <c>foreach</c>.</summary>
        public Enumerator GetEnumerator() => new(this);

        IEnumerator<TimeInterval> IEnumerable<TimeInterval>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Walks the intervals in order.</summary>
        public struct Enumerator : IEnumerator<TimeInterval>
        {
            private readonly IntervalList _list;
            private int _index;

            internal Enumerator(IntervalList list)
            {
                _list = list;
                _index = -1;
            }

            /// <summary>The interval reached.</summary>
            public readonly TimeInterval Current => _list[_index];

            readonly object IEnumerator.Current => Current;

            /// <summary>Goes to the next interval; false when there is none.</summary>
            public bool MoveNext() => ++_index < _list.Count;

            /// <summary>Goes back before the first interval.</summary>
            public void Reset() => _index = -1;

            /// <summary>Nothing to release.</summary>
            public readonly void Dispose() { }
        }
    }
}
