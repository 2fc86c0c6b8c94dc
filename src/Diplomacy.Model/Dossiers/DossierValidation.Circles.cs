namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private const int NamedInCircle = 5;

    private static void CheckCircles(DossierScan scan)
    {
        CheckStatementCircles(scan);
        CheckPlaceCircles(scan);
        CheckPauseCircles(
            scan,
            kind => kind is PauseRelationKind.Renews or PauseRelationKind.Replaces or PauseRelationKind.Restores,
            "follows itself"
        );
        CheckPauseCircles(scan, kind => kind is PauseRelationKind.PartOf, "is part of itself");
        CheckRelationCircles(scan, relation => relation is SpeaksFor or HoldsOffice, "speak for each other");
        CheckRelationCircles(scan, relation => relation is PartOf, "are part of each other");
    }

    private static void CheckStatementCircles(DossierScan scan)
    {
        var links = new List<Link>();
        var count = scan.Dossier.Statements.Count;
        // An utterance stands between the reports that paraphrase it and the statements that record it.
        var utterances = new Dictionary<UtteranceId, int>();
        foreach (var (statement, i) in scan.Dossier.Statements.Select((statement, i) => (statement, i)))
        {
            Add(i, statement.InReplyTo, ".inReplyTo");
            Add(i, statement.Supersedes, ".supersedes");
            if (statement.Acts.Any(Refers))
            {
                AddActs(statement, i);
            }
        }

        if (utterances.Count > 0)
        {
            foreach (var (statement, i) in scan.Dossier.Statements.Select((statement, i) => (statement, i)))
            {
                if (Subjects.UtteranceOf(statement) is { } recorded && utterances.TryGetValue(recorded, out var node))
                {
                    links.Add(new Link(node, i, null));
                }
            }
        }

        ReportCircles(
            scan,
            count + utterances.Count,
            links,
            DiagnosticCodes.CyclicStatements,
            node => node < count ? scan.Dossier.Statements[node].Id.ToString() : null,
            "The statement refers to itself, by way of others or directly"
        );

        void AddActs(Statement statement, int position)
        {
            foreach (var site in ActSite.Of(statement, position))
            {
                switch (site.Act)
                {
                    case Retract retract:
                        Add(position, retract.Statement, $"{site.Path}.statement");
                        break;
                    case Accept accept:
                        Add(position, accept.Of, $"{site.Path}.of");
                        break;
                    case Refuse refuse:
                        Add(position, refuse.Of, $"{site.Path}.of");
                        break;
                    case Report { Paraphrases: { } utterance }:
                        _ = utterances.TryAdd(utterance, count + utterances.Count);
                        links.Add(new Link(position, utterances[utterance], $"{site.Path}.paraphrases"));
                        break;
                }
            }
        }

        void Add(int from, StatementId? id, string path)
        {
            if (id is { } named && scan.Index.Statements.Find(named) is { } entry)
            {
                links.Add(new Link(from, entry.Position, path));
            }
        }
    }

    // Whether an act, or one that it speaks of, refers to a statement or an utterance.
    private static bool Refers(Act act)
    {
        for (Act? next = act; next is not null; next = Performance.Within(next)?.Act)
        {
            if (
                next
                is Retract
                    or Accept { Of: not null }
                    or Refuse { Of: not null }
                    or Report { Paraphrases: not null }
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckPlaceCircles(DossierScan scan)
    {
        var indexes = new Dictionary<PlaceId, int>();
        for (var i = 0; i < scan.Dossier.Places.Count; i++)
        {
            _ = indexes.TryAdd(scan.Dossier.Places[i].Id, i);
        }

        var links = new List<Link>();
        for (var i = 0; i < scan.Dossier.Places.Count; i++)
        {
            var (place, path) = (scan.Dossier.Places[i], DiagnosticPath.Item("$.places", i));
            var named = place is Area area ? Items(area.Within, $"{path}.within") : PlacesNamedBy(place, path);
            foreach (var (id, at) in named)
            {
                if (indexes.TryGetValue(id, out var to))
                {
                    links.Add(new Link(i, to, at));
                }
            }
        }

        ReportCircles(
            scan,
            scan.Dossier.Places.Count,
            links,
            DiagnosticCodes.CyclicPlaces,
            node => scan.Dossier.Places[node].Id.ToString(),
            "The place contains itself or stands for itself, by way of others or directly"
        );
    }

    private static void CheckRelationCircles(DossierScan scan, Func<Relation, bool> counts, string what)
    {
        var nodes = new Dictionary<ActorId, int>();
        var names = new List<string>();
        var links = new List<Link>();
        for (var i = 0; i < scan.Dossier.Relations.Count; i++)
        {
            var relation = scan.Dossier.Relations[i];
            if (counts(relation))
            {
                links.Add(new Link(NodeOf(relation.From), NodeOf(relation.To), DiagnosticPath.Item("$.relations", i)));
            }
        }

        ReportCircles(
            scan,
            names.Count,
            links,
            DiagnosticCodes.CyclicRelations,
            node => names[node],
            $"The actors {what}"
        );

        int NodeOf(ActorId actor)
        {
            if (nodes.TryAdd(actor, names.Count))
            {
                names.Add(actor.ToString());
            }

            return nodes[actor];
        }
    }

    // Every link on a circle is reported, because any of them may be the wrong one.
    private static void ReportCircles(
        DossierScan scan,
        int nodes,
        List<Link> links,
        string code,
        Func<int, string?> nameOf,
        string what
    )
    {
        var component = Circles.Components(nodes, links);
        var onCircle = links.FindAll(link => component[link.From] == component[link.To]);
        if (onCircle.Count == 0)
        {
            return;
        }

        var members = new Dictionary<int, List<string>>();
        foreach (var circle in onCircle.Select(link => component[link.From]))
        {
            _ = members.TryAdd(circle, []);
        }

        for (var node = 0; node < nodes; node++)
        {
            if (members.TryGetValue(component[node], out var named) && nameOf(node) is { } name)
            {
                named.Add(named.Count < NamedInCircle ? $"'{name}'" : "…");
            }
        }

        foreach (var link in onCircle)
        {
            if (link.Path is { } path)
            {
                var circle = string.Join(", ", members[component[link.From]].Take(NamedInCircle + 1));
                scan.Findings.Error(
                    code,
                    path.StartsWith('.') ? DossierScan.PathOf(link.From) + path : path,
                    $"{what}, in a circle of {circle}. Remove this link or another of the circle."
                );
            }
        }
    }
}
