namespace Diplomacy.Model.Json;

/// <content>Readings are used again: one that found nothing wrong is kept for the next document.</content>
internal sealed partial class Reading
{
    private static readonly Spare s_spare = new();

    private Reading() { }

    public static Reading Rent(bool isStrict)
    {
        var reading = s_spare.Take() ?? new Reading();
        reading.IsStrict = isStrict;
        return reading;
    }

    /// <summary>Keeps it for the next document, if it came to an end and found nothing wrong.</summary>
    public void Return()
    {
        if (_diagnostics.Count == 0 && _depth == 0)
        {
            s_spare.Put(this);
        }
    }

    private sealed class Spare
    {
        private Reading? _reading;

        public Reading? Take() => Interlocked.Exchange(ref _reading, null);

        public void Put(Reading reading) => Volatile.Write(ref _reading, reading);
    }
}
