using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <summary>The values read for the rows of one object, before it is made; used again for the next object of the shape.</summary>
internal sealed class Draft<TOwner>
{
    private readonly Cell[] _cells;
    private ulong _seen;

    public Draft(ReadOnlySpan<Row<TOwner>> rows)
    {
        _cells = new Cell[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            _cells[i] = rows[i].MakeCell();
        }
    }

    /// <summary>The next one that is not in use.</summary>
    public Draft<TOwner>? Next { get; set; }

    /// <summary>The value read for a row, or what it is when it is left out.</summary>
    public T Get<T>(Row<TOwner, T> row) => Has(row.Index) ? CellOf(row).Value : row.Absent;

    public bool Has(int index) => (_seen >> index & 1) != 0;

    /// <summary>Notes that a row was met; false when it was met before.</summary>
    public bool TryMeet(int index)
    {
        var before = _seen;
        _seen |= 1UL << index;
        return _seen != before;
    }

    // A row has a cell of its own type, made by itself.
    public Cell<T> CellOf<T>(Row<TOwner, T> row) => Unsafe.As<Cell<T>>(_cells[row.Index]);

    /// <summary>Lets go of everything read.</summary>
    public void Clear()
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            if (Has(i))
            {
                _cells[i].Clear();
            }
        }

        _seen = 0;
    }
}
