namespace Diplomacy.Model;

/// <summary>Upper bounds on the differences of instants, kept closed: a difference bound matrix.</summary>
/// <remarks>
/// Constraints have the form xᵢ − xⱼ ≤ c over whole microseconds, for which the closed matrix is exact: it is satisfiable if and
/// only if no cycle is negative, and its rows give the tightest bounds. Source: D. L. Dill, "Timing Assumptions and Verification
/// of Finite-State Concurrent Systems" (1989).
/// </remarks>
internal sealed class DifferenceBounds
{
    // Far beyond every sum of two differences of representable instants, and far from overflow when two are added.
    private const long Open = long.MaxValue / 4;

    private long[] _upper;
    private int _capacity;

    public DifferenceBounds(int count)
    {
        Count = count;
        _capacity = Math.Max(count, 4);
        _upper = new long[_capacity * _capacity];
        Array.Fill(_upper, Open);
        for (var i = 0; i < _capacity; i++)
        {
            this[i, i] = 0;
        }
    }

    private DifferenceBounds(DifferenceBounds original)
    {
        Count = original.Count;
        _capacity = original._capacity;
        _upper = [.. original._upper];
    }

    public int Count { get; private set; }

    private long this[int i, int j]
    {
        get => _upper[(i * _capacity) + j];
        set => _upper[(i * _capacity) + j] = value;
    }

    public DifferenceBounds Copy() => new(this);

    /// <summary>Makes sure that variables up to a count exist, the new ones unbounded.</summary>
    public void Grow(int count)
    {
        if (count > _capacity)
        {
            var wider = new DifferenceBounds(Math.Max(count, _capacity * 2));
            for (var i = 0; i < Count; i++)
            {
                for (var j = 0; j < Count; j++)
                {
                    wider[i, j] = this[i, j];
                }
            }

            (_upper, _capacity) = (wider._upper, wider._capacity);
        }

        Count = Math.Max(Count, count);
    }

    /// <summary>The same bounds where variable i is called <paramref name="numbers"/>[i], among so many.</summary>
    public DifferenceBounds Renumbered(IReadOnlyList<int> numbers, int count)
    {
        var result = new DifferenceBounds(count);
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
            {
                result[numbers[i], numbers[j]] = this[i, j];
            }
        }

        return result;
    }

    /// <summary>Whether xᵢ − xⱼ ≤ c holds in every solution.</summary>
    public bool Entails(int i, int j, long c) => this[i, j] <= c;

    /// <summary>Whether xᵢ − xⱼ ≤ c holds in no solution.</summary>
    public bool Excludes(int i, int j, long c) => this[j, i] < Open && this[j, i] + c < 0;

    /// <summary>Adds xᵢ − xⱼ ≤ c; false if nothing satisfies it, after which the matrix is of no use.</summary>
    public bool Constrain(int i, int j, long c)
    {
        if (Entails(i, j, c))
        {
            return true;
        }

        if (Excludes(i, j, c))
        {
            return false;
        }

        for (var p = 0; p < Count; p++)
        {
            var through = Sum(this[p, i], c);
            if (through >= Open)
            {
                continue;
            }

            for (var q = 0; q < Count; q++)
            {
                var bound = Sum(through, this[j, q]);
                if (bound < this[p, q])
                {
                    this[p, q] = bound;
                }
            }
        }

        return true;
    }

    /// <summary>The least value of a variable, or null when it has none.</summary>
    public long? Least(int variable) => this[Point.Epoch, variable] >= Open ? null : -this[Point.Epoch, variable];

    /// <summary>The greatest value of a variable, or null when it has none.</summary>
    public long? Greatest(int variable) => this[variable, Point.Epoch] >= Open ? null : this[variable, Point.Epoch];

    /// <summary>The most by which one variable is later than another; null when there is no bound.</summary>
    public long? Distance(int later, int earlier) => this[later, earlier] >= Open ? null : this[later, earlier];

    /// <summary>Whether some solution satisfies both, with the variables meaning the same in both.</summary>
    public bool Meets(DifferenceBounds other)
    {
        var both = Copy();
        both.Grow(other.Count);
        for (var i = 0; i < other.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (i != j && other[i, j] < Open && !both.Constrain(i, j, other[i, j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static long Sum(long a, long b) => a >= Open || b >= Open ? Open : a + b;
}
