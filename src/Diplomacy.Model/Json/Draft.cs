namespace Diplomacy.Model.Json;

/// <summary>The values read for the rows of one object, before it is made.</summary>
internal readonly struct Draft<TOwner>(object?[] values)
{
    public T Get<T>(Row<TOwner, T> row) => values[row.Index] is T value ? value : row.Absent;
}
