using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>A list that is left out when empty; where the owner keeps one element alone without a list, it is written without making one.</summary>
internal sealed class ListRow<TOwner, T>(
    string name,
    int index,
    Func<TOwner, EquatableArray<T>> get,
    Codec<T> item,
    Func<TOwner, T?>? only
) : Row<TOwner, EquatableArray<T>>(name, index, isRequired: false, get, [])
    where T : notnull
{
    private readonly Codec<EquatableArray<T>> _list = Codecs.List(item);

    public override bool TryReadNext(ref JsonSource source, Reading reading, Draft<TOwner> draft) =>
        _list.TryReadNext(ref source, reading, out draft.CellOf(this).Value!);

    public override void Write(ref JsonSink sink, TOwner owner)
    {
        if (only is not null && only(owner) is { } one)
        {
            sink.Name(Expected);
            sink.StartList();
            item.Write(ref sink, one);
            sink.EndList();
            return;
        }

        var value = ValueOf(owner);
        if (!value.IsEmpty)
        {
            sink.Name(Expected);
            _list.Write(ref sink, value);
        }
    }

    public override JsonObject Describe(SchemaBook book) => _list.Describe(book);
}
