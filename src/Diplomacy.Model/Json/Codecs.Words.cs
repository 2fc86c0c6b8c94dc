using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <content>The members of an enumeration as camelCase words.</content>
internal static partial class Codecs
{
    private sealed class WordCodec<T> : Codec<T>, ITextCodec<T>
        where T : struct, Enum
    {
        private readonly (T Value, Piece Quoted, JsonEncodedText Encoded)[] _words =
        [
            .. Enum.GetValues<T>().Select(Named),
        ];

        private readonly NameTable _names = new(
            Enum.GetValues<T>().Select(value => Encoding.UTF8.GetBytes(NameOf(value)))
        );

        // As the name of a member, in a dictionary of the application's.
        public Func<string, T> Parse => ValueOf;

        public string Expected { get; } = $"one of {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}";

        public string Code => DiagnosticCodes.UnknownKind;

        public Func<T, string> Format => value => _words[PlaceOf(value)].Encoded.Value;

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
                    $"{Reading.Quote(text)} is not {Expected}.",
                    Expected
                );
        }

        public override JsonObject Describe(SchemaBook book) =>
            book.Define(
                typeof(T).Name,
                () => new JsonObject { ["enum"] = SchemaBook.Texts(_words.Select(word => word.Encoded.Value)) }
            );

        public override void Write(ref JsonSink sink, T value) => sink.Whole(_words[PlaceOf(value)].Quoted);

        private int PlaceOf(T value)
        {
            for (var i = 0; i < _words.Length; i++)
            {
                if (EqualityComparer<T>.Default.Equals(_words[i].Value, value))
                {
                    return i;
                }
            }

            throw new ArgumentException(
                $"{value} is not a named {typeof(T).Name}, so no word stands for it.",
                nameof(value)
            );
        }

        private T ValueOf(string text)
        {
            var index = Array.FindIndex(
                _words,
                word => string.Equals(word.Encoded.Value, text, StringComparison.Ordinal)
            );
            return index >= 0
                ? _words[index].Value
                : throw new FormatException($"{Reading.Quote(text)} is not {Expected}.");
        }

        private static (T Value, Piece Quoted, JsonEncodedText Encoded) Named(T value) =>
            (value, new Piece(Encoding.UTF8.GetBytes($"\"{NameOf(value)}\"")), JsonEncodedText.Encode(NameOf(value)));

        private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
