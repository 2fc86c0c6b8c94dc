using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>Types of the framework's that a source-generated context has in lists without their being named, and not in lists of ours.</summary>
internal static class PlainTypes
{
    private static JsonConverter[] Converters =>
        [
            JsonMetadataServices.StringConverter,
            JsonMetadataServices.BooleanConverter,
            JsonMetadataServices.CharConverter,
            JsonMetadataServices.ByteConverter,
            JsonMetadataServices.SByteConverter,
            JsonMetadataServices.Int16Converter,
            JsonMetadataServices.UInt16Converter,
            JsonMetadataServices.Int32Converter,
            JsonMetadataServices.UInt32Converter,
            JsonMetadataServices.Int64Converter,
            JsonMetadataServices.UInt64Converter,
            JsonMetadataServices.Int128Converter,
            JsonMetadataServices.UInt128Converter,
            JsonMetadataServices.HalfConverter,
            JsonMetadataServices.SingleConverter,
            JsonMetadataServices.DoubleConverter,
            JsonMetadataServices.DecimalConverter,
            JsonMetadataServices.GuidConverter,
            JsonMetadataServices.UriConverter,
            JsonMetadataServices.VersionConverter,
            JsonMetadataServices.DateTimeConverter,
            JsonMetadataServices.DateTimeOffsetConverter,
            JsonMetadataServices.DateOnlyConverter,
            JsonMetadataServices.TimeOnlyConverter,
            JsonMetadataServices.TimeSpanConverter,
        ];

    /// <summary>The framework's own converter; null for a type that must be named.</summary>
    public static JsonConverter? ConverterOf(Type type) => Array.Find(Converters, converter => converter.Type == type);
}
