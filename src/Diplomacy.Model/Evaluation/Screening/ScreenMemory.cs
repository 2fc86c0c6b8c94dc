using System.Collections.Concurrent;

namespace Diplomacy.Model;

/// <summary>What a screening remembers, kind of conduct by kind; once it is full, all is forgotten and another takes its place.</summary>
internal sealed class ScreenMemory
{
    // Pairs of a pause and a kind of conduct, some two hundred bytes each.
    private const int Most = 500_000;

    private int _remembered;

    /// <summary>Of each kind of conduct what is known of it.</summary>
    public ConcurrentDictionary<Conduct, CoverageOfConduct> Kinds { get; } = [];

    /// <summary>Whether it is time to forget.</summary>
    public bool IsFull => Volatile.Read(ref _remembered) > Most;

    /// <summary>Notes that so much more is remembered, or less.</summary>
    public void Add(int count) => Interlocked.Add(ref _remembered, count);
}
