namespace Diplomacy.Model;

/// <summary>Numbers found one after the other; used again, it allocates no more.</summary>
internal sealed class NumberBuffer
{
    private int[] _items = new int[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ReadOnlySpan<int> numbers)
    {
        if (Count + numbers.Length > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Count + numbers.Length, _items.Length * 2));
        }

        numbers.CopyTo(_items.AsSpan(Count));
        Count += numbers.Length;
    }
}
