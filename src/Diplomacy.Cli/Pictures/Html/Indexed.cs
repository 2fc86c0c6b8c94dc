namespace Diplomacy.Cli;

/// <summary>Different values in the order in which they came, each under its number.</summary>
internal sealed class Indexed<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _indexes = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public int IndexOf(T item)
    {
        if (!_indexes.TryGetValue(item, out var index))
        {
            index = _items.Count;
            _indexes.Add(item, index);
            _items.Add(item);
        }

        return index;
    }
}
