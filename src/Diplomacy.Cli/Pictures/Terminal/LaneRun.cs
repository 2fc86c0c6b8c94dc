namespace Diplomacy.Cli;

/// <summary>Characters of one look on a line.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Kind">The stretch they are a part of; null where they are words or marks.</param>
internal sealed record LaneRun(string Text, LaneKind? Kind = null);
