namespace Diplomacy.Model;

/// <summary>From when a strand is established, and its window; in microseconds, <see cref="PlainWorlds.Never"/> for never.</summary>
internal readonly record struct PlainStretch(long Established, long Start, long End);
