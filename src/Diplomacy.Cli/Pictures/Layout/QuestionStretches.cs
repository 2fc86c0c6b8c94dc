using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>
/// The stretches within a segment over which the open questions and what each answer makes of them stay the same: the verdict may stay
/// Unknown while an answer that would have made it True makes it False.
/// </summary>
/// <remarks>
/// The library tells the questions of an instant. They are asked at the ends of the segment, at even distances, and wherever any account
/// changes; between two of these instants that differ the change is found to the microsecond. Two changes between the same two that
/// take each other back are not found.
/// </remarks>
internal sealed class QuestionStretches(
    Func<Instant, EquatableArray<OpenQuestion>> questionsAt,
    IReadOnlyList<Instant> changes
)
{
    private const int Parts = 8;
    private const long Ticks = 10;

    /// <summary>The stretches in order, without gaps: each its start, its end and its questions.</summary>
    public IEnumerable<(Instant? Start, Instant? End, EquatableArray<OpenQuestion> Questions)> Of(
        TimelineSegment segment
    )
    {
        var from = Microsecond(segment.Start ?? Instant.MinValue);
        var here = questionsAt(At(from));
        var start = segment.Start;
        if (!here.IsEmpty || segment.Assessment.Causes.Any(cause => cause.Question is not null))
        {
            foreach (var probe in Probes(segment, from))
            {
                for (var there = questionsAt(At(probe)); there != here; )
                {
                    from = FirstOther(from, probe, here);
                    yield return (start, At(from), here);
                    start = At(from);
                    here = questionsAt(At(from));
                }

                from = probe;
            }
        }

        yield return (start, segment.End, here);
    }

    private IEnumerable<long> Probes(TimelineSegment segment, long from)
    {
        var last = Microsecond(segment.End ?? Instant.MaxValue) - (segment.End is null ? 0 : 1);
        var probes = new SortedSet<long> { last };
        if (segment is { Start: not null, End: not null })
        {
            probes.UnionWith(Enumerable.Range(1, Parts - 1).Select(part => from + ((last - from) / Parts * part)));
        }

        for (var i = FirstAfter(from); i < changes.Count && Microsecond(changes[i]) <= last; i++)
        {
            _ = probes.Add(Microsecond(changes[i]));
        }

        return probes.Where(probe => probe > from);
    }

    // The first microsecond after one at which the questions are others than there; they are others at the last.
    private long FirstOther(long same, long other, EquatableArray<OpenQuestion> questions)
    {
        while (other - same > 1)
        {
            var middle = same + ((other - same) / 2);
            (same, other) = questionsAt(At(middle)) == questions ? (middle, other) : (same, middle);
        }

        return other;
    }

    private int FirstAfter(long microsecond)
    {
        var (low, high) = (0, changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Microsecond(changes[middle]) <= microsecond ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static long Microsecond(Instant at) => at.ToUnixTimeTicks() / Ticks;

    private static Instant At(long microsecond) => Instant.FromUnixTimeTicks(microsecond * Ticks);
}
