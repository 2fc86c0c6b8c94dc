namespace Diplomacy.Model.Json;

/// <summary>A place for the value of one row.</summary>
internal abstract class Cell;

/// <summary>A place for the value of one row, with its type.</summary>
internal sealed class Cell<T> : Cell
{
    // A field, so that a codec reads straight into it.
    public T Value = default!;
}
