using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What a lane says at one knowledge time; equal by value, so that what does not change is kept once.</summary>
/// <param name="Segments">The verdict over all time.</param>
/// <param name="Questions">The open questions that matter, in order of time.</param>
internal sealed record LaneAnswer(EquatableArray<LaneStretch> Segments, EquatableArray<LaneQuestion> Questions)
{
    /// <summary>The answer of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="changes">The instants in order at which the answer of any lane changes: what questions hang on changes there.</param>
    public static LaneAnswer Of(PauseTimeline timeline, IReadOnlyList<Instant> changes) =>
        Of(timeline.Segments, new QuestionStretches(timeline.OpenQuestionsAt, changes));

    /// <summary>The answer of one undertaking.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="changes">The same instants.</param>
    public static LaneAnswer Of(UndertakingTimeline timeline, IReadOnlyList<Instant> changes) =>
        Of(timeline.Segments, new QuestionStretches(timeline.OpenQuestionsAt, changes));

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

    private static LaneAnswer Of(EquatableArray<TimelineSegment> segments, QuestionStretches stretches)
    {
        var rows = new List<LaneQuestion>();
        var last = new Dictionary<Question, int>();
        foreach (var (start, end, questions) in segments.SelectMany(stretches.Of))
        {
            foreach (var open in questions)
            {
                if (last.TryGetValue(open.Question, out var row) && Continues(rows[row], start, open))
                {
                    rows[row] = rows[row] with { End = end };
                }
                else
                {
                    last[open.Question] = rows.Count;
                    rows.Add(new LaneQuestion(start, end, open));
                }
            }
        }

        return new LaneAnswer([.. segments.Select(LaneStretch.Of)], rows.ToEquatableArray());
    }

    private static bool Continues(LaneQuestion before, Instant? start, OpenQuestion open) =>
        before.End is not null && before.End == start && before.Open == open;
}
