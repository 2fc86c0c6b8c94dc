namespace Diplomacy.Model;

/// <summary>Where in a list things stand that name something, or stand for all that could be named.</summary>
internal sealed class Positions<TName>
    where TName : notnull
{
    private readonly List<int> _ofAll = [];
    private readonly Dictionary<TName, List<int>> _naming = [];

    /// <summary>Whether something was noted by a name.</summary>
    public bool Names(TName name) => _naming.ContainsKey(name);

    /// <summary>The positions of what has a name and of what stands for all, in order.</summary>
    public IEnumerable<int> Of(TName name) =>
        !_naming.TryGetValue(name, out var naming) ? _ofAll
        : _ofAll.Count == 0 ? naming
        : naming.Union(_ofAll).Order();

    public void AddToAll(int position) => _ofAll.Add(position);

    /// <summary>Notes a position by a name, once however often the name stands there. Positions come in order.</summary>
    public void Add(TName name, int position)
    {
        var naming = Noted(name);
        if (naming.Count == 0 || naming[^1] != position)
        {
            naming.Add(position);
        }
    }

    /// <summary>Notes a name by which nothing stands.</summary>
    public void Note(TName name) => _ = Noted(name);

    private List<int> Noted(TName name)
    {
        if (!_naming.TryGetValue(name, out var naming))
        {
            _naming.Add(name, naming = []);
        }

        return naming;
    }
}
