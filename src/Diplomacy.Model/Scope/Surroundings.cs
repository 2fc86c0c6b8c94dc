namespace Diplomacy.Model;

/// <summary>What an area lies in, and what lies in it, at any remove; itself among both.</summary>
internal sealed record Surroundings(HashSet<PlaceId> Containers, HashSet<PlaceId> Parts)
{
    /// <summary>The containers and the parts.</summary>
    public IEnumerable<PlaceId> Near => Containers.Concat(Parts);

    public bool IsNear(PlaceId id) => Containers.Contains(id) || Parts.Contains(id);
}
