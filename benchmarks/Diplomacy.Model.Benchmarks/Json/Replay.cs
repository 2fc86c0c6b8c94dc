using System.Text.Json;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>The least that writing and reading some bytes can cost with the framework's writer and reader: their tokens, nothing made of them.</summary>
internal sealed class Replay
{
    private readonly List<(JsonTokenType Type, JsonEncodedText Name, string? Text, long Number)> _tokens = [];

    public Replay(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
        while (reader.Read())
        {
            _tokens.Add(
                reader.TokenType switch
                {
                    JsonTokenType.PropertyName => (
                        reader.TokenType,
                        JsonEncodedText.Encode(reader.GetString()!),
                        null,
                        0
                    ),
                    JsonTokenType.String => (reader.TokenType, default, reader.GetString(), 0),
                    JsonTokenType.Number => (reader.TokenType, default, null, reader.GetInt64()),
                    _ => (reader.TokenType, default, null, 0),
                }
            );
        }
    }

    /// <summary>A pass of the reader over the bytes.</summary>
    public static int Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>The same tokens, written.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        foreach (var (type, name, text, number) in _tokens)
        {
            switch (type)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(name);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(text);
                    break;
                case JsonTokenType.Number:
                    writer.WriteNumberValue(number);
                    break;
                default:
                    writer.WriteBooleanValue(type == JsonTokenType.True);
                    break;
            }
        }

        writer.Flush();
    }
}
