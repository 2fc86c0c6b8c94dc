using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Benchmarks.Time;

/// <summary>The questions asked of the Time room, each against what one would write without it. Random data, fixed seed.</summary>
internal static class TimeRatios
{
    private const int Million = 1_000_000;
    private const int Questions = 200_000;
    private static readonly Random Random = new(20261122);
    private static long _sink;

    /// <summary>Writes the table in Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| question | baseline | ours | ratio (quartiles) | limit | B/op baseline | B/op ours |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var size in new[] { 8, 64, 1_000, 10_000, 100_000, Million })
        {
            LookUp(output, size);
        }

        Combine(output);
        SetOperations(output);
        Building(output);
        Parsing(output);
    }

    private static void LookUp(TextWriter output, int size)
    {
        var changes = Changes(size);
        var timeline = Timeline<int>.FromMicroseconds(changes, Values(size, i => i));
        var keys = new long[Questions];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Random.NextInt64(changes[0] - 10, changes[^1] + 10);
        }

        var instants = Array.ConvertAll(keys, Microseconds.ToInstant);
        Ratio.Measure(
            output,
            $"Timeline.At of {size} changes, against Array.BinarySearch",
            1.0,
            Questions,
            () =>
            {
                var sum = 0L;
                foreach (var key in keys)
                {
                    sum += Array.BinarySearch(changes, key);
                }

                _sink += sum;
            },
            () =>
            {
                var sum = 0L;
                foreach (var instant in instants)
                {
                    sum += timeline.At(instant);
                }

                _sink += sum;
            }
        );
    }

    private static void Combine(TextWriter output)
    {
        var (a, b) = (Changes(Million), Changes(Million));
        var (truthA, truthB) = (
            Timeline<bool>.FromMicroseconds([.. a], Values(Million, i => i % 2 == 0)),
            Timeline<bool>.FromMicroseconds([.. b], Values(Million, i => i % 2 == 0))
        );
        var (countA, countB) = (
            Timeline<int>.FromMicroseconds([.. a], Values(Million, i => i)),
            Timeline<int>.FromMicroseconds([.. b], Values(Million, i => i))
        );
        Ratio.Measure(
            output,
            "Timeline.Combine of two with a million changes, bool and, against a branchy merge of the changes",
            2.0,
            1,
            () => _sink += Merge(a, b).Length,
            () => _sink += truthA.Combine<bool, bool, And>(truthB, default).Changes.Count
        );
        Ratio.Measure(
            output,
            "Timeline.Combine of two with a million changes, int sum, against a branchy merge of the changes",
            2.0,
            1,
            () => _sink += Merge(a, b).Length,
            () => _sink += countA.Combine<int, int, Sum>(countB, default).Changes.Count
        );
    }

    private static void SetOperations(TextWriter output)
    {
        var (a, b) = (Changes(2 * Million), Changes(2 * Million));
        var (first, second) = (TimeSet.FromEdges(false, a), TimeSet.FromEdges(false, b));
        Ratio.Measure(
            output,
            "TimeSet.Union of two with a million intervals, against a branchy merge of the edges",
            1.6,
            1,
            () => _sink += Merge(a, b).Length,
            () => _sink += first.Union(second).Intervals.Count
        );
        Ratio.Measure(
            output,
            "TimeSet.Intersect of two with a million intervals, against a branchy merge of the edges",
            1.6,
            1,
            () => _sink += Merge(a, b).Length,
            () => _sink += first.Intersect(second).Intervals.Count
        );
        var union = first.Union(second);
        output.WriteLine(
            FormattableString.Invariant(
                $"| the result of that union | | | | | | {8L * union.EdgeMicroseconds.Length} |"
            )
        );
    }

    private static void Building(TextWriter output)
    {
        var starts = new long[Million];
        var ends = new long[Million];
        var intervals = new TimeInterval[Million];
        for (var i = 0; i < Million; i++)
        {
            starts[i] = Random.NextInt64(Million * 1_000L);
            ends[i] = starts[i] + Random.NextInt64(1, 2_000);
            intervals[i] = TimeInterval.FromMicroseconds(starts[i], ends[i]);
        }

        var (keys, items) = (new long[Million], new long[Million]);
        Ratio.Measure(
            output,
            "TimeSet.Of a million unsorted intervals, against Array.Sort of keys and items",
            1.3,
            1,
            () =>
            {
                starts.CopyTo(keys, 0);
                ends.CopyTo(items, 0);
                Array.Sort(keys, items);
                _sink += keys[0];
            },
            () => _sink += TimeSet.Of(intervals).Intervals.Count
        );
    }

    private static void Parsing(TextWriter output)
    {
        const int Texts = 10_000;
        var texts = new string[Texts];
        for (var i = 0; i < Texts; i++)
        {
            texts[i] = LocalDatePattern.Iso.Format(new LocalDate(1900, 1, 1).PlusDays(Random.Next(60_000)));
        }

        Ratio.Measure(
            output,
            "Edtf.TryParse of a full date, against LocalDatePattern.Iso.Parse",
            0.5,
            Texts,
            () =>
            {
                foreach (var text in texts)
                {
                    _sink += LocalDatePattern.Iso.Parse(text).Value.Day;
                }
            },
            () =>
            {
                foreach (var text in texts)
                {
                    _sink += Edtf.TryParse(text, out var edtf) ? edtf.Date!.Value.Day!.Value : 0;
                }
            }
        );
    }

    /// <summary>Strictly increasing, at random distances.</summary>
    private static long[] Changes(int count)
    {
        var changes = new long[count];
        var at = 0L;
        for (var i = 0; i < count; i++)
        {
            at += Random.NextInt64(1, 2_000);
            changes[i] = at;
        }

        return changes;
    }

    private static T[] Values<T>(int changes, Func<int, T> value)
    {
        var values = new T[changes + 1];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(i);
        }

        return values;
    }

    // What one writes first: the smaller of two heads, both when equal, into an array with room for all.
    private static long[] Merge(long[] a, long[] b)
    {
        var merged = new long[a.Length + b.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] < b[j])
            {
                merged[count++] = a[i++];
            }
            else if (b[j] < a[i])
            {
                merged[count++] = b[j++];
            }
            else
            {
                merged[count++] = a[i++];
                j++;
            }
        }

        while (i < a.Length)
        {
            merged[count++] = a[i++];
        }

        while (j < b.Length)
        {
            merged[count++] = b[j++];
        }

        return merged;
    }

    private readonly struct And : ITimelineCombiner<bool, bool, bool>
    {
        public bool Combine(bool left, bool right) => left & right;
    }

    private readonly struct Sum : ITimelineCombiner<int, int, int>
    {
        public int Combine(int left, int right) => left + right;
    }
}
