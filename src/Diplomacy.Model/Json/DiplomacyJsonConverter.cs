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
    private readonly Codec<T> _codec = FormatTypes.CodecOf<T>();

    /// <inheritdoc />
    /// <exception cref="DiplomacyJsonException">The value is not what it should be.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var reading = ReadingFor(options);
        T value = default!;
        var isRead = false;
        try
        {
            isRead = _codec.TryRead(ref reader, reading, out value);
        }
        catch (EnoughFoundException)
        {
            // What was found is told below.
        }

        return Finished(reading, isRead, value);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _codec.Write(writer, value);
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

        var reading = ReadingFor(options);
        T value = default!;
        var isRead =
            reading.TryName(ref reader, out var name)
            && reading.TryMake(reader.TokenStartIndex, name, names.Parse, out value);
        return Finished(reading, isRead, value);
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

    private static Reading ReadingFor(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Reading.Rent(options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow);
    }

    private static T Finished(Reading reading, bool isRead, T value)
    {
        if (!isRead)
        {
            throw new DiplomacyJsonException(reading.Diagnostics([]));
        }

        reading.Return();
        return value;
    }
}
