namespace Diplomacy.Model;

/// <summary>How much a screening remembers, so that it forgets before that is too much.</summary>
internal sealed class ScreenMemory
{
    // Pairs of a pause and a kind of conduct, some two hundred bytes each.
    private const int Most = 500_000;

    private int _remembered;

    /// <summary>Whether it is time to forget.</summary>
    public bool IsFull => Volatile.Read(ref _remembered) > Most;

    /// <summary>Notes that more is remembered.</summary>
    public void Add(int count) => Interlocked.Add(ref _remembered, count);

    /// <summary>Notes that all is forgotten.</summary>
    public void Clear() => Interlocked.Exchange(ref _remembered, 0);
}
