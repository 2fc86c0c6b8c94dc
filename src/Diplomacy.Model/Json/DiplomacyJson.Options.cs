using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <content>With the framework's serializer.</content>
public static partial class DiplomacyJson
{
    /// <summary>
    /// Options under which <see cref="JsonSerializer"/> writes what <c>Write</c> does and reads what <c>Parse</c> does, without reflection.
    /// They have the types of the format and no others, and do not change.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Lets an application's own options have every type of the format, and documents nest as deep as they may.</summary>
    /// <remarks>
    /// Types of the format are read and written so without it, too, where they stand in the application's types, enumerations as words. It is needed for documents
    /// deeper than the framework's 64 levels, for source-generated contexts that do not name the types they are asked for, and for options that
    /// have a converter of all enumerations: before it go those of the format.
    /// </remarks>
    /// <param name="options">The application's options, not yet in use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions ConfigureForDiplomacyModel(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.MaxDepth = Math.Max(options.MaxDepth, MaxDepth);
        foreach (var type in FormatTypes.Types)
        {
            if (type.IsEnum && FormatTypes.TryFind(type, out var found))
            {
                options.Converters.Insert(0, found.MakeConverter());
            }
        }

        // Without a resolver the framework takes its own, which the types' attributes tell all there is to know.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(FormatResolver.Instance);
        }

        return options;
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = FormatResolver.Instance,
            Encoder = PlainEncoder.Instance,
            MaxDepth = MaxDepth,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
