namespace Diplomacy.Model;

/// <summary>What is named once only and so has no effect.</summary>
internal static partial class DossierValidation
{
    private static void CheckMentions(DossierScan scan)
    {
        var utterances = new Dictionary<UtteranceId, int>();
        foreach (var statement in scan.Dossier.Statements)
        {
            if (UtteranceOf(statement) is { } recorded)
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
        }

        var (states, events) = Named(scan);
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
                    $"No condition or limit names the state '{claim.State}', so the claim has no effect. Correct it if it is a slip."
                );
            }

            if (site.Claim is EventClaim { Event: var occurrence } && !events.Contains(occurrence))
            {
                scan.Findings.Warning(
                    DiagnosticCodes.LoneEvent,
                    $"{site.Path}.claim.event",
                    $"No condition or limit names the event '{occurrence}', so the claim has no effect. Correct it if it is a slip."
                );
            }
        }
    }

    private static (HashSet<StateId> States, HashSet<EventId> Events) Named(DossierScan scan)
    {
        var states = new HashSet<StateId>();
        var events = new HashSet<EventId>();
        foreach (var fact in scan.Terms.SelectMany(site => site.Facts).Select(site => site.Fact))
        {
            _ = fact switch
            {
                Holds holds => states.Add(holds.State),
                Stated { Claim: StateClaim claim } => states.Add(claim.State),
                Occurred occurred => events.Add(occurred.Event),
                Stated { Claim: EventClaim claim } => events.Add(claim.Event),
                _ => false,
            };
        }

        foreach (var deadline in scan.Deadlines.Select(site => site.Deadline))
        {
            _ = deadline switch
            {
                WhileDeadline state => states.Add(state.State),
                UponDeadline upon => events.Add(upon.Occurrence),
                OffsetDeadline { Anchor.Occurrence: { } occurrence } => events.Add(occurrence),
                _ => false,
            };
        }

        return (states, events);
    }

    // A statement without an identifier records no utterance that could be named.
    private static UtteranceId? UtteranceOf(Statement statement) =>
        statement.Utterance is null && statement.Id == default ? default(UtteranceId?) : statement.UtteranceOrOwn;

    private static void Count(Dictionary<UtteranceId, int> counts, UtteranceId utterance) =>
        counts[utterance] = counts.GetValueOrDefault(utterance) + 1;
}
