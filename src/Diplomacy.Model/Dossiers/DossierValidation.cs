namespace Diplomacy.Model;

/// <summary>Finds everything wrong with a dossier, without an exception whatever it holds.</summary>
/// <remarks>
/// Takes time in proportion to the size of the dossier (but for a logarithmic factor), as long as what an actor speaks for
/// has a bounded size. Nothing here recurses, so chains may have any length.
/// </remarks>
internal static partial class DossierValidation
{
    private const int AtATime = 1024;

    public static ValidationResult Run(Dossier dossier, DossierIndex index)
    {
        var scan = DossierScan.OfReference(dossier, index);
        CheckActors(scan);
        CheckPlaces(scan);
        CheckPauses(scan);
        CheckLists(scan);
        CheckWithheld(scan);
        CheckCircles(scan);
        CheckSaid(scan);

        // Some at a time, so that what is made to look at them never takes more room than they do.
        for (var first = 0; first < dossier.Statements.Count; first += AtATime)
        {
            var count = Math.Min(AtATime, dossier.Statements.Count - first);
            CheckSaid(scan.Of(Enumerable.Range(first, count)));
        }

        return new ValidationResult(
            PersistentVector<Diagnostic>.Empty.AddRange(scan.Findings.InOrder().AsSpan()),
            !scan.Findings.HasErrors
        )
        {
            Keys = scan.Keys.ToMap(),
            Bounds = scan.Bounds,
        };
    }

    // What also runs on new statements alone: it must look at others through the index only.
    private static void CheckSaid(DossierScan scan)
    {
        CheckStatements(scan);
        CheckActs(scan);
        CheckTerms(scan);
        CheckEffectCircles(scan);
        CheckMentions(scan);
        CheckQuestions(scan);
        CheckDeadlines(scan);
        CheckTimes(scan);
        CheckWindows(scan);
        CheckVoices(scan);
    }
}
