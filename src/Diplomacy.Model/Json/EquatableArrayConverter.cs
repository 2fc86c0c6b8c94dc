using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Model.Json;

/// <summary>Makes <see cref="EquatableArray{T}"/> a citizen of <see cref="JsonSerializer"/>, as the attribute on the type says: no registration is needed.</summary>
/// <remarks>
/// Of a type of the format it is a list as the format has it, and what is wrong is a <see cref="DiplomacyJsonException"/>. Of any other type it is a list of what the serializer makes of that type,
/// null not among them; making that takes code at run time, which native AOT has not. A source-generated context does not see such a type through the list: name it there, too, unless it is text, a number or another of the framework's plain types.
/// The serializer begins anew at each element: what is wrong with one is told with where the list stands and, unless it is a <see cref="DiplomacyJsonException"/>, which element it is; references that are to be preserved (<c>ReferenceHandler.Preserve</c>) are numbered anew.
/// </remarks>
public sealed class EquatableArrayConverter : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableArray<>);
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">The elements are of a type that the format does not have, and no code can be made at run time.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var element = typeToConvert.GetGenericArguments()[0];
        return FormatTypes.TryFind(element, out var found) ? found.MakeListConverter()
            : RuntimeFeature.IsDynamicCodeSupported ? OfAny(element)
            : throw new NotSupportedException($"The format {DiplomacyJson.Format} does not have {element}.");
    }

    /// <summary>Text such as <c>lists in diplomacy-model/1</c>.</summary>
    public override string ToString() => $"lists in {DiplomacyJson.Format}";

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2072",
        Justification = "The constructor is kept by the one that is made here of text."
    )]
    [RequiresDynamicCode("Makes a converter of a type that is known at run time alone.")]
    private static JsonConverter OfAny(Type element) =>
        element == typeof(string)
            ? new ElementsConverter<string>()
            : (JsonConverter)Activator.CreateInstance(typeof(ElementsConverter<>).MakeGenericType(element))!;
}
