using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>Tells the framework's serializer of every type of the format, without reflection.</summary>
internal sealed class FormatResolver : IJsonTypeInfoResolver
{
    private FormatResolver() { }

    public static FormatResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        FormatTypes.TryFind(type, out var found) ? found.MakeInfo(options) : null;
}
