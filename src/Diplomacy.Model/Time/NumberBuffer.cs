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
        numbers.CopyTo(Room(numbers.Length));
        Count += numbers.Length;
    }

    /// <summary>Room for so many numbers; those written to its beginning are kept once <see cref="Took"/> says how many they are.</summary>
    public Span<int> Room(int most)
    {
        if (Count + most > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Count + most, _items.Length * 2));
        }

        return _items.AsSpan(Count, most);
    }

    /// <summary>So many numbers were written into the room.</summary>
    public void Took(int count) => Count += count;
}
