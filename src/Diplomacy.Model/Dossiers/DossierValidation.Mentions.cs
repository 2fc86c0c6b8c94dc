namespace Diplomacy.Model;

/// <summary>What is named once only and so has no effect.</summary>
internal static partial class DossierValidation
{
    private static void CheckMentions(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            if (site.Act is Report { Paraphrases: { } utterance } && IsLone(scan, utterance, site.Statement))
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneUtterance,
                    $"{site.Path}.paraphrases",
                    $"Nothing else names the utterance '{utterance}'. Correct it, or leave it out if no other report is of it."
                );
            }

            if (site.Claim is StateClaim claim && !scan.Index.IsAwaited(Subject.ConditionOn(claim.State)))
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneState,
                    $"{site.Path}.claim.state",
                    $"No condition or limit names the state '{claim.State}', so the claim has no effect. Correct it if it is a slip."
                );
            }

            if (
                site.Claim is EventClaim { Event: var occurrence }
                && !scan.Index.IsAwaited(Subject.ConditionOn(occurrence))
            )
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneEvent,
                    $"{site.Path}.claim.event",
                    $"No condition or limit names the event '{occurrence}', so the claim has no effect. Correct it if it is a slip."
                );
            }
        }
    }

    private static bool IsLone(DossierScan scan, UtteranceId utterance, Statement statement) =>
        !scan.Index.Statements.Has(Subject.RecordingOf(utterance))
        && scan.Index.Statements.CountOf(Subject.ParaphraseOf(utterance)) == 1
        && ActSite.Of(statement, 0).Count(site => site.Act is Report report && report.Paraphrases == utterance) == 1;
}
