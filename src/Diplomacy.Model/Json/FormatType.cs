using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Model.Json;

/// <summary>A type that the format has: how it stands in JSON, and what the framework's serializer must know of it.</summary>
/// <param name="Codec">Its codec, a <see cref="Codec{T}"/> of the type.</param>
/// <param name="MakeInfo">Makes the serializer's metadata.</param>
/// <param name="MakeConverter">Makes the serializer's converter.</param>
/// <param name="MakeListConverter">Makes the serializer's converter of lists of it.</param>
internal sealed record FormatType(
    object Codec,
    Func<JsonSerializerOptions, JsonTypeInfo> MakeInfo,
    Func<JsonConverter> MakeConverter,
    Func<JsonConverter> MakeListConverter
)
{
    public static FormatType Of<T>(Codec<T> codec)
        where T : notnull =>
        new(
            codec,
            options => JsonMetadataServices.CreateValueInfo<T>(options, new DiplomacyJsonConverter<T>()),
            () => new DiplomacyJsonConverter<T>(),
            () => new DiplomacyJsonConverter<EquatableArray<T>>(Codecs.List(codec))
        );
}
