namespace Diplomacy.Model;

/// <summary>Finds everything wrong with a dossier, without an exception whatever it holds.</summary>
/// <remarks>
/// Takes time in proportion to the size of the dossier (but for a logarithmic factor), as long as what an actor speaks for
/// has a bounded size. Nothing here recurses, so chains may have any length.
/// </remarks>
internal static partial class DossierValidation
{
    public static EquatableArray<Diagnostic> Run(Dossier dossier, DossierIndex index)
    {
        var scan = new DossierScan(dossier, index);
        CheckActors(scan);
        CheckPlaces(scan);
        CheckPauses(scan);
        CheckLists(scan);
        CheckStatements(scan);
        CheckActs(scan);
        CheckTerms(scan);
        CheckMentions(scan);
        CheckCircles(scan);
        CheckQuestions(scan);
        CheckDeadlines(scan);
        CheckTimes(scan);
        CheckWindows(scan);
        CheckVoices(scan);
        CheckSupport(scan);
        return scan.Findings.InOrder();
    }
}
