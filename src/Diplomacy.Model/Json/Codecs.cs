using System.Numerics;
using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>The codecs that are not shapes: texts, words, lists, and codecs made from other codecs.</summary>
internal static class Codecs
{
    public static Codec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>A number of things, from one on.</summary>
    public static Codec<int> Count { get; } = new WholeCodec<int>(1, int.MaxValue, value => checked((int)value));

    /// <summary>A whole number, from <paramref name="least"/> on.</summary>
    public static Codec<long> Whole(long least) => new WholeCodec<long>(least, long.MaxValue, value => value);

    /// <summary>A string with a meaning of its own: what <paramref name="parse"/> refuses is an invalid value.</summary>
    public static Codec<T> Text<T>(Func<string, T> parse, Func<T, string> format) => new TextCodec<T>(parse, format);

    /// <summary>The members of an enumeration as camelCase words.</summary>
    public static Codec<T> Word<T>()
        where T : struct, Enum => new WordCodec<T>();

    public static Codec<EquatableArray<T>> List<T>(Codec<T> item)
        where T : notnull => new ListCodec<T>(item);

    public static Codec<T?> Nullable<T>(Codec<T> codec)
        where T : struct => new NullableCodec<T>(codec);

    /// <summary>Checks what was read with a guard of the model, so that its path is the value's own.</summary>
    public static Codec<T> Checked<T>(Codec<T> codec, Func<T, T> check) => new CheckedCodec<T>(codec, check);

    /// <summary>A codec looked up when it is used: closes the circle of acts within acts.</summary>
    public static Codec<T> Later<T>(Func<Codec<T>> codec) => new LaterCodec<T>(codec);

    private sealed class BooleanCodec : Codec<bool>
    {
        public override bool TryRead(JsonElement element, Reading reading, out bool value)
        {
            value = element.ValueKind == JsonValueKind.True;
            return value || element.ValueKind == JsonValueKind.False || reading.FailType("true or false", element);
        }

        public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
    }

    private sealed class WholeCodec<T>(long least, long most, Func<long, T> make) : Codec<T>
        where T : IBinaryInteger<T>
    {
        public override bool TryRead(JsonElement element, Reading reading, out T value)
        {
            value = default!;
            if (element.ValueKind != JsonValueKind.Number)
            {
                return reading.FailType("a whole number", element);
            }

            if (!element.TryGetInt64(out var number) || number < least || number > most)
            {
                return reading.Fail(
                    DiagnosticCodes.InvalidValue,
                    FormattableString.Invariant(
                        $"This is a whole number from {least} to {most}, written without a fraction."
                    )
                );
            }

            value = make(number);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, T value) =>
            writer.WriteNumberValue(long.CreateChecked(value));
    }

    private sealed class TextCodec<T>(Func<string, T> parse, Func<T, string> format) : Codec<T>
    {
        public override bool TryRead(JsonElement element, Reading reading, out T value)
        {
            value = default!;
            return reading.TryText(element, out var text) && reading.TryMake(text, parse, out value);
        }

        public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(format(value));
    }

    private sealed class WordCodec<T> : Codec<T>
        where T : struct, Enum
    {
        private readonly (T Value, string Word)[] _words =
        [
            .. Enum.GetValues<T>().Select(value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))),
        ];

        public override bool TryRead(JsonElement element, Reading reading, out T value)
        {
            value = default;
            if (!reading.TryText(element, out var text))
            {
                return false;
            }

            foreach (var (candidate, word) in _words)
            {
                if (string.Equals(word, text, StringComparison.Ordinal))
                {
                    value = candidate;
                    return true;
                }
            }

            return reading.Fail(
                DiagnosticCodes.UnknownKind,
                $"{Reading.Quote(text)} is not one of {string.Join(", ", _words.Select(pair => pair.Word))}."
            );
        }

        public override void Write(Utf8JsonWriter writer, T value)
        {
            foreach (var (candidate, word) in _words)
            {
                if (EqualityComparer<T>.Default.Equals(candidate, value))
                {
                    writer.WriteStringValue(word);
                    return;
                }
            }

            throw new ArgumentException(
                $"{value} is not a named {typeof(T).Name}, so no word stands for it.",
                nameof(value)
            );
        }
    }

    private sealed class ListCodec<T>(Codec<T> item) : Codec<EquatableArray<T>>
        where T : notnull
    {
        public override bool TryRead(JsonElement element, Reading reading, out EquatableArray<T> value)
        {
            value = default;
            if (element.ValueKind != JsonValueKind.Array)
            {
                return reading.FailType("a list", element);
            }

            var items = new List<T>();
            var isSound = true;
            var index = 0;
            foreach (var child in element.EnumerateArray())
            {
                reading.Enter(index++);
                if (item.TryRead(child, reading, out var read))
                {
                    items.Add(read);
                }
                else
                {
                    isSound = false;
                }

                reading.Leave();
            }

            value = items.ToEquatableArray();
            return isSound;
        }

        public override void Write(Utf8JsonWriter writer, EquatableArray<T> value)
        {
            writer.WriteStartArray();
            foreach (var child in value)
            {
                item.Write(writer, child);
            }

            writer.WriteEndArray();
        }
    }

    private sealed class NullableCodec<T>(Codec<T> codec) : Codec<T?>
        where T : struct
    {
        public override bool TryRead(JsonElement element, Reading reading, out T? value)
        {
            var isSound = codec.TryRead(element, reading, out var read);
            value = read;
            return isSound;
        }

        public override void Write(Utf8JsonWriter writer, T? value) => codec.Write(writer, value.GetValueOrDefault());
    }

    private sealed class CheckedCodec<T>(Codec<T> codec, Func<T, T> check) : Codec<T>
    {
        public override bool TryRead(JsonElement element, Reading reading, out T value) =>
            codec.TryRead(element, reading, out value) && reading.TryMake(value, check, out value);

        public override void Write(Utf8JsonWriter writer, T value) => codec.Write(writer, value);
    }

    private sealed class LaterCodec<T>(Func<Codec<T>> codec) : Codec<T>
    {
        public override bool TryRead(JsonElement element, Reading reading, out T value) =>
            codec().TryRead(element, reading, out value);

        public override void Write(Utf8JsonWriter writer, T value) => codec().Write(writer, value);
    }
}
