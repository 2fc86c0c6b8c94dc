namespace Diplomacy.Model.Json;

/// <summary>Elements of a list whose length is not known yet, in pieces that are never copied until they are all there.</summary>
/// <remarks>
/// A list that doubles leaves behind up to four times what it comes to; this leaves what it comes to. Elements may be little longer in memory
/// than in JSON, so that matters.
/// </remarks>
internal sealed class Chunks<T>
{
    private const int First = 4;

    // Small enough to stay out of the heap of large objects.
    private const int Most = 4_096;

    private List<T[]>? _full;
    private T[] _last = new T[First];
    private int _count;

    /// <summary>How many elements there are.</summary>
    public int Count { get; private set; }

    public void Add(T item)
    {
        if (_count == _last.Length)
        {
            (_full ??= []).Add(_last);
            _last = new T[Math.Min(_last.Length * 2, Most)];
            _count = 0;
        }

        _last[_count++] = item;
        Count++;
    }

    public void CopyTo(Span<T> items)
    {
        foreach (var chunk in _full ?? [])
        {
            chunk.CopyTo(items);
            items = items[chunk.Length..];
        }

        _last.AsSpan(0, _count).CopyTo(items);
    }
}
