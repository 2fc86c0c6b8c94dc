using System.Text.Json.Serialization;

namespace Diplomacy.Model.Benchmarks.Json.Peers;

/// <summary>The framework's source generation for the mirror types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(MirrorDossier))]
[JsonSerializable(typeof(MirrorStatement))]
internal sealed partial class MirrorContext : JsonSerializerContext;
