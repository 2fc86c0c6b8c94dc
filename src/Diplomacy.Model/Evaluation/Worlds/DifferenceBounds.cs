namespace Diplomacy.Model;

/// <summary>Upper bounds on the differences of instants, kept closed: a difference bound matrix.</summary>
/// <remarks>
/// Constraints have the form xᵢ − xⱼ ≤ c over whole microseconds, for which the closed matrix is exact: it is satisfiable if and
/// only if no cycle is negative, and its rows give the tightest bounds. Variables of which only bounds on themselves are known,
/// differences to the epoch, have no row: all that follows from such bounds follows by way of the epoch. Variables of which nothing
/// is known take no room. So a world costs as much as the instants whose order it asked about, however many others there are. Source: D. L. Dill, "Timing Assumptions and
/// Verification of Finite-State Concurrent Systems" (1989).
/// </remarks>
internal sealed class DifferenceBounds
{
    // Far beyond every sum of two differences of representable instants, and far from overflow when two are added.
    private const long Open = long.MaxValue / 4;

    // The row of a variable that has none; that of the epoch, which all others hang on.
    private const int NoRow = 0;

    // Up to so many variables are found as quickly one after the other.
    private const int Few = 8;

    // Those of which something is known, in the order in which it became known; where each stands once they are many.
    private Variable[] _variables;
    private int _variableCount;
    private Dictionary<int, int>? _places;

    // The variable of each row, the first one being the epoch.
    private int[] _tied;
    private long[] _upper;
    private int _capacity;
    private int _count = 1;

    public DifferenceBounds()
    {
        _variables = new Variable[4];
        _capacity = 4;
        _tied = new int[_capacity];
        _upper = new long[_capacity * _capacity];
    }

    private DifferenceBounds(DifferenceBounds original)
    {
        _variables = [.. original._variables];
        _variableCount = original._variableCount;
        _places = original._places is { } places ? new(places) : null;
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
        (result._variableCount, result._places) = (0, null);
        foreach (var variable in _variables.AsSpan(0, _variableCount))
        {
            result.Known(numbers[variable.Number]) = variable with { Number = numbers[variable.Number] };
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
        foreach (var (variable, _, _, _) in other._variables.AsSpan(0, other._variableCount))
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

        var (one, other) = (Of(i), Of(j));
        if ((one.Row != NoRow || i == Point.Epoch) && (other.Row != NoRow || j == Point.Epoch))
        {
            return _upper[(one.Row * _capacity) + other.Row];
        }

        return Sum(Most(one), -Least(other));
    }

    // How far a variable lies after the epoch at most and at least.
    private long Most(in Variable of) =>
        of.Number == Point.Epoch ? 0
        : of.Row != NoRow ? _upper[of.Row * _capacity]
        : of.Most;

    private long Least(in Variable of) =>
        of.Number == Point.Epoch ? 0
        : of.Row != NoRow ? -_upper[of.Row]
        : of.Least;

    private int RowOf(int variable) => Of(variable).Row;

    private Variable Of(int variable) =>
        PlaceOf(variable) is var place and >= 0 ? _variables[place] : Variable.Unbounded(variable);

    private int PlaceOf(int variable)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(variable, out var place) ? place : -1;
        }

        for (var i = 0; i < _variableCount; i++)
        {
            if (_variables[i].Number == variable)
            {
                return i;
            }
        }

        return -1;
    }

    private ref Variable Known(int variable)
    {
        if (PlaceOf(variable) is var place and >= 0)
        {
            return ref _variables[place];
        }

        if (_variableCount == _variables.Length)
        {
            Array.Resize(ref _variables, _variableCount * 2);
        }

        _variables[_variableCount] = Variable.Unbounded(variable);
        if (_places is not null)
        {
            _places.Add(variable, _variableCount);
        }
        else if (_variableCount == Few)
        {
            _places = [];
            for (var i = 0; i <= _variableCount; i++)
            {
                _places.Add(_variables[i].Number, i);
            }
        }

        return ref _variables[_variableCount++];
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
    private record struct Variable(int Number, long Least, long Most, int Row)
    {
        public static Variable Unbounded(int number) => new(number, -Open, Open, NoRow);
    }
}
