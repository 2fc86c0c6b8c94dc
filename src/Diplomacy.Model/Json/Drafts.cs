namespace Diplomacy.Model.Json;

/// <summary>The drafts that one reading uses again and again, by the number of their shape.</summary>
internal sealed class Drafts
{
    private Place[] _places = [];

    /// <summary>A draft of the shape that is not in use, in use from now on; null when there is none.</summary>
    public Draft? Rent(int number)
    {
        if ((uint)number >= (uint)_places.Length)
        {
            return null;
        }

        // Only objects within objects of the same shape need more than the first.
        var draft = _places[number].First;
        while (draft is { IsInUse: true })
        {
            draft = draft.Next;
        }

        if (draft is not null)
        {
            draft.IsInUse = true;
        }

        return draft;
    }

    /// <summary>Adds one that is in use.</summary>
    public void Add(int number, Draft draft)
    {
        if (number >= _places.Length)
        {
            Array.Resize(ref _places, number + 32);
        }

        draft.IsInUse = true;
        draft.Next = _places[number].First;
        _places[number].First = draft;
    }

    /// <summary>Lets go of all drafts: after something was wrong, some still hold values.</summary>
    public void Clear() => Array.Clear(_places);

    // Within a value, a draft is put into the list without a look at its type.
    private struct Place
    {
        public Draft? First { get; set; }
    }
}
