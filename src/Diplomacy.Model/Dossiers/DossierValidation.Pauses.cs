namespace Diplomacy.Model;

/// <summary>Pauses as identities, and lists of actors.</summary>
internal static partial class DossierValidation
{
    private static void CheckPauses(DossierScan scan)
    {
        CheckIds(scan, "$.pauses", "a pause", scan.Dossier.Pauses, pause => pause.Id);
        foreach (var (pause, path) in Items(scan.Dossier.Pauses, "$.pauses"))
        {
            CheckNames(scan, pause.Names, path);
            CheckIds(scan, $"{path}.undertakings", "an undertaking", pause.Undertakings, undertaking => undertaking.Id);
            CheckSome(scan, pause.Undertakings.Count, $"{path}.undertakings", "The pause has no undertaking; add one.");
            foreach (var (undertaking, at) in Items(pause.Undertakings, $"{path}.undertakings"))
            {
                CheckDefined(scan, undertaking.Form, $"{at}.form");
                CheckSome(scan, undertaking.Bound.Count, $"{at}.bound", "The undertaking binds nobody; name who is.");
                CheckActors(scan, undertaking.Bound, $"{at}.bound");
                CheckActors(scan, undertaking.Beneficiaries, $"{at}.beneficiaries");
                CheckActors(scan, undertaking.RequiredParties, $"{at}.requiredParties");
                CheckOnce(scan, Items(undertaking.RequiredParties, $"{at}.requiredParties"), "is required");
                CheckQuorum(scan, pause, undertaking, at);
            }

            CheckRoles(scan, pause, path);
            CheckObligations(scan, pause, path);
            foreach (var (relation, at) in Items(pause.Relations, $"{path}.relations"))
            {
                CheckDefined(scan, relation.Kind, $"{at}.kind");
                CheckPause(scan, relation.Other, $"{at}.other");
            }
        }
    }

    private static void CheckQuorum(DossierScan scan, Pause pause, Undertaking undertaking, DiagnosticPath path)
    {
        if (undertaking is { RequiredParties.IsEmpty: true, Quorum: null })
        {
            return;
        }

        if (undertaking.Form != Form.Mutual)
        {
            scan.Findings.Error(
                DiagnosticCodes.NotMutual,
                $"{path}.{(undertaking.RequiredParties.IsEmpty ? "quorum" : "requiredParties")}",
                $"The undertaking is {undertaking.Form}, so that no parties are required to accept it. Leave this out, or make "
                    + "the undertaking mutual."
            );
            return;
        }

        var required = undertaking.RequiredParties.IsEmpty
            ? pause.Undertakings.Where(other => other.Form == Form.Mutual).SelectMany(other => other.Bound)
            : undertaking.RequiredParties;
        var count = required.Distinct().Count();
        if (undertaking.Quorum > count)
        {
            scan.Findings.Error(
                DiagnosticCodes.QuorumTooLarge,
                $"{path}.quorum",
                $"The quorum is {undertaking.Quorum}, and {count} are required to accept, so that it can never bind. Lower the "
                    + "quorum, or name the parties whose acceptance counts."
            );
        }
    }

    private static void CheckRoles(DossierScan scan, Pause pause, DiagnosticPath path)
    {
        foreach (var (holder, at) in Items(pause.Roles, $"{path}.roles"))
        {
            CheckDefined(scan, holder.Role, $"{at}.role");
            CheckActor(scan, holder.Actor, $"{at}.actor");
        }

        CheckOnce(scan, Items(pause.Roles, $"{path}.roles"), "stands here");
    }

    private static void CheckObligations(DossierScan scan, Pause pause, DiagnosticPath path)
    {
        CheckIds(scan, $"{path}.obligations", "an obligation", pause.Obligations, obligation => obligation.Id);
        foreach (var (obligation, at) in Items(pause.Obligations, $"{path}.obligations"))
        {
            CheckActor(scan, obligation.Debtor, $"{at}.debtor");
            CheckActor(scan, obligation.Creditor, $"{at}.creditor");
        }
    }

    private static void CheckLists(DossierScan scan)
    {
        CheckIds(scan, "$.lists", "a list", scan.Dossier.Lists, list => list.Id);
        foreach (var (list, path) in Items(scan.Dossier.Lists, "$.lists"))
        {
            CheckNames(scan, list.Names, path);
            foreach (var (entry, at) in Items(list.Entries, $"{path}.entries"))
            {
                CheckActor(scan, entry.Actor, $"{at}.actor");
                CheckValid(scan, entry.Valid, $"{at}.valid");
            }
        }
    }
}
