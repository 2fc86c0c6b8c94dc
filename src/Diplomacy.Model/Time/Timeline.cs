using System.Buffers;

namespace Diplomacy.Model;

/// <summary>Timelines made of several timelines, of sets, or of overlapping intervals.</summary>
/// <remarks>A null argument is refused with an <see cref="ArgumentNullException"/>.</remarks>
public static class Timeline
{
    /// <summary>The timeline that is true throughout a set and false elsewhere.</summary>
    public static Timeline<bool> FromSet(TimeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var edges = set.EdgeMicroseconds.ToArray();
        var values = new bool[edges.Length + 1];
        var inside = set.IsUnboundedBelow;
        for (var i = 0; i < values.Length; i++, inside = !inside)
        {
            values[i] = inside;
        }

        return Timeline<bool>.FromCanonical(edges, values);
    }

    /// <summary>The timeline that at each instant has the combination of all values there.</summary>
    /// <param name="timelines">
    /// The timelines, in the order in which the combiner gets their values; may be none.
    /// </param>
    /// <param name="combine">
    /// A pure function of one value from each timeline, asked once for each stretch on which none changes. It must not
    /// keep the span.
    /// </param>
    /// <exception cref="ArgumentNullException">The combiner or one of the timelines is null.</exception>
    /// <remarks>Takes time in the order of n log n in the number of all changes.</remarks>
    public static Timeline<TResult> Combine<T, TResult>(
        ReadOnlySpan<Timeline<T>> timelines,
        Func<ReadOnlySpan<T>, TResult> combine
    )
    {
        ArgumentNullException.ThrowIfNull(combine);
        var total = 0;
        var current = new T[timelines.Length];
        for (var i = 0; i < timelines.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(timelines[i], nameof(timelines));
            total += timelines[i].ChangeMicroseconds.Length;
            current[i] = timelines[i].Values[0];
        }

        var changes = ArrayPool<long>.Shared.Rent(total);
        var sources = ArrayPool<int>.Shared.Rent(total);
        try
        {
            var filled = 0;
            for (var i = 0; i < timelines.Length; i++)
            {
                var own = timelines[i].ChangeMicroseconds;
                own.CopyTo(changes.AsSpan(filled));
                sources.AsSpan(filled, own.Length).Fill(i);
                filled += own.Length;
            }

            Array.Sort(changes, sources, 0, total);
            var reached = new int[timelines.Length];
            var builder = new TimelineBuilder<TResult>(combine(current));
            for (var i = 0; i < total; )
            {
                var at = changes[i];
                for (; i < total && changes[i] == at; i++)
                {
                    var source = sources[i];
                    current[source] = timelines[source].Values[++reached[source]];
                }

                builder.Add(at, combine(current));
            }

            return builder.Build();
        }
        finally
        {
            ArrayPool<long>.Shared.Return(changes);
            ArrayPool<int>.Shared.Return(sources);
        }
    }

    /// <summary>The timeline that at each instant has an aggregate of the items whose intervals it is in.</summary>
    /// <param name="items">
    /// Items and the half-open intervals in which they count, overlapping as they may, in any order.
    /// </param>
    /// <param name="aggregate">
    /// A pure function of the items at an instant, in the order given; of none where there is no item. It is asked once
    /// for each stretch on which none begins or ends, and must not keep the span.
    /// </param>
    /// <remarks>
    /// Takes time in the order of n log n for the edges, and at each edge time linear in the number of items there.
    /// </remarks>
    public static Timeline<TResult> Overlap<T, TResult>(
        ReadOnlySpan<(TimeInterval Interval, T Item)> items,
        Func<ReadOnlySpan<T>, TResult> aggregate
    )
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        var edges = new List<(long At, int Item, bool Begins)>(2 * items.Length);
        var active = new List<int>();
        for (var i = 0; i < items.Length; i++)
        {
            var interval = items[i].Interval;
            if (interval.IsEmpty)
            {
                continue;
            }

            if (interval.HasStart)
            {
                edges.Add((interval.StartMicroseconds, i, Begins: true));
            }
            else
            {
                active.Add(i);
            }

            if (interval.HasEnd)
            {
                edges.Add((interval.EndMicroseconds, i, Begins: false));
            }
        }

        edges.Sort((x, y) => x.At.CompareTo(y.At));
        var current = new T[items.Length];
        var builder = new TimelineBuilder<TResult>(aggregate(Gather(items, active, current)));
        for (var i = 0; i < edges.Count; )
        {
            var at = edges[i].At;
            for (; i < edges.Count && edges[i].At == at; i++)
            {
                // Kept sorted by position, so that the order given is the order aggregated.
                var place = active.BinarySearch(edges[i].Item);
                if (edges[i].Begins)
                {
                    active.Insert(~place, edges[i].Item);
                }
                else
                {
                    active.RemoveAt(place);
                }
            }

            builder.Add(at, aggregate(Gather(items, active, current)));
        }

        return builder.Build();
    }

    private static ReadOnlySpan<T> Gather<T>(
        ReadOnlySpan<(TimeInterval Interval, T Item)> items,
        List<int> active,
        T[] current
    )
    {
        for (var i = 0; i < active.Count; i++)
        {
            current[i] = items[active[i]].Item;
        }

        return current.AsSpan(0, active.Count);
    }
}
