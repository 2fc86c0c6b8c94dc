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
    /// <param name="codec">How it stands.</param>
    /// <param name="check">The guard.</param>
    /// <param name="expected">What it asks for.</param>
    /// <param name="narrow">Adds to the schema what the guard asks for, as far as a schema can.</param>
    public static Codec<T> Checked<T>(
        Codec<T> codec,
        Func<T, T> check,
        string expected,
        Action<JsonObject>? narrow = null
    ) => new CheckedCodec<T>(codec, check, expected, narrow);

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
}
