using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <summary>The drafts that one reading uses again and again, by the number of their shape.</summary>
internal sealed class Drafts
{
    private object?[] _spare = [];

    public Draft<T> Rent<T>(int number, ReadOnlySpan<Row<T>> rows)
    {
        // A number is of one shape, so what is kept under it is a draft of its type.
        if (number < _spare.Length && Unsafe.As<Draft<T>>(_spare[number]) is { } draft)
        {
            _spare[number] = draft.Next;
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
        draft.Next = Unsafe.As<Draft<T>?>(_spare[number]);
        _spare[number] = draft;
    }
}
