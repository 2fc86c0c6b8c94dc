namespace Diplomacy.Model;

internal static class DossierValidation
{
    public static EquatableArray<Diagnostic> Run(Dossier dossier, DossierIndex index) => [];
}
