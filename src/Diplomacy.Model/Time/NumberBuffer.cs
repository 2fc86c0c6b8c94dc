using System.Buffers;

namespace Diplomacy.Model;

/// <summary>Numbers found one after the other; used again, it allocates no more.</summary>
/// <remarks>Of tens of thousands each array would be one that the collector goes through all memory for, so that they are lent.</remarks>
internal sealed class NumberBuffer : IDisposable
{
    private int[] _items = ArrayPool<int>.Shared.Rent(64);

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
            var larger = ArrayPool<int>.Shared.Rent(Math.Max(Count + most, _items.Length * 2));
            Items.CopyTo(larger);
            ArrayPool<int>.Shared.Return(_items);
            _items = larger;
        }

        return _items.AsSpan(Count, most);
    }

    /// <summary>So many numbers were written into the room.</summary>
    public void Took(int count) => Count += count;

    /// <summary>Gives the array back; the buffer is not to be used again.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }
}
