namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckActors(DossierScan scan)
    {
        CheckIds(scan, "$.actors", "an actor", scan.Dossier.Actors, actor => actor.Id);
        for (var i = 0; i < scan.Dossier.Actors.Count; i++)
        {
            var path = DiagnosticPath.Item("$.actors", i);
            CheckNames(scan, scan.Dossier.Actors[i].Names, path);
            if (scan.Dossier.Actors[i] is Organization organization)
            {
                CheckDefined(scan, organization.OrganizationKind, $"{path}.organizationKind");
            }
        }

        for (var i = 0; i < scan.Dossier.Relations.Count; i++)
        {
            var (relation, path) = (scan.Dossier.Relations[i], DiagnosticPath.Item("$.relations", i));
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
            var path = DiagnosticPath.Item("$.places", i);
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

    private static IEnumerable<(PlaceId Id, DiagnosticPath Path)> PlacesNamedBy(Place place, DiagnosticPath path) =>
        place switch
        {
            Area area => Items(area.Within, $"{path}.within").Concat(Items(area.Overlaps, $"{path}.overlaps")),
            PlaceSet set => Items(set.Members, $"{path}.members"),
            Toponym toponym => toponym.Readings.Select(
                (reading, i) => (reading.Place, (DiagnosticPath)$"{DiagnosticPath.Item($"{path}.readings", i)}.place")
            ),
            _ => [],
        };

    private static void CheckStatements(DossierScan scan)
    {
        foreach (var i in scan.Positions)
        {
            var (statement, path) = (scan.Dossier.Statements[i], DossierScan.PathOf(i));
            if (CheckGiven(scan, statement.Id.ToString(), $"{path}.id"))
            {
                CheckNew(
                    scan,
                    scan.Index.Statements.Find(statement.Id) is { } first && first.Position == i,
                    "a statement",
                    statement.Id,
                    $"{path}.id"
                );
            }

            CheckActor(scan, statement.Speaker, $"{path}.speaker");
            CheckActor(scan, statement.OnBehalfOf, $"{path}.onBehalfOf");
            CheckSignatories(scan, statement, path);
            CheckActors(scan, statement.Addressees, $"{path}.addressees");
            if (statement.Audience is { } audience)
            {
                CheckSome(
                    scan,
                    audience.Count,
                    $"{path}.audience",
                    "The statement could be known to nobody. Name who could know of it, or leave it out if it was public."
                );
                CheckActors(scan, audience, $"{path}.audience");
            }

            CheckDefined(scan, statement.Channel, $"{path}.channel");
            CheckSome(scan, statement.Acts.Count, $"{path}.acts", "The statement does nothing; give it an act.");
            CheckGiven(scan, statement.Utterance is { } utterance ? utterance.ToString() : null, $"{path}.utterance");
            CheckStatement(scan, statement.InReplyTo, $"{path}.inReplyTo");
            CheckStatement(scan, statement.Supersedes, $"{path}.supersedes");
        }
    }

    private static void CheckSignatories(DossierScan scan, Statement statement, DiagnosticPath path)
    {
        if (statement.Signatories.IsEmpty)
        {
            return;
        }

        foreach (var (signature, at) in Items(statement.Signatories, $"{path}.signatories"))
        {
            CheckActor(scan, signature.By, $"{at}.by");
            CheckActor(scan, signature.OnBehalfOf, $"{at}.onBehalfOf");
        }

        CheckOnce(
            scan,
            Items(statement.Signatories, $"{path}.signatories").Select(pair => (pair.Item.Principal, pair.Path)),
            "signs",
            [statement.Principal]
        );
    }

    private static void CheckWithheld(DossierScan scan)
    {
        var withheld = scan.Dossier.Withheld;
        foreach (var (pause, path) in Items(withheld?.Pauses ?? [], "$.withheld.pauses"))
        {
            CheckPause(scan, pause, path);
        }

        foreach (var (statement, path) in Items(withheld?.Named ?? [], "$.withheld.named"))
        {
            _ = CheckGiven(scan, statement.ToString(), path);
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
                CheckActor(scan, conduct.Against, $"{path}.against");
                CheckDefined(scan, conduct.InSelfDefence, $"{path}.inSelfDefence");
            }

            if (site.Claim is { } claim)
            {
                CheckClaim(scan, claim, $"{site.Path}.claim");
            }

            if (site.Length is var (length, place))
            {
                CheckElapsed(scan, length, place);
            }

            CheckNamedUndertakings(
                scan,
                site.Undertakings,
                site.Pause is var (ofPause, _) ? [ofPause] : [],
                $"{site.Path}.undertakings"
            );
            CheckAct(scan, site);
        }
    }
}
