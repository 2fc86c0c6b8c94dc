namespace Diplomacy.Model;

/// <summary>What is named once only and so has no effect.</summary>
internal static partial class DossierValidation
{
    private static void CheckMentions(DossierScan scan)
    {
        var utterances = new Dictionary<UtteranceId, int>();
        var states = new HashSet<StateId>();
        foreach (var statement in scan.Dossier.Statements)
        {
            if (Subjects.UtteranceOf(statement) is { } recorded)
            {
                Count(utterances, recorded);
            }
        }

        foreach (var site in scan.Acts)
        {
            if (site.Act is Report { Paraphrases: { } paraphrased })
            {
                Count(utterances, paraphrased);
            }

            if (site.Terms is var (terms, _) && terms.Conditions is { } conditions)
            {
                states.UnionWith(conditions.Select(condition => condition.State));
            }
        }

        foreach (var site in scan.Acts)
        {
            if (site.Act is Report { Paraphrases: { } utterance } && utterances[utterance] == 1)
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneUtterance,
                    $"{site.Path}.paraphrases",
                    $"Nothing else names the utterance '{utterance}'. Correct it, or leave it out if no other report is of it."
                );
            }

            if (site.Claim is StateClaim claim && !states.Contains(claim.State))
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneState,
                    $"{site.Path}.claim.state",
                    $"No condition names the state '{claim.State}', so the claim has no effect. Correct it if it is a slip."
                );
            }
        }
    }

    private static void Count(Dictionary<UtteranceId, int> counts, UtteranceId utterance) =>
        counts[utterance] = counts.GetValueOrDefault(utterance) + 1;
}
