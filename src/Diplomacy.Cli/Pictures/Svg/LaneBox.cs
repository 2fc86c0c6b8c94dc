namespace Diplomacy.Cli;

/// <summary>Where a lane's bar lies.</summary>
/// <param name="Lane">The lane, as an index.</param>
/// <param name="Top">The top of its bar.</param>
internal sealed record LaneBox(int Lane, double Top);
