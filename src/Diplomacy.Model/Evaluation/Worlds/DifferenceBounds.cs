namespace Diplomacy.Model;

/// <summary>Upper bounds on the differences of instants, kept closed: a difference bound matrix.</summary>
/// <remarks>
/// Constraints have the form xᵢ − xⱼ ≤ c over whole microseconds, for which the closed matrix is exact: it is satisfiable if and
/// only if no cycle is negative, and its rows give the tightest bounds. Variables of which only bounds on themselves are known,
/// differences to the epoch, have no row: all that follows from such bounds follows by way of the epoch. So a world costs as much
/// as the instants whose order it asked about, however many others there are. Source: D. L. Dill, "Timing Assumptions and
/// Verification of Finite-State Concurrent Systems" (1989).
/// </remarks>
internal sealed class DifferenceBounds
{
    // Far beyond every sum of two differences of representable instants, and far from overflow when two are added.
    private const long Open = long.MaxValue / 4;

    // The row of a variable that has none; that of the epoch, which all others hang on.
    private const int NoRow = 0;

    private Variable[] _variables;

    // The variable of each row, the first one being the epoch.
    private int[] _tied;
    private long[] _upper;
    private int _capacity;
    private int _count = 1;

    public DifferenceBounds()
    {
        _variables = new Variable[4];
        _variables.AsSpan().Fill(Variable.Unbounded);
        _capacity = 4;
        _tied = new int[_capacity];
        _upper = new long[_capacity * _capacity];
    }

    private DifferenceBounds(DifferenceBounds original)
    {
        _variables = [.. original._variables];
        _tied = [.. original._tied];
        _upper = [.. original._upper];
        _capacity = original._capacity;
        _count = original._count;
    }

    public DifferenceBounds Copy() => new(this);

    /// <summary>The same bounds where variable i is called <paramref name="numbers"/>[i].</summary>
    public DifferenceBounds Renumbered(IReadOnlyList<int> numbers)
    {
        var result = Copy();
        result._variables.AsSpan().Fill(Variable.Unbounded);
        for (var variable = 1; variable < _variables.Length; variable++)
        {
            if (_variables[variable] != Variable.Unbounded)
            {
                result.Known(numbers[variable]) = _variables[variable];
            }
        }

        for (var row = 1; row < _count; row++)
        {
            result._tied[row] = numbers[_tied[row]];
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

        if (j == Point.Epoch && RowOf(i) == NoRow)
        {
            Known(i).Most = c;
        }
        else if (i == Point.Epoch && RowOf(j) == NoRow)
        {
            Known(j).Least = -c;
        }
        else
        {
            Close(RowMadeFor(i), RowMadeFor(j), c);
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
        for (var variable = 1; variable < other._variables.Length; variable++)
        {
            if (
                !both.Narrow(variable, Point.Epoch, other.Upper(variable, Point.Epoch))
                || !both.Narrow(Point.Epoch, variable, other.Upper(Point.Epoch, variable))
            )
            {
                return false;
            }
        }

        for (var p = 1; p < other._count; p++)
        {
            for (var q = 1; q < other._count; q++)
            {
                if (p != q && !both.Narrow(other._tied[p], other._tied[q], other._upper[(p * other._capacity) + q]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Narrow(int i, int j, long bound) => bound >= Open || Constrain(i, j, bound);

    private static long Sum(long a, long b) => a >= Open || b >= Open ? Open : a + b;

    private long Upper(int i, int j)
    {
        if (i == j)
        {
            return 0;
        }

        var (row, column) = (RowOf(i), RowOf(j));
        if ((row != NoRow || i == Point.Epoch) && (column != NoRow || j == Point.Epoch))
        {
            return _upper[(row * _capacity) + column];
        }

        return Sum(Most(i, row), -Least(j, column));
    }

    // How far a variable lies after the epoch at most and at least.
    private long Most(int variable, int row) =>
        variable == Point.Epoch ? 0
        : row != NoRow ? _upper[row * _capacity]
        : variable < _variables.Length ? _variables[variable].Most
        : Open;

    private long Least(int variable, int row) =>
        variable == Point.Epoch ? 0
        : row != NoRow ? -_upper[row]
        : variable < _variables.Length ? _variables[variable].Least
        : -Open;

    private int RowOf(int variable) => variable < _variables.Length ? _variables[variable].Row : NoRow;

    private ref Variable Known(int variable)
    {
        if (variable >= _variables.Length)
        {
            var known = _variables.Length;
            Array.Resize(ref _variables, Math.Max(variable + 1, known * 2));
            _variables.AsSpan(known).Fill(Variable.Unbounded);
        }

        return ref _variables[variable];
    }

    private int RowMadeFor(int variable)
    {
        if (variable == Point.Epoch)
        {
            return 0;
        }

        ref var known = ref Known(variable);
        if (known.Row != NoRow)
        {
            return known.Row;
        }

        if (_count == _capacity)
        {
            Widen();
        }

        var row = _count++;
        known.Row = row;
        _tied[row] = variable;
        for (var other = 0; other < row; other++)
        {
            _upper[(row * _capacity) + other] = Sum(known.Most, _upper[other]);
            _upper[(other * _capacity) + row] = Sum(_upper[other * _capacity], -known.Least);
        }

        return row;
    }

    // Adds a bound on the difference of two rows, and what follows from it for all others.
    private void Close(int from, int to, long c)
    {
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
    }

    private void Widen()
    {
        var wider = new long[_upper.Length * 4];
        for (var row = 0; row < _capacity; row++)
        {
            _upper.AsSpan(row * _capacity, _capacity).CopyTo(wider.AsSpan(row * _capacity * 2));
        }

        (_upper, _capacity) = (wider, _capacity * 2);
        Array.Resize(ref _tied, _capacity);
    }

    /// <summary>What is known of a variable by itself, and the row of what is known of it beside others.</summary>
    private record struct Variable(long Least, long Most, int Row)
    {
        public static Variable Unbounded { get; } = new(-Open, Open, NoRow);
    }
}
