using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>How values of one type stand in JSON: one way to write them, one strict way to read them.</summary>
internal abstract class Codec<T>
{
    /// <summary>
    /// Reads the value whose first token the reader is at, and leaves it at the last one, whether or not the value is sound; what
    /// is wrong is noted in the reading, all of it.
    /// </summary>
    public abstract bool TryRead(ref JsonSource source, Reading reading, out T value);

    /// <summary>Reads the value that comes next, the same as above; where a codec can guess how it stands, without going token by token.</summary>
    public virtual bool TryReadNext(ref JsonSource source, Reading reading, out T value)
    {
        Reading.Next(ref source);
        return TryRead(ref source, reading, out value);
    }

    public abstract void Write(ref JsonSink sink, T value);

    /// <summary>The JSON Schema of the values.</summary>
    public abstract JsonObject Describe(SchemaBook book);
}
