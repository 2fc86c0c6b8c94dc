namespace Diplomacy.Model.Json;

/// <content>Readings are used again: one that found nothing wrong is kept for the next document.</content>
internal sealed partial class Reading
{
    private static readonly Spare<Reading> s_spare = new();

    private Reading() { }

    /// <summary>One that keeps no account of where it is: it ends at the first thing that is wrong, and cannot tell what.</summary>
    public static Reading Rent(bool isStrict)
    {
        var reading = s_spare.Take() ?? new Reading();
        reading.IsStrict = isStrict;
        return reading;
    }

    /// <summary>One that can tell what is wrong, and where.</summary>
    public static Reading Careful(bool isStrict) => new() { IsStrict = isStrict, IsCareful = true };

    /// <summary>Keeps it for the next document, if it came to an end.</summary>
    public void Return()
    {
        if (!IsCareful)
        {
            s_spare.Put(this);
        }
    }
}
