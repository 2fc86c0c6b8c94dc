namespace Diplomacy.Model.Tests.Generators;

/// <summary>A small random source that gives the same throws for the same seed everywhere (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The same dice from where they now are, so that a case may be tried again.</summary>
    public Dice Fork() => new(_state);

    /// <summary>A number from zero up to one less than the count.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>A number between two, both inclusive.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
