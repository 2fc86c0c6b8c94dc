using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A member that is left out when it has no value.</summary>
internal sealed class ValueRow<TOwner, T>(string name, int index, Func<TOwner, T?> get, Codec<T> codec)
    : Row<TOwner, T?>(name, index, isRequired: false, get, null)
    where T : struct
{
    public override bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft)
    {
        var isSound = codec.TryReadNext(ref source, reading, out var value);
        draft.CellOf(this).Value = value;
        return isSound;
    }

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
