using NodaTime;

namespace Diplomacy.Cli;

/// <summary>How long all answers of one kind last within a stretch.</summary>
internal sealed record KindLength(LaneKind Kind, Duration Length)
{
    /// <summary>The lengths of stretches by kind, the strongest first; those without an end have none.</summary>
    public static IEnumerable<KindLength> Sums(IEnumerable<LaneStretch> stretches) =>
        stretches
            .GroupBy(stretch => stretch.Kind, stretch => stretch.Length ?? Duration.Zero)
            .Select(kind => new KindLength(kind.Key, kind.Aggregate(Duration.Zero, (sum, length) => sum + length)))
            .OrderBy(sum => LaneKinds.All.IndexOf(sum.Kind));
}
