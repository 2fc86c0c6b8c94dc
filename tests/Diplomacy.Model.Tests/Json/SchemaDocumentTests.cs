using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Generators;
using FsCheck.Fluent;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

/// <summary>Documents for an independent validator of the schema: generated ones, and ones with something wrong that a schema can say.</summary>
/// <remarks>With <c>SCHEMA_DOCUMENTS</c> naming a file they are written there, thousands of them (scripts/check-schema.sh).</remarks>
public sealed class SchemaDocumentTests
{
    private static readonly string? s_file = Environment.GetEnvironmentVariable("SCHEMA_DOCUMENTS");

    [Fact]
    public void Generated_documents_are_read_and_mutated_ones_are_mostly_refused()
    {
        var random = new Random(20260201);
        var (valid, invalid) = (0, 0);
        using var output = s_file is null ? TextWriter.Null : new StreamWriter(s_file);
        foreach (var sample in ModelGenerators.Dossiers.Sample(s_file is null ? 100 : 2_200, new FsCheck.Rnd(11), 25))
        {
            var json = DiplomacyJson.Write(sample);
            Look(json);
            Look(Mutated(JsonNode.Parse(json)!, random).ToJsonString());
        }

        Assert.InRange(valid, s_file is null ? 100 : 2_000, int.MaxValue);
        Assert.InRange(invalid, s_file is null ? 40 : 500, int.MaxValue);

        void Look(string json)
        {
            var isRead = DiplomacyJson.TryParse(json, out _, out _);
            _ = isRead ? valid++ : invalid++;
            output.WriteLine($"{{\"valid\":{(isRead ? "true" : "false")},\"document\":{json}}}");
        }
    }

    // A member goes, or a value is of another type, null, or another word.
    private static JsonNode Mutated(JsonNode root, Random random)
    {
        var nodes = Nodes(root).Skip(1).ToList();
        if (nodes.Count == 0)
        {
            return root;
        }

        var target = nodes[random.Next(nodes.Count)];
        if (target.Parent is JsonObject members && random.Next(3) == 0)
        {
            members.Remove(target.GetPropertyName());
            return root;
        }

        var other = random.Next(3) == 0 ? null : Other(target, random);
        if (target.Parent is JsonArray list)
        {
            list[target.GetElementIndex()] = other;
        }
        else
        {
            target.Parent!.AsObject()[target.GetPropertyName()] = other;
        }

        return root;
    }

    private static JsonValue? Other(JsonNode node, Random random) =>
        node.GetValueKind() switch
        {
            JsonValueKind.String => random.Next(2) == 0 ? JsonValue.Create(true) : JsonValue.Create("another word"),
            JsonValueKind.True or JsonValueKind.False => JsonValue.Create("true"),
            JsonValueKind.Number => JsonValue.Create(1.5),
            JsonValueKind.Object => JsonValue.Create(7),
            _ => JsonValue.Create("not a list"),
        };

    private static IEnumerable<JsonNode> Nodes(JsonNode node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Nodes(member.Value!)).Prepend(node),
            JsonArray items => items.SelectMany(item => Nodes(item!)).Prepend(node),
            _ => [node],
        };
}
