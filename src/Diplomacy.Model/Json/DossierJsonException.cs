namespace Diplomacy.Model.Json;

/// <summary>A document that is not a dossier in JSON, with everything that is wrong with it.</summary>
public sealed class DossierJsonException : FormatException
{
    private const int Shown = 5;

    internal DossierJsonException(EquatableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything found wrong, in the order of the document; one at least.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(EquatableArray<Diagnostic> diagnostics) =>
        $"The document cannot be read; {diagnostics.Count} thing(s) to mend: "
        + string.Join(" | ", diagnostics.Take(Shown).Select(d => d.ToString()))
        + (diagnostics.Count > Shown ? " | …" : "");
}
