namespace Diplomacy.Model;

/// <summary>A reference from one thing to another, as nodes of a graph.</summary>
/// <param name="From">What refers.</param>
/// <param name="To">What is referred to.</param>
/// <param name="Path">Where the reference stands, from its statement on if it begins with a dot; null for one that nobody wrote.</param>
internal readonly record struct Link(int From, int To, string? Path);
