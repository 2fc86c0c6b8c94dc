using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>What all families have in common.</summary>
internal static class Union
{
    public const string Discriminator = "kind";

    // In the place of a kind until the one that was read is put there.
    public const string NoKindYet = "?";

    public static readonly byte[] Utf8Discriminator = Encoding.UTF8.GetBytes(Discriminator);
}

/// <summary>A closed family as JSON objects told apart by <c>kind</c>: written first, read wherever it stands.</summary>
internal sealed class Union<TBase>(Kept<TBase> kept) : Codec<TBase>
    where TBase : class
{
    private readonly List<Case> _cases = [];
    private readonly Dictionary<Type, Case> _byType = [];
    private Case? _unrecognized;

    /// <summary>Adds a case, as the family is described.</summary>
    public Union<TBase> With<T>(string kind, Shape<T> shape)
        where T : class, TBase
    {
        var known = new KnownCase<T>(kind, Keeping(shape));
        _cases.Add(known);
        _byType.Add(typeof(T), known);
        return this;
    }

    /// <summary>Adds the case of the kinds that a later version may have.</summary>
    public Union<TBase> WithUnrecognized<T>(Shape<T> shape, Func<T, string> kindOf, Func<T, string, T> withKind)
        where T : class, TBase
    {
        _unrecognized = new UnrecognizedCase<T>(this, Keeping(shape), kindOf, withKind);
        _byType.Add(typeof(T), _unrecognized);
        return this;
    }

    /// <summary>A codec for each case by its own type.</summary>
    /// <param name="family">The family as it is read where it stands: this, or what checks more before.</param>
    public IEnumerable<(Type Type, FormatType Case)> Cases(Codec<TBase> family) =>
        _byType.Values.Select(candidate => candidate.AsCodec(family));

    public override bool TryRead(ref Utf8JsonReader reader, Reading reading, out TBase value)
    {
        value = default!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reading.FailType("an object", ref reader);
        }

        var start = reader.TokenStartIndex;
        Reading.Next(ref reader);
        if (reader.TokenType == JsonTokenType.PropertyName && Reading.Is(ref reader, Union.Utf8Discriminator))
        {
            Reading.Next(ref reader);
            var isFound = TryFind(ref reader, reading, out var first, out var kind);
            Reading.Next(ref reader);
            if (!isFound)
            {
                Reading.PassRest(ref reader);
                return false;
            }

            return first.TryRead(ref reader, reading, start, kind, isMet: true, out value);
        }

        var ahead = reader;
        if (TryFindAhead(ref ahead, reading, start, out var found, out var name))
        {
            return found.TryRead(ref reader, reading, start, name, isMet: false, out value);
        }

        Reading.PassRest(ref reader);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, TBase value)
    {
        writer.WriteStartObject();
        if (!_byType.TryGetValue(value.GetType(), out var own))
        {
            throw new ArgumentException($"The format has no kind for {value.GetType().Name}.", nameof(value));
        }

        own.Write(writer, value);
        writer.WriteEndObject();
    }

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
        shape.Kept ??= new Kept<T>(value => kept.Get(value), (value, members) => (T)kept.With(value, members));
        return shape;
    }

    private bool TryFindAhead(ref Utf8JsonReader reader, Reading reading, long start, out Case found, out string kind)
    {
        for (; reader.TokenType != JsonTokenType.EndObject; Reading.Next(ref reader))
        {
            if (Reading.Is(ref reader, Union.Utf8Discriminator))
            {
                Reading.Next(ref reader);
                return TryFind(ref reader, reading, out found, out kind);
            }

            Reading.Pass(ref reader);
        }

        (found, kind) = (null!, "");
        return reading.FailAt(
            Union.Discriminator,
            start,
            DiagnosticCodes.MissingMember,
            $"The kind is missing: {Kinds()}.",
            Kinds()
        );
    }

    private bool TryFind(ref Utf8JsonReader reader, Reading reading, out Case found, out string kind)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var candidate in _cases)
            {
                if (Reading.Is(ref reader, candidate.Utf8Kind))
                {
                    found = candidate;
                    kind = candidate.Kind;
                    return true;
                }
            }
        }

        reading.Enter(Union.Discriminator);
        found = null!;
        var isFound =
            reading.TryText(ref reader, out kind)
            && (
                _unrecognized is not null && !reading.IsStrict
                    ? reading.TryMake(reader.TokenStartIndex, kind, text => Guard.Text(text), out kind)
                    : reading.Fail(
                        reader.TokenStartIndex,
                        DiagnosticCodes.UnknownKind,
                        $"{Reading.Quote(kind)} is no kind: {Kinds()}.",
                        Kinds()
                    )
            );
        reading.Leave();
        found = _unrecognized!;
        return isFound;
    }

    private string Kinds() => $"write one of {string.Join(", ", _cases.Select(candidate => candidate.Kind))}";

    private abstract class Case(string kind)
    {
        public string Kind { get; } = kind;

        public byte[] Utf8Kind { get; } = Encoding.UTF8.GetBytes(kind);

        public abstract bool TryRead(
            ref Utf8JsonReader reader,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        );

        public abstract void Write(Utf8JsonWriter writer, TBase value);

        public abstract (Type Type, FormatType Case) AsCodec(Codec<TBase> family);

        public abstract JsonObject Describe(SchemaBook book, JsonObject kindSchema);
    }

    private abstract class Case<T>(string kind, Shape<T> shape) : Case(kind)
        where T : class, TBase
    {
        protected Shape<T> Shape { get; } = shape;

        public override JsonObject Describe(SchemaBook book, JsonObject kindSchema) =>
            book.Define(typeof(T).Name, () => Shape.DescribeMembers(book, (Union.Discriminator, kindSchema)));

        public override (Type Type, FormatType Case) AsCodec(Codec<TBase> family) =>
            (typeof(T), FormatType.Of(new CaseCodec<TBase, T>(family, Kind)));
    }

    private sealed class KnownCase<T>(string kind, Shape<T> shape) : Case<T>(kind, shape)
        where T : class, TBase
    {
        private static readonly JsonEncodedText s_discriminator = JsonEncodedText.Encode(Union.Discriminator);

        private readonly JsonEncodedText _kind = JsonEncodedText.Encode(kind);

        public override bool TryRead(
            ref Utf8JsonReader reader,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        )
        {
            var isRead = Shape.TryReadMembers(ref reader, reading, start, out var read, Union.Utf8Discriminator, isMet);
            value = read;
            return isRead;
        }

        public override void Write(Utf8JsonWriter writer, TBase value)
        {
            writer.WriteString(s_discriminator, _kind);
            Shape.WriteMembers(writer, (T)value, Union.Discriminator);
        }
    }

    private sealed class UnrecognizedCase<T>(
        Union<TBase> family,
        Shape<T> shape,
        Func<T, string> kindOf,
        Func<T, string, T> withKind
    ) : Case<T>("", shape)
        where T : class, TBase
    {
        public override bool TryRead(
            ref Utf8JsonReader reader,
            Reading reading,
            long start,
            string kind,
            bool isMet,
            out TBase value
        )
        {
            value = null!;
            if (!Shape.TryReadMembers(ref reader, reading, start, out var read, Union.Utf8Discriminator, isMet))
            {
                return false;
            }

            value = withKind(read, kind);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, TBase value)
        {
            var own = (T)value;
            var kind = kindOf(own);
            if (family._cases.Exists(candidate => string.Equals(candidate.Kind, kind, StringComparison.Ordinal)))
            {
                throw new ArgumentException(
                    $"{typeof(T).Name} has the kind '{kind}', which the format knows: use its own type.",
                    nameof(value)
                );
            }

            writer.WriteString(Union.Discriminator, kind);
            Shape.WriteMembers(writer, own, Union.Discriminator);
        }
    }
}
