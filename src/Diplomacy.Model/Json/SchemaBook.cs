using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <summary>The definitions of a JSON Schema, each made once, as the codecs describe themselves.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the definition of a name, which is made if it is not there yet.</summary>
    public JsonObject Define(string name, Func<JsonObject> describe)
    {
        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = describe();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All definitions by their names.</summary>
    public JsonObject ToJson()
    {
        var all = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            all.Add(name, definition);
        }

        return all;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
