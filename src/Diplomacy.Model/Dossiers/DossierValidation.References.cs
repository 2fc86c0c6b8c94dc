namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckActors(DossierScan scan)
    {
        CheckIds(scan, "$.actors", "an actor", scan.Dossier.Actors, actor => actor.Id);
        for (var i = 0; i < scan.Dossier.Actors.Count; i++)
        {
            var path = Paths.Item("$.actors", i);
            CheckNames(scan, scan.Dossier.Actors[i].Names, path);
            if (scan.Dossier.Actors[i] is Organization organization)
            {
                CheckDefined(scan, organization.OrganizationKind, $"{path}.organizationKind");
            }
        }

        for (var i = 0; i < scan.Dossier.Relations.Count; i++)
        {
            var (relation, path) = (scan.Dossier.Relations[i], Paths.Item("$.relations", i));
            var (from, to) = EndsOf(relation);
            CheckActor(scan, relation.From, $"{path}.{from}");
            CheckActor(scan, relation.To, $"{path}.{to}");
            CheckValid(scan, relation.Valid, $"{path}.valid");
            if (relation is HoldsOffice holds)
            {
                CheckKind<Person>(scan, holds.Person, $"{path}.{from}", "a person", "Only persons hold offices");
                CheckKind<Office>(scan, holds.Office, $"{path}.{to}", "an office", "Only offices are held");
            }
        }
    }

    private static (string From, string To) EndsOf(Relation relation) =>
        relation switch
        {
            HoldsOffice => ("person", "office"),
            SpeaksFor => ("speaker", "principal"),
            _ => ("part", "whole"),
        };

    private static void CheckPlaces(DossierScan scan)
    {
        CheckIds(scan, "$.places", "a place", scan.Dossier.Places, place => place.Id);
        for (var i = 0; i < scan.Dossier.Places.Count; i++)
        {
            var path = Paths.Item("$.places", i);
            CheckNames(scan, scan.Dossier.Places[i].Names, path);
            foreach (var (id, at) in PlacesNamedBy(scan.Dossier.Places[i], path))
            {
                CheckPlace(scan, id, at);
                if (scan.Dossier.Places[i] is Area && scan.Index.Gazetteer.Find(id) is not (null or Area))
                {
                    scan.Findings.Error(
                        DiagnosticCodes.WrongReference,
                        at,
                        $"The place '{id}' is no area. Areas lie within areas and overlap areas: name one of those."
                    );
                }
            }
        }
    }

    private static IEnumerable<(PlaceId Id, string Path)> PlacesNamedBy(Place place, string path) =>
        place switch
        {
            Area area => Items(area.Within, $"{path}.within").Concat(Items(area.Overlaps, $"{path}.overlaps")),
            PlaceSet set => Items(set.Members, $"{path}.members"),
            Toponym toponym => toponym.Readings.Select(
                (reading, i) => (reading.Place, $"{Paths.Item($"{path}.readings", i)}.place")
            ),
            _ => [],
        };

    private static void CheckPauses(DossierScan scan)
    {
        CheckIds(scan, "$.pauses", "a pause", scan.Dossier.Pauses, pause => pause.Id);
        for (var i = 0; i < scan.Dossier.Pauses.Count; i++)
        {
            var (pause, path) = (scan.Dossier.Pauses[i], Paths.Item("$.pauses", i));
            CheckNames(scan, pause.Names, path);
            CheckIds(scan, $"{path}.undertakings", "an undertaking", pause.Undertakings, undertaking => undertaking.Id);
            CheckSome(scan, pause.Undertakings.Count, $"{path}.undertakings", "The pause has no undertaking; add one.");
            for (var j = 0; j < pause.Undertakings.Count; j++)
            {
                var (undertaking, at) = (pause.Undertakings[j], Paths.Item($"{path}.undertakings", j));
                CheckDefined(scan, undertaking.Form, $"{at}.form");
                CheckSome(scan, undertaking.Bound.Count, $"{at}.bound", "The undertaking binds nobody; name who is.");
                CheckActors(scan, undertaking.Bound, $"{at}.bound");
                CheckActors(scan, undertaking.Beneficiaries, $"{at}.beneficiaries");
            }
        }
    }

    private static void CheckStatements(DossierScan scan)
    {
        foreach (var i in scan.Positions)
        {
            var (statement, path) = (scan.Dossier.Statements[i], DossierScan.PathOf(i));
            if (CheckGiven(scan, statement.Id.ToString(), $"{path}.id"))
            {
                CheckNew(
                    scan,
                    scan.Index.Statements.Find(statement.Id)!.Position == i,
                    "a statement",
                    statement.Id,
                    $"{path}.id"
                );
            }

            CheckActor(scan, statement.Speaker, $"{path}.speaker");
            CheckActor(scan, statement.OnBehalfOf, $"{path}.onBehalfOf");
            CheckActors(scan, statement.Addressees, $"{path}.addressees");
            CheckDefined(scan, statement.Channel, $"{path}.channel");
            CheckSome(scan, statement.Acts.Count, $"{path}.acts", "The statement does nothing; give it an act.");
            CheckGiven(scan, statement.Utterance is { } utterance ? utterance.ToString() : null, $"{path}.utterance");
            CheckStatement(scan, statement.InReplyTo, $"{path}.inReplyTo");
            CheckStatement(scan, statement.Supersedes, $"{path}.supersedes");
        }
    }

    private static void CheckActs(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            if (site.Performance is { } performance)
            {
                CheckActor(scan, performance.By, $"{site.PerformancePath}.by");
                CheckActor(scan, performance.OnBehalfOf, $"{site.PerformancePath}.onBehalfOf");
                CheckActors(scan, performance.To, $"{site.PerformancePath}.to");
                CheckDefined(scan, performance.Channel, $"{site.PerformancePath}.channel");
            }

            if (site.Pause is var (pause, at))
            {
                CheckPause(scan, pause, at);
            }

            if (site.Conduct is var (conduct, path))
            {
                CheckActor(scan, conduct.Actor, $"{path}.actor");
                CheckPlace(scan, conduct.Place, $"{path}.place");
            }

            switch (site.Act)
            {
                case Retract retract:
                    CheckStatement(scan, retract.Statement, $"{site.Path}.statement");
                    break;
                case Accept accept:
                    CheckStatement(scan, accept.Of, $"{site.Path}.of");
                    break;
                case Report { Paraphrases: { } utterance }:
                    CheckGiven(scan, utterance.ToString(), $"{site.Path}.paraphrases");
                    break;
            }

            if (site.Claim is StateClaim state)
            {
                CheckGiven(scan, state.State.ToString(), $"{site.Path}.claim.state");
            }
        }
    }

    private static void CheckTerms(DossierScan scan)
    {
        foreach (var site in scan.Acts)
        {
            if (site.Terms is not var (terms, path))
            {
                continue;
            }

            if (terms.Undertaking is { } undertaking)
            {
                CheckUndertaking(scan, undertaking, site, $"{path}.undertaking");
            }

            if (terms.Area is { } area)
            {
                CheckPlace(scan, area, $"{path}.area");
            }

            if (terms.Conditions is not { } conditions)
            {
                continue;
            }

            for (var i = 0; i < conditions.Count; i++)
            {
                var at = Paths.Item($"{path}.conditions", i);
                CheckGiven(scan, conditions[i].State.ToString(), $"{at}.state");
                CheckDefined(scan, conditions[i].Silence, $"{at}.silence");
                CheckDefined(scan, conditions[i].OnFailure, $"{at}.onFailure");
            }
        }
    }

    private static void CheckUndertaking(DossierScan scan, UndertakingId id, ActSite site, string path)
    {
        if (
            CheckGiven(scan, id.ToString(), path)
            && scan.Index.Pauses.GetValueOrDefault(site.Pause!.Value.Id) is { } pause
            && !pause.Undertakings.Any(undertaking => undertaking.Id == id)
        )
        {
            scan.Findings.Error(
                DiagnosticCodes.UnknownUndertaking,
                path,
                $"The pause '{pause.Id}' has no undertaking '{id}'. Correct the identifier or add the undertaking."
            );
        }
    }
}
