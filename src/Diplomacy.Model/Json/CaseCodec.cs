using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>One case of a family, by its own type: written with its kind, and read if it is of that kind.</summary>
internal sealed class CaseCodec<TBase, T>(Codec<TBase> family, string kind) : Codec<T>
    where TBase : class
    where T : class, TBase
{
    public override bool TryRead(ref JsonSource source, Reading reading, out T value)
    {
        value = null!;
        var begin = source;
        if (!family.TryRead(ref source, reading, out var read))
        {
            return false;
        }

        if (read is T own)
        {
            value = own;
            return true;
        }

        var expected = kind.Length == 0 ? "a kind that the format does not have" : kind;
        _ = begin.TryFind(Union.Utf8Discriminator, out var found);
        return reading.FailAt(
            Union.Discriminator,
            found.TokenStartIndex,
            DiagnosticCodes.UnknownKind,
            $"Another kind is expected here: {expected}.",
            expected
        );
    }

    public override JsonObject Describe(SchemaBook book) => family.Describe(book);

    public override void Write(ref JsonSink sink, T value) => family.Write(ref sink, value);
}
