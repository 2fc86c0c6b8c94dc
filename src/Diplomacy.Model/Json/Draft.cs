using System.Runtime.CompilerServices;

namespace Diplomacy.Model.Json;

/// <summary>A draft of any shape.</summary>
internal abstract class Draft
{
    /// <summary>Another one of the same shape.</summary>
    public Draft? Next { get; set; }

    /// <summary>Whether an object is being read into it.</summary>
    public bool IsInUse { get; set; }
}

/// <summary>The values read for the rows of one object, before it is made; used again for the next object of the shape.</summary>
internal sealed class Draft<TOwner> : Draft
{
    private readonly Cell[] _cells;

    // By one more than the last row, the row that followed it the last time, or none; the first row at nought.
    private readonly Expected[] _followers;
    private ulong _seen;

    public Draft(ReadOnlySpan<Row<TOwner>> rows)
    {
        _cells = new Cell[rows.Length];
        _followers = new Expected[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            _cells[i] = rows[i].MakeCell();
            _followers[i].Row = rows[i];
        }
    }

    /// <summary>Takes the value read for a row, or what it is when it is left out: once, so that the draft lets go of it.</summary>
    public T Get<T>(Row<TOwner, T> row)
    {
        if (!Has(row.Index))
        {
            return row.Absent;
        }

        var cell = CellOf(row);
        var value = cell.Value;
        cell.Value = default!;
        return value;
    }

    /// <summary>The row to be expected after one; null for the end of the object.</summary>
    /// <param name="last">One more than the index of the last row; nought at the start.</param>
    public Row<TOwner>? Follower(int last) => _followers[last].Row;

    /// <summary>Notes which row followed one.</summary>
    public void Follow(int last, Row<TOwner>? row) => _followers[last].Row = row;

    public bool HasAll(ulong indexes) => (_seen & indexes) == indexes;

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

    /// <summary>Makes it ready for the next object.</summary>
    public void Clear()
    {
        _seen = 0;
        IsInUse = false;
    }

    // Within a value, a row is put into the list without a look at its type.
    private struct Expected
    {
        public Row<TOwner>? Row { get; set; }
    }
}
