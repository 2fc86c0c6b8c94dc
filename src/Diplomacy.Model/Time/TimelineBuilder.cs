namespace Diplomacy.Model;

/// <summary>Collects changes in order and merges equal neighbours.</summary>
internal sealed class TimelineBuilder<T>(T before)
{
    private readonly List<long> _changes = [];
    private readonly List<T> _values = [before];

    /// <summary>Adds the value from an instant on, which must be after those added before.</summary>
    public void Add(long at, T value)
    {
        if (!EqualityComparer<T>.Default.Equals(_values[^1], value))
        {
            _changes.Add(at);
            _values.Add(value);
        }
    }

    public Timeline<T> Build() => Timeline<T>.FromCanonical([.. _changes], [.. _values]);
}
