using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A member that is left out when it is the natural default.</summary>
internal sealed class DefaultRow<TOwner, T>(string name, int index, Func<TOwner, T> get, Codec<T> codec, T absent)
    : Row<TOwner, T>(name, index, isRequired: false, get, absent)
{
    public override bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft) =>
        codec.TryReadNext(ref source, reading, out draft.CellOf(this).Value!);

    public override void Write(ref JsonSink sink, TOwner owner)
    {
        var value = ValueOf(owner);
        if (!EqualityComparer<T>.Default.Equals(value, Absent))
        {
            sink.Name(Expected);
            codec.Write(ref sink, value);
        }
    }

    public override JsonObject Describe(SchemaBook book) => codec.Describe(book);
}
