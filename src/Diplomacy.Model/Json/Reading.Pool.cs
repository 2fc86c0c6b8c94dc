namespace Diplomacy.Model.Json;

/// <content>Readings are used again.</content>
internal sealed partial class Reading
{
    private static readonly Spare<Reading> s_spare = new();

    private Reading() { }

    /// <summary>One at the beginning of a document.</summary>
    /// <param name="isStrict">Whether members and kinds that the format does not have are refused.</param>
    public static Reading Rent(bool isStrict)
    {
        var reading = s_spare.Take() ?? new Reading();
        reading.IsStrict = isStrict;
        return reading;
    }

    /// <summary>Goes back to the beginning, to tell what is wrong.</summary>
    public void StartCarefully()
    {
        Reset();
        Drafts.Clear();
        IsCareful = true;
    }

    /// <summary>Keeps it for the next document, whatever came of this one.</summary>
    /// <param name="isSound">Whether it was read to its end without anything wrong.</param>
    public void Return(bool isSound)
    {
        // What was sound at the first look has left everything as it was.
        if (!isSound || IsCareful)
        {
            Drafts.Clear();
            Reset();
        }

        s_spare.Put(this);
    }

    private void Reset()
    {
        IsCareful = false;
        Array.Clear(_nested);
        Names.Clear();
        Kept.Clear();
        _diagnostics.Clear();
        _depth = 0;
    }
}
