using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What a picture shows at one knowledge time.</summary>
/// <param name="KnownAt">The knowledge time.</param>
/// <param name="Lanes">What each lane says, as an index into its answers.</param>
/// <param name="Standings">How each statement stands, in the order of the marks.</param>
internal sealed record Snapshot(Instant KnownAt, IReadOnlyList<int> Lanes, IReadOnlyList<Standing> Standings);
