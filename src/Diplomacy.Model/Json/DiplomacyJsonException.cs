using System.Text.Json;

namespace Diplomacy.Model.Json;

/// <summary>A document that is not what it should be, with everything that is wrong with it.</summary>
/// <remarks>
/// A <see cref="JsonException"/>, so that whoever handles those handles it: ASP.NET Core answers it with status 400. Thrown by a converter, its
/// <see cref="JsonException.Path"/> is that of the value in the whole document, and the paths of <see cref="Diagnostics"/> start there.
/// </remarks>
public sealed class DiplomacyJsonException : JsonException
{
    private const int Shown = 5;

    internal DiplomacyJsonException(EquatableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything found wrong, in the order of the document, the first hundred; one at least.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(EquatableArray<Diagnostic> diagnostics) =>
        $"The document cannot be read; {diagnostics.Count} thing(s) to mend: "
        + string.Join(" | ", diagnostics.Take(Shown).Select(d => d.ToString()))
        + (diagnostics.Count > Shown ? " | …" : "");
}
