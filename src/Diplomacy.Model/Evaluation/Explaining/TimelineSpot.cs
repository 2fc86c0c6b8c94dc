using NodaTime;

namespace Diplomacy.Model;

/// <summary>A timeline at the instant asked about: what holds there, and how far it goes on to.</summary>
/// <param name="timeline">The timeline.</param>
/// <param name="at">The instant asked about.</param>
/// <param name="within">What no stretch reaches beyond: the interval of the verdict.</param>
internal sealed class TimelineSpot(PauseTimeline timeline, Instant at, Interval within)
{
    public TimelineCell Cell { get; } = timeline.CellAtMicrosecond(Microseconds.Floor(at));

    /// <summary>The maximal interval around the instant, within that of the verdict, over which something is the same.</summary>
    public Interval Around<T>(Func<TimelineCell, T> what) => Intervals.Common(timeline.Around(at, what), within);

    /// <summary>What some classes of worlds make of a part of the answer; null where none comes to it.</summary>
    public static Truth? TruthOf(TimelineCell cell, Func<Outcome, bool?> part) =>
        cell.Worlds.Any(world => part(world.Outcome) is not null) ? WorldSummary.TruthOf(cell.Worlds, part) : null;
}
