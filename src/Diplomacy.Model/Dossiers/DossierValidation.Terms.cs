namespace Diplomacy.Model;

/// <summary>What terms name, and whether their parts go together.</summary>
internal static partial class DossierValidation
{
    private static void CheckTerms(DossierScan scan)
    {
        foreach (var site in scan.Terms)
        {
            var (terms, path) = (site.Terms, site.Path);
            if (terms.Undertaking is { } undertaking)
            {
                CheckUndertaking(scan, undertaking, site.Pauses, $"{path}.undertaking");
            }

            if (terms.Area is { } area)
            {
                CheckPlace(scan, area, $"{path}.area");
            }

            if (terms.Schedule is { } schedule)
            {
                CheckZones(scan, schedule.Zones, $"{path}.schedule");
            }

            CheckExceptions(scan, terms.Exceptions ?? [], $"{path}.exceptions");
            CheckConditions(scan, site);
            CheckExtensionRule(scan, site);
            CheckExitRule(scan, site);
        }
    }

    private static void CheckExceptions(DossierScan scan, EquatableArray<CarveOut> exceptions, DiagnosticPath list)
    {
        foreach (var (exception, path) in Items(exceptions, list))
        {
            switch (exception)
            {
                case ListedGroups listed:
                    CheckKnown(
                        scan,
                        listed.List.ToString(),
                        scan.Index.Lists.ContainsKey(listed.List),
                        DiagnosticCodes.UnknownList,
                        "list",
                        $"{path}.list"
                    );
                    break;
                case PermittedConduct permitted:
                    CheckActor(scan, permitted.Actor, $"{path}.actor");
                    if (permitted.Area is { } area)
                    {
                        CheckPlace(scan, area, $"{path}.area");
                    }

                    break;
            }
        }
    }

    private static void CheckConditions(DossierScan scan, TermsSite site)
    {
        foreach (var (condition, path) in Items(site.Terms.Conditions ?? [], $"{site.Path}.conditions"))
        {
            CheckDefined(scan, condition.Role, $"{path}.role");
            CheckDefined(scan, condition.OnFailure, $"{path}.onFailure");
            if (condition.Matures is { } matured)
            {
                CheckObligation(scan, matured, site.Pauses, $"{path}.matures");
            }

            CheckRole(scan, condition, path);
        }

        foreach (var fact in site.Facts)
        {
            CheckFact(scan, site, fact);
        }
    }

    private static void CheckRole(DossierScan scan, Condition condition, DiagnosticPath path)
    {
        var (role, failure) = (condition.Role, condition.OnFailure);
        Check(
            role == ConditionRole.Precedent || condition.LongStop is null,
            "longStop",
            "has a long-stop, which only a precedent condition can have. Leave it out, or make the condition a precedent one"
        );
        Check(
            role == ConditionRole.Continuing || failure == FailureEffect.Unspecified,
            "onFailure",
            "says what its failing does, which only a continuing condition does. Leave it out, or make it a continuing one"
        );
        Check(
            role == ConditionRole.Maturity || condition.Matures is null,
            "matures",
            "makes an obligation due, which only a maturity condition does. Leave it out, or make it one of maturity"
        );
        Check(
            role != ConditionRole.Maturity || condition.Matures is not null,
            "matures",
            "names no obligation that it makes due. Name the obligation, or give the condition another role"
        );

        void Check(bool isSound, string member, string what)
        {
            if (!isSound)
            {
                scan.Findings.Error(
                    DiagnosticCodes.RoleMismatch,
                    $"{path}.{member}",
                    $"The {role.ToString().ToLowerInvariant()} condition {what}."
                );
            }
        }
    }

    private static void CheckExtensionRule(DossierScan scan, TermsSite site)
    {
        if (site.Terms.Extension is not { } rule)
        {
            return;
        }

        DiagnosticPath path = $"{site.Path}.extension";
        CheckDefined(scan, rule.Mode, $"{path}.mode");
        CheckElapsed(scan, rule.Period, $"{path}.period");
        CheckElapsed(scan, rule.NoticeBefore, $"{path}.noticeBefore");
        CheckElapsed(scan, rule.Cap, $"{path}.cap");
        CheckActors(scan, rule.Holders, $"{path}.holders");
        CheckOnce(scan, Items(rule.Holders, $"{path}.holders"), "holds the right");
        CheckNamedUndertakings(scan, rule.Undertakings, site.Pauses, $"{path}.undertakings");
        if (rule.Mode != ExtensionMode.Automatic && rule is not { NoticeBefore: null, StopsOnModification: false })
        {
            scan.Findings.Error(
                DiagnosticCodes.NothingToStop,
                $"{path}.{(rule.NoticeBefore is null ? "stopsOnModification" : "noticeBefore")}",
                $"Notice stops only what is prolonged automatically, and this is prolonged {rule.Mode}. Leave it out, or make the "
                    + "extension automatic."
            );
        }
    }

    private static void CheckExitRule(DossierScan scan, TermsSite site)
    {
        if (site.Terms.Exit is not { } rule)
        {
            return;
        }

        DiagnosticPath path = $"{site.Path}.exit";
        CheckElapsed(scan, rule.NoticePeriod, $"{path}.noticePeriod");
        CheckActors(scan, rule.Holders, $"{path}.holders");
        CheckOnce(scan, Items(rule.Holders, $"{path}.holders"), "holds the right");
        CheckNamedUndertakings(scan, rule.Undertakings, site.Pauses, $"{path}.undertakings");
    }

    private static void CheckNamedUndertakings(
        DossierScan scan,
        EquatableArray<UndertakingId> undertakings,
        EquatableArray<PauseId> pauses,
        DiagnosticPath list
    )
    {
        if (undertakings.IsEmpty)
        {
            return;
        }

        foreach (var (undertaking, path) in Items(undertakings, list))
        {
            CheckUndertaking(scan, undertaking, pauses, path);
        }

        CheckOnce(scan, Items(undertakings, list), "is named");
    }

    private static void CheckUndertaking(
        DossierScan scan,
        UndertakingId id,
        EquatableArray<PauseId> pauses,
        DiagnosticPath path
    ) =>
        CheckWithin(
            scan,
            id.ToString(),
            pauses,
            pause => pause.Undertakings.Any(undertaking => undertaking.Id == id),
            DiagnosticCodes.UnknownUndertaking,
            "undertaking",
            path
        );

    private static void CheckObligation(
        DossierScan scan,
        ObligationId id,
        EquatableArray<PauseId> pauses,
        DiagnosticPath path
    ) =>
        CheckWithin(
            scan,
            id.ToString(),
            pauses,
            pause => pause.Obligations.Any(obligation => obligation.Id == id),
            DiagnosticCodes.UnknownObligation,
            "obligation",
            path
        );

    // A pause that the dossier does not have is reported where it is named.
    private static void CheckWithin(
        DossierScan scan,
        string id,
        EquatableArray<PauseId> pauses,
        Func<Pause, bool> has,
        string code,
        string what,
        DiagnosticPath path
    )
    {
        if (
            CheckGiven(scan, id, path)
            && pauses.Select(pause => scan.Index.Pauses.GetValueOrDefault(pause)).ToList() is { Count: > 0 } known
            && known.TrueForAll(pause => pause is not null && !has(pause))
        )
        {
            scan.Findings.Error(
                code,
                path,
                $"The pause '{string.Join("', '", pauses)}' has no {what} '{id}'. Correct the identifier or add the {what}."
            );
        }
    }
}
