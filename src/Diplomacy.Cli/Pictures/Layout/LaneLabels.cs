namespace Diplomacy.Cli;

/// <summary>The names of lanes and of their groups, cut to the room beside the lanes and still told apart.</summary>
internal sealed class LaneLabels
{
    /// <summary>What the statements of nobody's account stand under.</summary>
    public const string Others = "others";

    private readonly IReadOnlyList<string> _groups;
    private readonly string[] _lanes;

    /// <summary>Cuts the names.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="room">How much room a name has.</param>
    /// <param name="widthOf">How much of it a text takes.</param>
    public LaneLabels(PictureModel model, double room, Func<string, double> widthOf)
    {
        var groups = model.Lanes.GroupBy(lane => lane.Group).OrderBy(group => group.Key).ToArray();
        _groups = NamesToldApart.Cut([.. groups.Select(group => group.First().GroupName), Others], room, widthOf);
        _lanes =
        [
            .. groups.SelectMany(group =>
                NamesToldApart.Cut(
                    [.. group.Select(lane => lane.Label ?? lane.GroupName)],
                    room,
                    widthOf,
                    [.. group.Select(lane => lane.Id)]
                )
            ),
        ];
    }

    /// <summary>The name of a group; after the last, that of the statements of nobody's account.</summary>
    public string OfGroup(int group) => _groups[group];

    /// <summary>The name of a lane within its group.</summary>
    public string OfLane(int lane) => _lanes[lane];
}
