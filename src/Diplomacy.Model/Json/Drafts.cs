namespace Diplomacy.Model.Json;

/// <summary>The drafts that one reading uses again and again, by the number of their shape.</summary>
internal sealed class Drafts
{
    private object?[] _spare = [];

    public Draft<T> Rent<T>(int number, ReadOnlySpan<Row<T>> rows)
    {
        if (number < _spare.Length && _spare[number] is Draft<T> draft)
        {
            _spare[number] = draft.Next;
            draft.Next = null;
            return draft;
        }

        return new Draft<T>(rows);
    }

    public void Return<T>(int number, Draft<T> draft)
    {
        if (number >= _spare.Length)
        {
            Array.Resize(ref _spare, number + 32);
        }

        draft.Clear();
        draft.Next = (Draft<T>?)_spare[number];
        _spare[number] = draft;
    }
}
