using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A member that is always written.</summary>
internal sealed class RequiredRow<TOwner, T>(string name, int index, Func<TOwner, T> get, Codec<T> codec)
    : Row<TOwner, T>(name, index, isRequired: true, get, default!)
{
    public override bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft) =>
        codec.TryReadNext(ref source, reading, out draft.CellOf(this).Value!);

    public override void Write(ref JsonSink sink, TOwner owner)
    {
        sink.Name(Expected);
        codec.Write(ref sink, ValueOf(owner));
    }

    public override JsonObject Describe(SchemaBook book) => codec.Describe(book);
}
