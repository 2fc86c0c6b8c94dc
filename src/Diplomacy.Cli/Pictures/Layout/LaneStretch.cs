using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What a lane says over a stretch of time: one answer, or several that follow each other too closely to be told apart.</summary>
/// <param name="Start">The first instant, inclusive; null when it has no beginning.</param>
/// <param name="End">The first instant after it, exclusive; null when it has no end.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Assessment">What holds over it; of several answers the phases of all and no cause.</param>
/// <param name="Count">How many answers it stands for.</param>
internal sealed record LaneStretch(Instant? Start, Instant? End, LaneKind Kind, Assessment Assessment, int Count = 1)
{
    /// <summary>Of several answers, how long those of each kind last, the strongest kind first; empty for one answer.</summary>
    public EquatableArray<KindLength> Lengths { get; private init; } = [];

    public static LaneStretch Of(TimelineSegment segment) =>
        new(segment.Start, segment.End, LaneKinds.Of(segment.Assessment), segment.Assessment);

    /// <summary>How long it lasts; null where an end of it is open.</summary>
    public Duration? Length => Start is { } start && End is { } end ? end - start : null;

    /// <summary>Stretches that follow each other as one.</summary>
    public static LaneStretch Join(IReadOnlyList<LaneStretch> stretches)
    {
        if (stretches is [var only])
        {
            return only;
        }

        var kinds = stretches.Select(stretch => stretch.Kind).Distinct().Take(2).ToArray();
        var truths = stretches.Select(stretch => stretch.Assessment.InForce).Distinct().Take(2).ToArray();
        var phases = stretches.SelectMany(stretch => stretch.Assessment.Phases).Distinct().Order();
        return new LaneStretch(
            stretches[0].Start,
            stretches[^1].End,
            kinds is [var kind] ? kind : LaneKind.Changing,
            new Assessment(truths is [var truth] ? truth : Truth.Unknown, [.. phases], []),
            stretches.Sum(stretch => stretch.Count)
        )
        {
            Lengths = [.. KindLength.Sums(stretches)],
        };
    }
}
