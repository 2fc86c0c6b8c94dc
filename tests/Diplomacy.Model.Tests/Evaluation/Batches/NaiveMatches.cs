using NodaTime;

namespace Diplomacy.Model.Tests.Evaluation.Batches;

/// <summary>What looking at every timeline finds, one after the other.</summary>
internal static class NaiveMatches
{
    public static EquatableArray<PauseMatch> Of(
        IEnumerable<PauseTimeline> timelines,
        Func<PauseTimeline, Truth> truthOf
    ) =>
        timelines
            .Select(timeline => new PauseMatch(timeline.Pause, truthOf(timeline)))
            .Where(match => match.Answer != Truth.False)
            .OrderBy(match => match.Pause)
            .ToEquatableArray();

    /// <summary>True where it is at some instant of a stretch, else unknown where it is at some.</summary>
    public static Truth During(PauseTimeline timeline, Interval stretch)
    {
        var truths = timeline
            .Segments.Where(segment =>
                (!stretch.HasEnd || segment.Start is null || segment.Start < stretch.End)
                && (!stretch.HasStart || segment.End is null || segment.End > stretch.Start)
            )
            .Select(segment => segment.Assessment.InForce)
            .ToList();
        return truths.Contains(Truth.True) ? Truth.True
            : truths.Contains(Truth.Unknown) ? Truth.Unknown
            : Truth.False;
    }
}
