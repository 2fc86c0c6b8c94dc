namespace Diplomacy.Model;

/// <summary>A deadline resolved in a world: an instant, with the zone it was read in, or never.</summary>
internal readonly record struct Limit(Point? At, string? Zone = null)
{
    public static Limit Never { get; } = new((Point?)null);
}
