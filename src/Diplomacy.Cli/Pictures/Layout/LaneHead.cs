using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Whose lane it is. Lanes of one group stand together under its name: the undertakings of a pause in one account.</summary>
/// <param name="Group">Which group, counted from 0 in the order of lanes.</param>
/// <param name="GroupName">The name of the account, or of what is combined.</param>
/// <param name="Label">The name of the lane within its group; null where the group has one lane.</param>
/// <param name="Account">The account; null where several are combined.</param>
internal sealed record LaneHead(int Group, string GroupName, string? Label, Account? Account)
{
    /// <summary>The identifiers of its undertakings; null where it is a pause.</summary>
    public string? Id { get; init; }

    /// <summary>What tables call it within its group, identifiers included; null where that is its label.</summary>
    public string? Named { get; init; }

    /// <summary>All that is said of its undertakings; null where it is a pause.</summary>
    public string? Whole { get; init; }

    /// <summary>The whole name.</summary>
    public string Name => Label is null ? GroupName : $"{GroupName}, {Named ?? Label}";
}
