using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>The codecs that are not shapes: texts, words, lists, and codecs made from other codecs.</summary>
internal static partial class Codecs
{
    public static Codec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>A number of things, from one on.</summary>
    public static Codec<int> Count { get; } = new WholeCodec<int>(1, int.MaxValue);

    /// <summary>A position in a list, from nought.</summary>
    public static Codec<int> Position { get; } = new WholeCodec<int>(0, int.MaxValue);

    /// <summary>A whole number, from <paramref name="least"/> to the largest that every reader of JSON keeps exactly.</summary>
    public static Codec<long> Whole(long least) => new WholeCodec<long>(least, Guard.MaxWhole);

    /// <summary>A string with a meaning of its own: what <paramref name="parse"/> refuses is an invalid value.</summary>
    public static Codec<T> Text<T>(
        Func<string, T> parse,
        Func<T, string> format,
        TextForm form,
        UsualText<T>? usual = null
    ) => new TextCodec<T>(parse, format, form, usual);

    /// <summary>A string that means nothing but itself. What <paramref name="parse"/> refuses is an invalid value; plain ASCII that is not blank it does not.</summary>
    public static Codec<string> Text(Func<string, string> parse, TextForm form) => new FreeTextCodec(parse, form);

    /// <summary>The members of an enumeration as camelCase words.</summary>
    public static Codec<T> Word<T>()
        where T : struct, Enum => new WordCodec<T>();

    public static Codec<EquatableArray<T>> List<T>(Codec<T> item)
        where T : notnull => new ListCodec<T>(item);

    /// <summary>Checks what was read with a guard of the model, so that its path is the value's own. The owner checks it again.</summary>
    public static Codec<T> Checked<T>(Codec<T> codec, Func<T, T> check) => new CheckedCodec<T>(codec, check);

    /// <summary>A codec looked up when it is used: closes the circle of acts within acts.</summary>
    public static Codec<T> Later<T>(Func<Codec<T>> codec) => new LaterCodec<T>(codec);

    /// <summary>Texts where they stand as names of members.</summary>
    public static Codec<T> Name<T>(ITextCodec<T> text) => new NameCodec<T>(text);

    private sealed class BooleanCodec : Codec<bool>
    {
        public override bool TryRead(ref JsonSource source, Reading reading, out bool value)
        {
            value = source.TokenType == JsonTokenType.True;
            return value || source.TokenType == JsonTokenType.False || reading.FailType("true or false", ref source);
        }

        public override JsonObject Describe(SchemaBook book) => new() { ["type"] = "boolean" };

        public override void Write(ref JsonSink sink, bool value) => sink.Boolean(value);
    }

    private sealed class WholeCodec<T>(long least, long most) : Codec<T>
        where T : IBinaryInteger<T>
    {
        private readonly string _expected = FormattableString.Invariant(
            $"a whole number from {least} to {most}, written without a fraction"
        );

        public override bool TryRead(ref JsonSource source, Reading reading, out T value)
        {
            value = default!;
            if (source.TokenType != JsonTokenType.Number)
            {
                return reading.FailType("a whole number", ref source);
            }

            if (!source.TryGetInt64(out var number) || number < least || number > most || IsNegativeZero(ref source))
            {
                return reading.Fail(
                    source.TokenStartIndex,
                    DiagnosticCodes.InvalidValue,
                    $"This is {_expected}.",
                    _expected
                );
            }

            value = T.CreateChecked(number);
            return true;
        }

        public override JsonObject Describe(SchemaBook book) =>
            new()
            {
                ["type"] = "integer",
                ["minimum"] = least,
                ["maximum"] = most,
            };

        public override void Write(ref JsonSink sink, T value) => sink.Number(long.CreateChecked(value));

        private static bool IsNegativeZero(ref JsonSource source) => source.ValueSpan.SequenceEqual("-0"u8);
    }

    private sealed class WordCodec<T> : Codec<T>
        where T : struct, Enum
    {
        private readonly (T Value, Piece Quoted, JsonEncodedText Encoded)[] _words =
        [
            .. Enum.GetValues<T>().Select(Named),
        ];

        private readonly NameTable _names = new(
            Enum.GetValues<T>().Select(value => Encoding.UTF8.GetBytes(NameOf(value)))
        );

        public override bool TryReadNext(ref JsonSource source, Reading reading, out T value)
        {
            if (!source.TryShortText(out var text))
            {
                return base.TryReadNext(ref source, reading, out value);
            }

            var index = _names.IndexOf(text);
            if (index >= 0)
            {
                value = _words[index].Value;
                return true;
            }

            return TryRead(ref source, reading, out value);
        }

        public override bool TryRead(ref JsonSource source, Reading reading, out T value)
        {
            value = default;
            if (source.TokenType == JsonTokenType.String)
            {
                var index = _names.IndexOf(ref source);
                if (index >= 0)
                {
                    value = _words[index].Value;
                    return true;
                }
            }

            return reading.TryText(ref source, out var text)
                && reading.Fail(
                    source.TokenStartIndex,
                    DiagnosticCodes.UnknownKind,
                    $"{Reading.Quote(text)} is not {Expected()}.",
                    Expected()
                );
        }

        public override JsonObject Describe(SchemaBook book) =>
            book.Define(
                typeof(T).Name,
                () => new JsonObject { ["enum"] = SchemaBook.Texts(_words.Select(word => word.Encoded.Value)) }
            );

        public override void Write(ref JsonSink sink, T value)
        {
            foreach (ref readonly var word in _words.AsSpan())
            {
                if (EqualityComparer<T>.Default.Equals(word.Value, value))
                {
                    sink.Whole(word.Quoted);
                    return;
                }
            }

            throw new ArgumentException(
                $"{value} is not a named {typeof(T).Name}, so no word stands for it.",
                nameof(value)
            );
        }

        private static (T Value, Piece Quoted, JsonEncodedText Encoded) Named(T value) =>
            (value, new Piece(Encoding.UTF8.GetBytes($"\"{NameOf(value)}\"")), JsonEncodedText.Encode(NameOf(value)));

        private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

        private string Expected() => $"one of {string.Join(", ", _words.Select(word => word.Encoded.Value))}";
    }
}
