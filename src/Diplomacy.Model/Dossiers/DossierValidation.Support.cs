namespace Diplomacy.Model;

/// <summary>What the model can say and this version does not evaluate: refused, so that it is never answered wrongly.</summary>
internal static partial class DossierValidation
{
    private static void CheckSupport(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            CheckAddressees(scan, site);
            CheckRetractionSupport(scan, site);
        }

        foreach (var (fact, condition, _, path) in scan.Terms.SelectMany(site => site.Facts))
        {
            if (fact is ObservedFor && condition.Role is not (ConditionRole.Precedent or ConditionRole.Maturity))
            {
                scan.Findings.Error(
                    DiagnosticCodes.ObservanceNotSupported,
                    path,
                    $"This version weighs observance over time in precedent and maturity conditions only, and this one is "
                        + $"{condition.Role}. Make it a continuing condition on a state, and record when the state held."
                );
            }
        }
    }

    private static bool IsBinding(ActSite site) => site.Act is Commit or Accept;

    private static Pause? PauseOf(DossierScan scan, ActSite site) =>
        site.Pause is var (id, _) ? scan.Index.Pauses.GetValueOrDefault(id) : null;

    private static void CheckAddressees(DossierScan scan, ActSite site)
    {
        if (
            site is { Performance.To.IsEmpty: false, Outer.Act: DenyAct or Decline or Confirm }
            && IsBinding(site)
            && PauseOf(scan, site) is { } pause
            && pause.Undertakings.Any(undertaking =>
                undertaking.Bound.Any(bound => MaySpeakAs(scan, site.Principal, bound))
            )
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.AddresseeNotSupported,
                $"{site.PerformancePath}.to",
                $"The {site.Outer.Act.Kind} is limited to what was said to some; this version evaluates words on whether the "
                    + "act was made at all. Leave out the addressees if that is meant."
            );
        }
    }

    private static bool MaySpeakAs(DossierScan scan, ActorId actor, ActorId other) =>
        actor == other || scan.Index.Relations.IsVoiceOf(actor, other, Moment.Unknown) != Truth.False;

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
