using NodaTime;

namespace Diplomacy.Model;

/// <summary>Finds the open questions that matter, and how long each does, from a timeline.</summary>
internal static class Stakes
{
    /// <summary>The questions that matter somewhere in an interval: those at stake for longest first.</summary>
    public static EquatableArray<QuestionAtStake> In(PauseTimeline timeline, Interval interval)
    {
        var found = new Dictionary<(QuestionKind, string), Found>();
        foreach (var segment in timeline.Segments)
        {
            var (start, end) = Cut(segment, interval);
            if (segment.Assessment.InForce != Truth.Unknown || (start is { } from && end is { } until && from >= until))
            {
                continue;
            }

            foreach (var open in timeline.At(start ?? Instant.MinValue).OpenQuestions)
            {
                var key = (open.Question.Kind, open.Question.Key);
                if (!found.TryGetValue(key, out var known))
                {
                    found.Add(key, known = new Found(open.Question));
                }

                known.Add(start, end, open.Statements);
            }
        }

        return found
            .Values.Select(question => question.ToQuestion())
            .OrderByDescending(question => question.Total ?? Duration.MaxValue)
            .ThenBy(question => question.Question.Kind)
            .ThenBy(question => question.Question.Key, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>A segment as far as it lies in an interval.</summary>
    private static (Instant? Start, Instant? End) Cut(TimelineSegment segment, Interval interval)
    {
        Instant? first = interval.HasStart ? interval.Start : null;
        Instant? last = interval.HasEnd ? interval.End : null;
        return (
            segment.Start is { } start && first is { } from ? Instant.Max(start, from) : segment.Start ?? first,
            segment.End is { } end && last is { } until ? Instant.Min(end, until) : segment.End ?? last
        );
    }

    private sealed class Found(Question question)
    {
        private readonly List<(Instant? Start, Instant? End)> _when = [];
        private readonly SortedSet<StatementId> _statements = [];

        public void Add(Instant? start, Instant? end, EquatableArray<StatementId> statements)
        {
            if (_when.Count > 0 && _when[^1].End == start)
            {
                _when[^1] = (_when[^1].Start, end);
            }
            else
            {
                _when.Add((start, end));
            }

            _statements.UnionWith(statements);
        }

        public QuestionAtStake ToQuestion() =>
            new(question, [.. _when.Select(stretch => new Interval(stretch.Start, stretch.End))], [.. _statements]);
    }
}
