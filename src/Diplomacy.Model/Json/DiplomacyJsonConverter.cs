using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Model.Json;

/// <summary>Makes a type of the format a citizen of <see cref="JsonSerializer"/>, as the attribute on the type says: no registration is needed.</summary>
/// <remarks>
/// What is wrong is a <see cref="DiplomacyJsonException"/>. Options whose <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> is
/// <see cref="JsonUnmappedMemberHandling.Disallow"/> make reading strict (<see cref="Tolerance.Strict"/>). It uses no reflection.
/// </remarks>
/// <typeparam name="T">Any type that the format has.</typeparam>
public sealed class DiplomacyJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly Codec<T> _codec;

    /// <summary>The converter of the type as the format has it.</summary>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public DiplomacyJsonConverter()
        : this(FormatTypes.CodecOf<T>()) { }

    internal DiplomacyJsonConverter(Codec<T> codec) => _codec = codec;

    /// <inheritdoc />
    /// <exception cref="DiplomacyJsonException">The value is not what it should be.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var text = Embedded.Take(ref reader, out var copy);
        var isRead = Document.TryReadPart(_codec, text, IsStrict(options), out var value, out var diagnostics);
        if (copy is not null)
        {
            Buffers.Return(copy);
        }

        return isRead ? value! : throw new DiplomacyJsonException(diagnostics);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = Buffers.Rent();
        var sink = new JsonSink(buffer, EncoderOf(writer.Options));
        _codec.Write(ref sink, value);
        sink.Flush();
        if (writer.Options.Indented)
        {
            Indented.Write(buffer.WrittenSpan, writer);
        }
        else
        {
            writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
        }

        Buffers.Return(buffer);
    }

    /// <inheritdoc />
    /// <exception cref="DiplomacyJsonException">The name is not what it should be.</exception>
    /// <exception cref="NotSupportedException">The type is no text, such as an identifier, so it is no name.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_codec is not ITextCodec<T> names)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        ArgumentNullException.ThrowIfNull(options);
        var text = Embedded.TakeName(ref reader, new ArrayBufferWriter<byte>());
        var codec = Codecs.Name(names);
        return Document.TryReadPart(codec, text, IsStrict(options), out var value, out var diagnostics)
            ? value!
            : throw new DiplomacyJsonException(diagnostics);
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">The type is no text, such as an identifier, so it is no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_codec is ITextCodec<T> names)
        {
            writer.WritePropertyName(names.Format(value));
            return;
        }

        base.WriteAsPropertyName(writer, value, options);
    }

    /// <summary>Text such as <c>Commit in diplomacy-model/1</c>.</summary>
    public override string ToString() => $"{typeof(T).Name} in {DiplomacyJson.Format}";

    private static bool IsStrict(JsonSerializerOptions options) =>
        options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;

    // Text is escaped as the writer's own texts are.
    private static JavaScriptEncoder? EncoderOf(JsonWriterOptions options) =>
        ReferenceEquals(options.Encoder, PlainEncoder.Instance) ? null : options.Encoder ?? JavaScriptEncoder.Default;
}
