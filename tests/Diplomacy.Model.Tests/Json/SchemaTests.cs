using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using Diplomacy.Model.Tests.Project;
using Xunit;

namespace Diplomacy.Model.Tests.Json;

using Assert = Xunit.Assert;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_that_of_the_code()
    {
        var path = Repository.PathOf("docs", "diplomacy-model-1.schema.json");
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMA") is "1")
        {
            File.WriteAllText(path, DiplomacyJson.WriteSchema());
        }

        Assert.Equal(DiplomacyJson.WriteSchema(), File.ReadAllText(path));
    }

    [Fact]
    public void Every_object_type_is_defined_and_every_reference_leads_somewhere()
    {
        var schema = JsonNode.Parse(DiplomacyJson.WriteSchema())!.AsObject();
        var definitions = schema["$defs"]!.AsObject();
        var references = Nodes(schema)
            .OfType<JsonObject>()
            .Select(node => node["$ref"]?.GetValue<string>())
            .OfType<string>();
        Assert.All(
            references,
            reference => Assert.True(definitions.ContainsKey(reference["#/$defs/".Length..]), reference)
        );
        Assert.All(
            FormatTypes.Types.Where(type => type.IsAssignableTo(typeof(Act)) || type.IsAssignableTo(typeof(Fact))),
            type => Assert.True(definitions.ContainsKey(type.Name), type.Name)
        );
        Assert.All(
            definitions.Where(definition => definition.Value!["properties"] is not null),
            definition => Assert.Equal("object", definition.Value!["type"]!.GetValue<string>())
        );
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            JsonValueKind.Object => node.AsObject().SelectMany(member => Nodes(member.Value)).Prepend(node),
            JsonValueKind.Array => node.AsArray().SelectMany(Nodes).Prepend(node),
            _ => [],
        };
}
