using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Model.Benchmarks.Json;

/// <summary>JSON as others may write it.</summary>
internal static class Shuffling
{
    /// <summary>The document with white space and the members of each object in another order, the same for the same document.</summary>
    public static byte[] Of(byte[] document)
    {
        var random = new Random(20260201);
        var node = Mixed(JsonNode.Parse(document)!);
        return Encoding.UTF8.GetBytes(node.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

        JsonNode Mixed(JsonNode node)
        {
            switch (node)
            {
                case JsonObject members:
                    var list = members.Select(member => (member.Key, Mixed(member.Value!))).ToArray();
                    random.Shuffle(list);
                    return new JsonObject(list.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Item2)));
                case JsonArray items:
                    return new JsonArray([.. items.Select(item => Mixed(item!))]);
                default:
                    return node.DeepClone();
            }
        }
    }
}
