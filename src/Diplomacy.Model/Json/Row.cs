using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>One member of a shape.</summary>
internal abstract class Row<TOwner>(string name, int index, bool isRequired)
{
    public string Name { get; } = name;

    public int Index { get; } = index;

    public bool IsRequired { get; } = isRequired;

    public abstract bool TryRead(JsonElement element, Reading reading, out object? value);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);
}

/// <summary>One member of a shape, with its type: where its value comes from, how it stands, when it is left out.</summary>
internal sealed class Row<TOwner, T>(
    string name,
    int index,
    bool isRequired,
    Func<TOwner, T> get,
    Codec<T> codec,
    T absent,
    Func<T, bool> isAbsent
) : Row<TOwner>(name, index, isRequired)
{
    /// <summary>What the member is when it is left out.</summary>
    public T Absent { get; } = absent;

    public override bool TryRead(JsonElement element, Reading reading, out object? value)
    {
        var isSound = codec.TryRead(element, reading, out var read);
        value = read;
        return isSound;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (IsRequired || !isAbsent(value))
        {
            writer.WritePropertyName(Name);
            codec.Write(writer, value);
        }
    }
}
