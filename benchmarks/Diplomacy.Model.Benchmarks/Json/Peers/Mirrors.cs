using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Model.Json;
using MemoryPack;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.JsonNet;
using NodaTime.Serialization.SystemTextJson;
using Newton = Newtonsoft.Json;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>The peers, as their users would set them up, and what they read.</summary>
/// <remarks>
/// The mirror types are easier than the model: no families (one class has the members of every kind), words as plain strings, times always as bounds,
/// nothing is checked, nothing unknown is kept. So the peers do less than the library does.
/// </remarks>
internal static class Mirrors
{
    public static JsonSerializerOptions Framework { get; } = MakeFramework();

    public static Newton.JsonSerializer Newtonsoft { get; } = MakeNewtonsoft();

    /// <summary>What the mirror types read: the document without families of times.</summary>
    public static byte[] Document(Statement statement) =>
        Encoding.UTF8.GetBytes(Bounded(JsonNode.Parse(DiplomacyJson.Write(statement))!).ToJsonString(Framework));

    /// <inheritdoc cref="Document(Statement)" />
    public static byte[] Document(IEnumerable<Statement> statements) =>
        [
            .. "{\"statements\":["u8,
            .. statements.SelectMany(
                (statement, i) => i == 0 ? Document(statement) : [(byte)',', .. Document(statement)]
            ),
            .. "]}"u8,
        ];

    public static MirrorStatement Statement(byte[] document) =>
        JsonSerializer.Deserialize<MirrorStatement>(document, Framework)!;

    public static MirrorDossier Dossier(byte[] document) =>
        JsonSerializer.Deserialize<MirrorDossier>(document, Framework)!;

    // Times are bounds in the mirror types, which have no families.
    private static JsonNode Bounded(JsonNode node)
    {
        if (node is JsonArray items)
        {
            return new JsonArray([.. items.Select(item => Bounded(item!))]);
        }

        if (node is not JsonObject members)
        {
            return node.DeepClone();
        }

        return new JsonObject(
            members.Select(member =>
                KeyValuePair.Create(
                    member.Key,
                    (JsonNode?)(
                        member
                            is { Key: "saidAt" or "publishedAt" or "at" or "since" or "until", Value: JsonValue exact }
                            ? new JsonObject { ["earliest"] = exact.DeepClone(), ["latest"] = exact.DeepClone() }
                            : Bounded(member.Value!)
                    )
                )
            )
        );
    }

    private static JsonSerializerOptions MakeFramework()
    {
        MemoryPackFormatterProvider.Register(new PeriodFormatter());
        return new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = MirrorContext.Default,
        }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    private static Newton.JsonSerializer MakeNewtonsoft()
    {
        var settings = new Newton.JsonSerializerSettings
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
            NullValueHandling = Newton.NullValueHandling.Ignore,
            DateParseHandling = Newton.DateParseHandling.None,
        };
        return Newton.JsonSerializer.Create(settings.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));
    }
}
