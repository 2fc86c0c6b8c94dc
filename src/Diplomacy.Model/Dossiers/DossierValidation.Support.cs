namespace Diplomacy.Model;

/// <summary>What the model can say and this version does not evaluate: refused, so that it is never answered wrongly.</summary>
internal static partial class DossierValidation
{
    private static void CheckSupport(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            CheckRetractionSupport(scan, site);
        }
    }

    private static void CheckRetractionSupport(DossierScan scan, ActSite site)
    {
        if (site is { Act: Retract, Performance: not null })
        {
            scan.Findings.Error(
                DiagnosticCodes.RetractionNotSupported,
                site.Path,
                "This version does not evaluate retractions that another act speaks of. Record the retraction as a statement."
            );
        }
    }
}
