using NodaTime;

namespace Diplomacy.Model;

/// <summary>Whether one undertaking of a pause is in force, at every instant: total, piecewise constant, neighbours always different.</summary>
/// <remarks>Made by <see cref="PauseTimeline.Undertakings"/>. Immutable and safe to share between threads; equal to itself alone.</remarks>
public sealed class UndertakingTimeline
{
    internal UndertakingTimeline(UndertakingId undertaking, PauseTimeline timeline)
    {
        Undertaking = undertaking;
        Timeline = timeline;
    }

    /// <summary>The undertaking.</summary>
    public UndertakingId Undertaking { get; }

    /// <summary>
    /// The maximal segments, in order: the first has no start, the last no end. In force means: for one of the undertaking's parties
    /// at least.
    /// </summary>
    public EquatableArray<TimelineSegment> Segments => Timeline.Segments;

    internal PauseTimeline Timeline { get; }

    /// <summary>The open questions that matter to the undertaking at an instant, with the answer under each option.</summary>
    public EquatableArray<OpenQuestion> OpenQuestionsAt(Instant instant) => Timeline.OpenQuestionsAt(instant);

    /// <summary>The identifier and the segments, one a line.</summary>
    public override string ToString() => $"{Undertaking}:\n{Timeline}";

    internal Assessment AssessmentAt(Instant instant) => Timeline.AssessmentAt(instant);
}
