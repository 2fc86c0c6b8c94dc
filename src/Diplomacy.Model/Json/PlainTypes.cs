using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>Types of the framework's that a source-generated context has in lists without their being named, and not in lists of ours.</summary>
internal static class PlainTypes
{
    /// <summary>The framework's own converter; null for a type that must be named.</summary>
    public static JsonConverter? ConverterOf(Type type) =>
        type == typeof(string) ? JsonMetadataServices.StringConverter
        : type == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : type == typeof(int) ? JsonMetadataServices.Int32Converter
        : type == typeof(long) ? JsonMetadataServices.Int64Converter
        : type == typeof(double) ? JsonMetadataServices.DoubleConverter
        : type == typeof(decimal) ? JsonMetadataServices.DecimalConverter
        : type == typeof(Guid) ? JsonMetadataServices.GuidConverter
        : type == typeof(Uri) ? JsonMetadataServices.UriConverter
        : type == typeof(DateTimeOffset) ? JsonMetadataServices.DateTimeOffsetConverter
        : null;
}
