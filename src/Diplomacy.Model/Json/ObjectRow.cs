using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A member that is left out when null.</summary>
internal sealed class ObjectRow<TOwner, T>(string name, int index, Func<TOwner, T?> get, Codec<T> codec)
    : Row<TOwner, T?>(name, index, isRequired: false, get, null)
    where T : class
{
    public override bool TryRead(ref Utf8JsonReader reader, Reading reading, Draft<TOwner> draft)
    {
        var isSound = codec.TryRead(ref reader, reading, out var value);
        draft.CellOf(this).Value = value;
        return isSound;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (ValueOf(owner) is { } value)
        {
            writer.WritePropertyName(EncodedName);
            codec.Write(writer, value);
        }
    }

    public override JsonObject Describe(SchemaBook book) => codec.Describe(book);
}
