using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>What may stand within itself, refused where the model would refuse to nest it: before its inside is read.</summary>
internal sealed class NestedCodec<T>(Codec<T> codec, Nesting nesting) : Codec<T>
{
    public override bool TryRead(ref JsonSource source, Reading reading, out T value)
    {
        if (!reading.TryEnter(nesting))
        {
            value = default!;
            _ = reading.Fail(source.TokenStartIndex, DiagnosticCodes.TooDeep, nesting.TooDeep, nesting.Expected);
            Reading.Pass(ref source);
            return false;
        }

        var isSound = codec.TryRead(ref source, reading, out value);
        reading.Leave(nesting);
        return isSound;
    }

    public override bool TryReadNext(ref JsonSource source, Reading reading, out T value)
    {
        if (!reading.TryEnter(nesting))
        {
            return base.TryReadNext(ref source, reading, out value);
        }

        var isSound = codec.TryReadNext(ref source, reading, out value);
        reading.Leave(nesting);
        return isSound;
    }

    public override void Write(ref JsonSink sink, T value) => codec.Write(ref sink, value);

    public override JsonObject Describe(SchemaBook book) => codec.Describe(book);
}
