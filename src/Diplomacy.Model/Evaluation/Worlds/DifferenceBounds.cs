namespace Diplomacy.Model;

/// <summary>Upper bounds on the differences of instants, kept closed: a difference bound matrix.</summary>
/// <remarks>
/// Constraints have the form xᵢ − xⱼ ≤ c over whole microseconds, for which the closed matrix is exact: it is satisfiable if and
/// only if no cycle is negative, and its rows give the tightest bounds. A variable has a row from its first constraint on, so that
/// a world costs as much as the instants that it asked about, however many others there are. Source: D. L. Dill, "Timing
/// Assumptions and Verification of Finite-State Concurrent Systems" (1989).
/// </remarks>
internal sealed class DifferenceBounds
{
    // Far beyond every sum of two differences of representable instants, and far from overflow when two are added.
    private const long Open = long.MaxValue / 4;

    private const int NoRow = -1;

    // The variable of each row, and the row of each variable as far as it has one, less NoRow so that none is 0.
    private int[] _variables;
    private int[] _rows;
    private long[] _upper;
    private int _capacity = 4;
    private int _count;

    public DifferenceBounds()
    {
        _variables = new int[_capacity];
        _rows = new int[_capacity];
        _upper = new long[_capacity * _capacity];
    }

    private DifferenceBounds(DifferenceBounds original)
    {
        _variables = [.. original._variables];
        _rows = [.. original._rows];
        _upper = [.. original._upper];
        _capacity = original._capacity;
        _count = original._count;
    }

    public DifferenceBounds Copy() => new(this);

    /// <summary>The same bounds where variable i is called <paramref name="numbers"/>[i].</summary>
    public DifferenceBounds Renumbered(IReadOnlyList<int> numbers)
    {
        var result = Copy();
        Array.Clear(result._rows);
        for (var row = 0; row < _count; row++)
        {
            result.Name(row, result._variables[row] = numbers[_variables[row]]);
        }

        return result;
    }

    /// <summary>Whether xᵢ − xⱼ ≤ c holds in every solution.</summary>
    public bool Entails(int i, int j, long c) => Upper(i, j) <= c;

    /// <summary>Whether xᵢ − xⱼ ≤ c holds in no solution.</summary>
    public bool Excludes(int i, int j, long c) => Upper(j, i) is < Open and var least && least + c < 0;

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

        var (from, to) = (RowMadeFor(i), RowMadeFor(j));
        var after = _upper.AsSpan(to * _capacity, _count);
        for (var p = 0; p < _count; p++)
        {
            var through = Sum(_upper[(p * _capacity) + from], c);
            if (through >= Open)
            {
                continue;
            }

            var row = _upper.AsSpan(p * _capacity, _count);
            for (var q = 0; q < row.Length; q++)
            {
                row[q] = Math.Min(row[q], Sum(through, after[q]));
            }
        }

        return true;
    }

    /// <summary>The least value of a variable, or null when it has none.</summary>
    public long? Least(int variable) => -Distance(Point.Epoch, variable);

    /// <summary>The greatest value of a variable, or null when it has none.</summary>
    public long? Greatest(int variable) => Distance(variable, Point.Epoch);

    /// <summary>The most by which one variable is later than another; null when there is no bound.</summary>
    public long? Distance(int later, int earlier) => Upper(later, earlier) is < Open and var most ? most : null;

    /// <summary>Whether some solution satisfies both, with the variables meaning the same in both.</summary>
    public bool Meets(DifferenceBounds other)
    {
        var both = Copy();
        for (var p = 0; p < other._count; p++)
        {
            for (var q = 0; q < other._count; q++)
            {
                var bound = other._upper[(p * other._capacity) + q];
                if (p != q && bound < Open && !both.Constrain(other._variables[p], other._variables[q], bound))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static long Sum(long a, long b) => a >= Open || b >= Open ? Open : a + b;

    private long Upper(int i, int j) =>
        i == j ? 0
        : RowOf(i) is >= 0 and var row && RowOf(j) is >= 0 and var column ? _upper[(row * _capacity) + column]
        : Open;

    private int RowOf(int variable) => variable < _rows.Length ? _rows[variable] + NoRow : NoRow;

    private int RowMadeFor(int variable)
    {
        if (RowOf(variable) is >= 0 and var known)
        {
            return known;
        }

        var row = _count;
        if (row == _capacity)
        {
            Widen();
        }

        _variables[_count++] = variable;
        Name(row, variable);
        for (var other = 0; other < row; other++)
        {
            _upper[(row * _capacity) + other] = Open;
            _upper[(other * _capacity) + row] = Open;
        }

        return row;
    }

    private void Name(int row, int variable)
    {
        if (variable >= _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(variable + 1, _rows.Length * 2));
        }

        _rows[variable] = row - NoRow;
    }

    private void Widen()
    {
        var wider = new long[_upper.Length * 4];
        for (var row = 0; row < _capacity; row++)
        {
            _upper.AsSpan(row * _capacity, _capacity).CopyTo(wider.AsSpan(row * _capacity * 2));
        }

        (_upper, _capacity) = (wider, _capacity * 2);
        Array.Resize(ref _variables, _capacity);
    }
}
