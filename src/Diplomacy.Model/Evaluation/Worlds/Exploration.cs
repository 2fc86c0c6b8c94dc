namespace Diplomacy.Model;

/// <summary>What was found in all classes of worlds of some strands.</summary>
/// <param name="Worlds">The consistent classes; null when there are more than are explored.</param>
/// <param name="Choices">What was split on.</param>
/// <param name="Instants">The vague instants that came into it.</param>
internal sealed record Exploration(List<WorldClass>? Worlds, HashSet<string> Choices, HashSet<VagueInstant> Instants)
{
    /// <summary>Whether nothing that differs from world to world is in both.</summary>
    public bool IsIndependentOf(Exploration other) =>
        !Choices.Overlaps(other.Choices) && !Instants.Overlaps(other.Instants);
}
