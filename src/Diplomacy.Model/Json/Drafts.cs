namespace Diplomacy.Model.Json;

/// <summary>The drafts that one reading uses again and again, by the number of their shape.</summary>
internal sealed class Drafts
{
    private Draft?[] _spare = [];

    /// <summary>A draft of the shape that is not in use; null when there is none.</summary>
    public Draft? Rent(int number)
    {
        if (number >= _spare.Length || _spare[number] is not { } draft)
        {
            return null;
        }

        _spare[number] = draft.Next;
        return draft;
    }

    public void Return(int number, Draft draft)
    {
        if (number >= _spare.Length)
        {
            Array.Resize(ref _spare, number + 32);
        }

        draft.Next = _spare[number];
        _spare[number] = draft;
    }
}
