using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What a lane says at one knowledge time; equal by value, so that what does not change is kept once.</summary>
/// <param name="Segments">The verdict over all time.</param>
/// <param name="Questions">The open questions that matter, in order of time.</param>
internal sealed record LaneAnswer(EquatableArray<TimelineSegment> Segments, EquatableArray<LaneQuestion> Questions)
{
    /// <summary>The answer of a timeline.</summary>
    public static LaneAnswer Of(PauseTimeline timeline) =>
        Of(timeline.Segments, instant => timeline.At(instant).OpenQuestions);

    /// <summary>The answer of one undertaking.</summary>
    public static LaneAnswer Of(UndertakingTimeline timeline) => Of(timeline.Segments, timeline.OpenQuestionsAt);

    /// <summary>
    /// Whether both can be told as one: truth and phases are the same at every instant, and so are the open questions with what each answer
    /// would make of it.
    /// </summary>
    public bool LooksLike(LaneAnswer other) => Questions == other.Questions && Looks().SequenceEqual(other.Looks());

    private List<(Instant? Start, Truth InForce, EquatableArray<Phase> Phases)> Looks()
    {
        var looks = new List<(Instant? Start, Truth InForce, EquatableArray<Phase> Phases)>();
        foreach (var segment in Segments)
        {
            var (truth, phases) = (segment.Assessment.InForce, segment.Assessment.Phases);
            if (looks.Count == 0 || looks[^1].InForce != truth || looks[^1].Phases != phases)
            {
                looks.Add((segment.Start, truth, phases));
            }
        }

        return looks;
    }

    // A question is asked where a segment begins, and holds for all of it.
    private static LaneAnswer Of(
        EquatableArray<TimelineSegment> segments,
        Func<Instant, EquatableArray<OpenQuestion>> questionsAt
    )
    {
        var rows = new List<LaneQuestion>();
        var last = new Dictionary<Question, int>();
        foreach (var segment in segments)
        {
            foreach (var open in questionsAt(segment.Start ?? Instant.MinValue))
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

        return new LaneAnswer(segments, rows.ToEquatableArray());
    }

    private static bool Continues(LaneQuestion before, TimelineSegment segment, OpenQuestion open) =>
        before.End == segment.Start && before.Open == open;
}
