using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>A list of elements that the format does not have, each as the serializer has it.</summary>
internal sealed class ElementsConverter<T> : JsonConverter<EquatableArray<T>>
    where T : notnull
{
    // For contexts that do not know the type.
    private readonly JsonConverter? _plain = PlainTypes.ConverterOf(typeof(T));

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list.");
        }

        var (items, info) = (new List<T>(), InfoOf(options));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                ReadItem(ref reader, info, items.Count)
                    ?? throw new JsonException(
                        FormattableString.Invariant(
                            $"The list has null for its element {items.Count}, counted from nought; leave it out instead."
                        )
                    )
            );
        }

        return items.ToEquatableArray();
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        // A list without elements can be written whatever they would be.
        var info = value.IsEmpty ? null : InfoOf(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, info!);
        }

        writer.WriteEndArray();
    }

    // The serializer begins anew at each element, so it says where in the element something is wrong; where the list stands it adds to an exception
    // that says nothing of that.
    private static T? ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> info, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, info);
        }
        catch (DiplomacyJsonException exception)
        {
            throw new DiplomacyJsonException(exception.Diagnostics);
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                FormattableString.Invariant($"In element {index}, counted from nought: {exception.Message}"),
                exception
            );
        }
    }

    private JsonTypeInfo<T> InfoOf(JsonSerializerOptions options) =>
        options.TryGetTypeInfo(typeof(T), out var info) ? (JsonTypeInfo<T>)info
        : _plain is not null ? JsonMetadataServices.CreateValueInfo<T>(options, _plain)
        : throw new NotSupportedException(
            $"The serializer knows nothing of {typeof(T)}: name it in the application's JsonSerializerContext, too, as in [JsonSerializable(typeof({typeof(T).Name}))]. The elements of an EquatableArray are not found by themselves."
        );
}
