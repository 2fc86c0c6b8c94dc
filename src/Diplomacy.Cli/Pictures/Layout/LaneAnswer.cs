using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What a lane says at one knowledge time; equal by value, so that what does not change is kept once.</summary>
/// <param name="Segments">The verdict over all time.</param>
/// <param name="Questions">The open questions that matter, in order of time.</param>
internal sealed record LaneAnswer(EquatableArray<TimelineSegment> Segments, EquatableArray<LaneQuestion> Questions)
{
    /// <summary>The answer of a timeline. A question is asked where a segment begins, and holds for all of it.</summary>
    public static LaneAnswer Of(PauseTimeline timeline)
    {
        var rows = new List<LaneQuestion>();
        var last = new Dictionary<Question, int>();
        foreach (var segment in timeline.Segments)
        {
            foreach (var open in timeline.At(segment.Start ?? Instant.MinValue).OpenQuestions)
            {
                if (last.TryGetValue(open.Question, out var row) && Continues(rows[row], segment, open))
                {
                    rows[row] = rows[row] with { End = segment.End };
                }
                else
                {
                    last[open.Question] = rows.Count;
                    rows.Add(new LaneQuestion(segment.Start, segment.End, open));
                }
            }
        }

        return new LaneAnswer(timeline.Segments, rows.ToEquatableArray());
    }

    private static bool Continues(LaneQuestion before, TimelineSegment segment, OpenQuestion open) =>
        before.End == segment.Start && before.Open == open;
}
