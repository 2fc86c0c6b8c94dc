namespace Diplomacy.Cli;

/// <summary>Where a group of lanes lies: its marks above, its bars below.</summary>
/// <param name="Group">The group, as an index.</param>
/// <param name="Floor">The middle of the lowest row of marks.</param>
/// <param name="Marks">Its marks.</param>
/// <param name="Lanes">Its bars; none for the statements of nobody's account.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record GroupBox(
    int Group,
    double Floor,
    IReadOnlyList<MarkCluster> Marks,
    IReadOnlyList<LaneBox> Lanes,
    double Top,
    double Bottom
);
