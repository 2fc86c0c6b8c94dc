using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A member that is left out when null.</summary>
internal sealed class ObjectRow<TOwner, T>(string name, int index, Func<TOwner, T?> get, Codec<T> codec)
    : Row<TOwner, T?>(name, index, isRequired: false, get, null)
    where T : class
{
    public override bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft) =>
        codec.TryReadNext(ref source, reading, out draft.CellOf(this).Value!);

    public override void Write(ref JsonSink sink, TOwner owner)
    {
        if (ValueOf(owner) is { } value)
        {
            sink.Name(Expected);
            codec.Write(ref sink, value);
        }
    }

    public override JsonObject Describe(SchemaBook book) => codec.Describe(book);
}
