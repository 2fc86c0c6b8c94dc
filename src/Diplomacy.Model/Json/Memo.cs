namespace Diplomacy.Model.Json;

/// <summary>Values that a codec made of short texts: the next such text needs no second look.</summary>
internal abstract class Memo;

/// <inheritdoc cref="Memo" />
/// <remarks>Bounded: a text takes the place of another one. It begins small, for most codecs meet few texts.</remarks>
internal sealed class Memo<T> : Memo
{
    private const int Least = 8;
    private const int Most = 256;

    private Entry[] _entries = new Entry[Least];
    private int _shift = 64 - 3;

    // Texts that took the place of another.
    private int _moved;

    /// <summary>The value made of a text, if it is remembered.</summary>
    public bool TryGet(in ShortText text, out T value)
    {
        ref var entry = ref _entries[text.Hash >> _shift];
        value = entry.Value;
        return entry.Text.Equals(text) && entry.IsGiven;
    }

    /// <summary>Remembers what was made of a text.</summary>
    public void Put(in ShortText text, T value)
    {
        if (_entries[text.Hash >> _shift].IsGiven && ++_moved > _entries.Length && _entries.Length < Most)
        {
            Grow();
        }

        _entries[text.Hash >> _shift] = new Entry(text, value);
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[before.Length * 2];
        _shift--;
        _moved = 0;
        foreach (var entry in before)
        {
            if (entry.IsGiven)
            {
                _entries[entry.Text.Hash >> _shift] = entry;
            }
        }
    }

    private readonly struct Entry(ShortText text, T value)
    {
        public ShortText Text { get; } = text;

        public T Value { get; } = value;

        public bool IsGiven { get; } = true;
    }
}
