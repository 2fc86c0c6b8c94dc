using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>What all families have in common.</summary>
internal static class Union
{
    public const string Discriminator = "kind";

    // In the place of a kind until the one that was read is put there.
    public const string NoKindYet = "?";

    /// <summary>The name by itself.</summary>
    public static readonly ShortText Name = ShortText.TryCreate(Utf8Discriminator, out var name)
        ? name
        : throw new InvalidOperationException("The name of the kind is no short text.");

    /// <summary>The name as it stands before its value, after another member.</summary>
    public static readonly ExpectedName Expected = new(Discriminator);

    public static ReadOnlySpan<byte> Utf8Discriminator => "kind"u8;
}

/// <summary>A closed family as JSON objects told apart by <c>kind</c>: written first, read wherever it stands.</summary>
internal sealed partial class Union<TBase>(Kept<TBase> kept) : Codec<TBase>
    where TBase : class
{
    private readonly List<Case> _cases = [];
    private readonly List<Type> _types = [];
    private Case? _unrecognized;
    private NameTable? _kinds;
    private TypeTable? _byType;

    // Known once the family is described, as is the other table.
    private NameTable Kinds => _kinds ?? Described();

    /// <summary>Adds a case, as the family is described.</summary>
    public Union<TBase> With<T>(string kind, Shape<T> shape)
        where T : class, TBase
    {
        if (_unrecognized is not null)
        {
            throw new InvalidOperationException("Kinds that a later version may have are described last.");
        }

        var known = new KnownCase<T>(kind, Keeping(shape));
        _cases.Add(known);
        _types.Add(typeof(T));
        return this;
    }

    /// <summary>Adds the case of the kinds that a later version may have.</summary>
    public Union<TBase> WithUnrecognized<T>(Shape<T> shape, Func<T, string> kindOf, Func<T, string, T> withKind)
        where T : class, TBase
    {
        _unrecognized = new UnrecognizedCase<T>(this, Keeping(shape), kindOf, withKind);
        _types.Add(typeof(T));
        return this;
    }

    /// <summary>A codec for each case by its own type.</summary>
    /// <param name="family">The family as it is read where it stands: this, or what checks more before.</param>
    public IEnumerable<(Type Type, FormatType Case)> Cases(Codec<TBase> family) =>
        Enumerable.Range(0, _types.Count).Select(i => CaseAt(i).AsCodec(family));

    public override bool TryRead(ref JsonSource source, Reading reading, out TBase value)
    {
        value = default!;
        return source.TokenType == JsonTokenType.StartObject
            ? TryReadMembers(ref source, reading, out value)
            : reading.FailType("an object", ref source);
    }

    public override bool TryReadNext(ref JsonSource source, Reading reading, out TBase value) =>
        source.TryStartObject()
            ? TryReadMembers(ref source, reading, out value)
            : base.TryReadNext(ref source, reading, out value);

    private bool TryReadMembers(ref JsonSource source, Reading reading, out TBase value)
    {
        value = default!;
        var start = source.TokenStartIndex;
        if (!source.TryExpected(Union.Expected) && !TryFirst(ref source))
        {
            return TryReadLateKind(ref source, reading, start, out value);
        }

        if (source.TryShortText(out var text))
        {
            var index = Kinds.IndexOf(text);
            if (index >= 0)
            {
                var known = _cases[index];
                return known.TryRead(ref source, reading, start, known.Kind, isMet: true, out value);
            }
        }
        else
        {
            Reading.Next(ref source);
        }

        if (TryFind(ref source, reading, out var found, out var kind))
        {
            return found.TryRead(ref source, reading, start, kind, isMet: true, out value);
        }

        Reading.Next(ref source);
        Reading.PassRest(ref source);
        return false;
    }

    public override void Write(ref JsonSink sink, TBase value)
    {
        var index = (_byType ??= new TypeTable(_types)).IndexOf(value.GetType());
        if (index < 0)
        {
            throw new ArgumentException($"The format has no kind for {value.GetType().Name}.", nameof(value));
        }

        CaseAt(index).Write(ref sink, value);
        sink.EndObject();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameTable Described() => _kinds = new NameTable(_cases.Select(candidate => candidate.Utf8Kind));

    // By the position of its type; the one of kinds that a later version may have is described last.
    private Case CaseAt(int index) => index < _cases.Count ? _cases[index] : _unrecognized!;

    public override JsonObject Describe(SchemaBook book) => book.Define(typeof(TBase).Name, () => DescribeCases(book));

    private JsonObject DescribeCases(SchemaBook book)
    {
        var kinds = SchemaBook.Texts(_cases.Select(candidate => candidate.Kind));
        var cases = new JsonArray();
        foreach (var candidate in _cases)
        {
            var isKind = new JsonObject { ["const"] = candidate.Kind };
            cases.Add((JsonNode)Then(isKind, candidate.Describe(book, (JsonObject)isKind.DeepClone())));
        }

        JsonObject kind = new() { ["enum"] = kinds };
        if (_unrecognized is not null)
        {
            var isOther = new JsonObject { ["not"] = kind };
            kind = (JsonObject)Ids.Text.Describe(book);
            cases.Add((JsonNode)Then(isOther, _unrecognized.Describe(book, (JsonObject)kind.DeepClone())));
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [Union.Discriminator] = kind },
            ["required"] = SchemaBook.Texts([Union.Discriminator]),
            ["allOf"] = cases,
        };
    }

    private static JsonObject Then(JsonObject kind, JsonObject schema) =>
        new()
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { [Union.Discriminator] = kind },
                ["required"] = SchemaBook.Texts([Union.Discriminator]),
            },
            ["then"] = schema,
        };

    // A case that keeps members of later versions does so where its family has the place for them.
    private Shape<T> Keeping<T>(Shape<T> shape)
        where T : class, TBase
    {
        shape.Kept ??= new Kept<T>(kept.Get, (value, members) => (T)kept.With(value, members));
        return shape;
    }

    private bool TryFind(ref JsonSource source, Reading reading, out Case found, out string kind)
    {
        if (source.TokenType == JsonTokenType.String)
        {
            var index = Kinds.IndexOf(ref source);
            if (index >= 0)
            {
                found = _cases[index];
                kind = found.Kind;
                return true;
            }
        }

        reading.Enter(Union.Discriminator);
        found = null!;
        var isFound =
            reading.TryText(ref source, out kind)
            && (
                _unrecognized is not null && !reading.IsStrict
                    ? reading.TryMake(
                        source.TokenStartIndex,
                        kind,
                        text => Guard.Text(text),
                        out kind,
                        TextForm.Text.Expected
                    )
                    : reading.Fail(
                        source.TokenStartIndex,
                        DiagnosticCodes.UnknownKind,
                        $"{Reading.Quote(kind)} is no kind: {Known()}.",
                        Known()
                    )
            );
        reading.Leave();
        found = _unrecognized!;
        return isFound;
    }

    private string Known() => $"write one of {string.Join(", ", _cases.Select(candidate => candidate.Kind))}";
}
