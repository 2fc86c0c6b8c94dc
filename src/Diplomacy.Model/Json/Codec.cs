using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>How values of one type stand in JSON: one way to write them, one strict way to read them.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads a value; what is wrong is noted in the reading, all of it.</summary>
    public abstract bool TryRead(JsonElement element, Reading reading, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
