namespace Diplomacy.Model;

/// <summary>A dossier with errors was asked for answers.</summary>
public sealed class InvalidDossierException : Exception
{
    internal InvalidDossierException(EquatableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that validation found, warnings included.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(EquatableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        return $"The dossier has {errors.Length} error(s), so it gives no answers; mend them first: "
            + string.Join(" | ", errors.Take(5).Select(d => d.ToString()))
            + (errors.Length > 5 ? " | …" : "");
    }
}
