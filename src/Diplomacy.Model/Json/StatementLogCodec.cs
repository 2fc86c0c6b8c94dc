using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>The statements of a dossier: a list, written without copying it.</summary>
internal sealed class StatementLogCodec(Codec<Statement> statement) : Codec<StatementLog>
{
    private readonly Codec<EquatableArray<Statement>> _list = Codecs.List(statement);

    public override bool TryRead(ref JsonSource source, Reading reading, out StatementLog value)
    {
        var isSound = _list.TryRead(ref source, reading, out var list);
        value = list;
        return isSound;
    }

    public override bool TryReadNext(ref JsonSource source, Reading reading, out StatementLog value)
    {
        var isSound = _list.TryReadNext(ref source, reading, out var list);
        value = list;
        return isSound;
    }

    public override JsonObject Describe(SchemaBook book) => _list.Describe(book);

    public override void Write(ref JsonSink sink, StatementLog value)
    {
        sink.StartList();
        for (var i = 0; i < value.Count; i++)
        {
            statement.Write(ref sink, value[i]);
        }

        sink.EndList();
    }
}
