using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>An open question of a lane, and over which time each of its answers would change the verdict so.</summary>
/// <param name="Start">The first instant, inclusive; null when it has no beginning.</param>
/// <param name="End">The first instant after it, exclusive; null when it has no end.</param>
/// <param name="Open">The question and the verdict under each answer.</param>
internal sealed record LaneQuestion(Instant? Start, Instant? End, OpenQuestion Open);
