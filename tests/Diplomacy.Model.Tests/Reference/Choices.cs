namespace Diplomacy.Model.Tests.Reference;

/// <summary>
/// Enumerates worlds: a world is built by code that picks; after each world the next one is built from the start with the
/// last pick that has options left moved on.
/// </summary>
internal sealed class Choices
{
    private readonly List<int> _taken = [];
    private readonly List<int> _counts = [];
    private readonly List<bool> _areInstants = [];
    private int _position;

    /// <summary>Whether the world being built broke a constraint and is to be left out.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Leaves the world being built out.</summary>
    public void Drop() => IsDead = true;

    /// <summary>One of so many options.</summary>
    public int Pick(int options, bool isInstant = false)
    {
        if (options <= 0)
        {
            IsDead = true;
        }

        if (IsDead || options == 1)
        {
            return 0;
        }

        if (_position == _taken.Count)
        {
            _taken.Add(0);
            _counts.Add(options);
            _areInstants.Add(isInstant);
        }

        return _taken[_position++];
    }

    public bool PickBool() => Pick(2) == 0;

    public T Pick<T>(IReadOnlyList<T> options) => options[Pick(options.Count)];

    /// <summary>An instant of the line within bounds, both inclusive; the world is dropped when there is none.</summary>
    public long PickInstant(Line line, long? earliest, long? latest)
    {
        var from = Math.Max(earliest ?? line.First, line.First);
        var to = Math.Min(latest ?? line.Last, line.Last);
        var options = to < from ? 0 : (int)((to - from) / line.Step) + 1;
        return from + (Pick(options, isInstant: true) * line.Step);
    }

    /// <summary>Of how many instants with so many options, and of how many other things, one was picked in this world.</summary>
    public (int Instants, int Questions) Picked(int options)
    {
        var (instants, questions) = (0, 0);
        for (var i = 0; i < _counts.Count; i++)
        {
            instants += _areInstants[i] && _counts[i] >= options ? 1 : 0;
            questions += _areInstants[i] ? 0 : 1;
        }

        return (instants, questions);
    }

    /// <summary>How many worlds there are if every other one is picked like this one.</summary>
    public double Estimate
    {
        get
        {
            var estimate = 1.0;
            foreach (var count in _counts)
            {
                estimate *= count;
            }

            return estimate;
        }
    }

    /// <summary>Goes on to the next world, or says that there is none.</summary>
    public bool MoveNext()
    {
        while (_taken.Count > 0 && _taken[^1] + 1 == _counts[^1])
        {
            _taken.RemoveAt(_taken.Count - 1);
            _counts.RemoveAt(_counts.Count - 1);
            _areInstants.RemoveAt(_areInstants.Count - 1);
        }

        if (_taken.Count == 0)
        {
            return false;
        }

        _taken[^1]++;
        _position = 0;
        IsDead = false;
        return true;
    }
}
