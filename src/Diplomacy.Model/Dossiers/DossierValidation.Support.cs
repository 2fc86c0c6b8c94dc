namespace Diplomacy.Model;

/// <summary>What the model can say and this version does not evaluate: refused, so that it is never answered wrongly.</summary>
internal static partial class DossierValidation
{
    private static void CheckSupport(DossierScan scan)
    {
        for (var i = 0; scan.IsWhole && i < scan.Dossier.Pauses.Count; i++)
        {
            CheckUndertakings(scan, scan.Dossier.Pauses[i], $"{Paths.Item("$.pauses", i)}.undertakings");
        }

        foreach (var site in scan.Acts)
        {
            CheckForm(scan, site);
            CheckAddressees(scan, site);
            CheckRetractionSupport(scan, site);
            if (site.Act is DenyClaim { Claim: TermsClaim })
            {
                scan.Findings.Error(
                    DiagnosticCodes.DenialOfTermsNotSupported,
                    $"{site.Path}.claim",
                    "This version does not evaluate denials of terms. Record what the terms are said to be instead."
                );
            }
        }
    }

    private static void CheckUndertakings(DossierScan scan, Pause pause, string path)
    {
        if (pause.Undertakings.Count > 1)
        {
            Report(path, $"The pause has {pause.Undertakings.Count} undertakings");
        }

        for (var i = 0; i < pause.Undertakings.Count; i++)
        {
            if (pause.Undertakings[i].Bound.Count > 1)
            {
                Report(
                    $"{Paths.Item(path, i)}.bound",
                    $"The undertaking binds {pause.Undertakings[i].Bound.Count} parties"
                );
            }
        }

        void Report(string at, string what) =>
            scan.Findings.Error(
                DiagnosticCodes.SeveralUndertakingsNotSupported,
                at,
                $"{what}; this version evaluates one party of one undertaking. Record a pause for each party."
            );
    }

    private static bool IsBinding(ActSite site) => site.Act is Commit or Accept;

    private static Pause? PauseOf(DossierScan scan, ActSite site) =>
        site.Pause is var (id, _) ? scan.Index.Pauses.GetValueOrDefault(id) : null;

    // A denial performs nothing; whatever else speaks of the act leaves it possible that it was made.
    private static void CheckForm(DossierScan scan, ActSite site)
    {
        if (
            IsBinding(site)
            && site.Outer?.Act is not DenyAct
            && PauseOf(scan, site) is { } pause
            && pause.Undertakings.FirstOrDefault(undertaking => undertaking.Form is Form.Mutual or Form.Reciprocal)
                is { } undertaking
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.FormNotSupported,
                $"{site.Path}.pause",
                $"The undertaking '{undertaking.Id}' of '{pause.Id}' is {undertaking.Form}, which this version keeps as data "
                    + "but does not evaluate once somebody commits to it or accepts it."
            );
        }
    }

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
        if (site.Act is not Retract retract)
        {
            return;
        }

        if (site.Performance is not null)
        {
            scan.Findings.Error(
                DiagnosticCodes.RetractionNotSupported,
                site.Path,
                "This version does not evaluate retractions that another act speaks of. Record the retraction as a statement."
            );
        }
        else if (
            scan.Index.Statements.GetValueOrDefault(retract.Statement) is { } retracted
            && retracted.Acts.Any(act => act is Request or Offer)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.RetractionNotSupported,
                $"{site.Path}.statement",
                $"'{retracted.Id}' asks for or offers a pause; this version does not evaluate the taking back of that."
            );
        }
    }
}
