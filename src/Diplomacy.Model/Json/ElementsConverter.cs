using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>A list of elements that the format does not have, each as the serializer has it.</summary>
internal sealed class ElementsConverter<T> : JsonConverter<EquatableArray<T>>
    where T : notnull
{
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
                JsonSerializer.Deserialize(ref reader, info)
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
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, InfoOf(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
