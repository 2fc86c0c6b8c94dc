namespace Diplomacy.Model;

/// <summary>What was found in all classes of worlds of some strands.</summary>
/// <param name="Worlds">The consistent classes; null when there are more than are explored.</param>
/// <param name="Choices">What was split on.</param>
/// <param name="Instants">The vague instants that came into it.</param>
internal sealed record Exploration(List<WorldClass>? Worlds, HashSet<string> Choices, HashSet<VagueInstant> Instants)
{
    /// <summary>How much was asked of all worlds together.</summary>
    public long Asked { get; init; }

    /// <summary>
    /// Where there are too many worlds, instants at which what the answer hangs on changes: between two of them it hangs on less.
    /// </summary>
    public IReadOnlyCollection<long> Edges { get; init; } = [];

    /// <summary>Both together.</summary>
    public Exploration With(Exploration other) =>
        new(
            Worlds is null || other.Worlds is null || Worlds.Count + other.Worlds.Count > WorldExplorer.Limit
                ? null
                : [.. Worlds, .. other.Worlds],
            [.. Choices, .. other.Choices],
            [.. Instants, .. other.Instants]
        )
        {
            Asked = Asked + other.Asked,
            Edges = [.. Edges, .. other.Edges],
        };

    /// <summary>All that differs from world to world: what is in two explorations is common to them.</summary>
    public IEnumerable<object> Keys => Choices.Concat<object>(Instants);
}
