namespace Diplomacy.Model;

/// <summary>Pauses that lead back to themselves, and limits that hang on what hangs on them.</summary>
internal static partial class DossierValidation
{
    private static void CheckPauseCircles(DossierScan scan, Func<PauseRelationKind, bool> counts, string what)
    {
        var indexes = new Dictionary<PauseId, int>();
        foreach (var (pause, i) in scan.Dossier.Pauses.Select((pause, i) => (pause, i)))
        {
            _ = indexes.TryAdd(pause.Id, i);
        }

        var links = new List<Link>();
        foreach (var (pause, i) in scan.Dossier.Pauses.Select((pause, i) => (pause, i)))
        {
            foreach (var (relation, path) in Items(pause.Relations, $"{DiagnosticPath.Item("$.pauses", i)}.relations"))
            {
                if (counts(relation.Kind) && indexes.TryGetValue(relation.Other, out var to))
                {
                    links.Add(new Link(i, to, path));
                }
                else if (relation is { Kind: PauseRelationKind.Parallel } && relation.Other == pause.Id)
                {
                    scan.Findings.Error(
                        DiagnosticCodes.CyclicPauses,
                        path,
                        $"The pause '{pause.Id}' is said to be parallel to itself. Name another pause, or remove the relation."
                    );
                }
            }
        }

        ReportCircles(
            scan,
            scan.Dossier.Pauses.Count,
            links,
            DiagnosticCodes.CyclicPauses,
            node => scan.Dossier.Pauses[node].Id.ToString(),
            $"The pause {what}, by way of others or directly"
        );
    }

    // Effect is when it is established, started and its precedent conditions have come true: whatever decides these comes first.
    private static void CheckEffectCircles(DossierScan scan)
    {
        foreach (var site in scan.Terms.Where(site => site.AreSaid))
        {
            var (window, path) = (site.Terms.Window, site.Path);
            var first = window is { Start: null, Length: not null, End: var end }
                ? DeadlineSite.Of(end, "", $"{path}.window.end")
                : DeadlineSite.Of(window?.Start, "", $"{path}.window.start");
            var stops = Items(site.Terms.Conditions ?? [], $"{path}.conditions")
                .Where(pair => pair.Item.Role == ConditionRole.Precedent)
                .SelectMany(pair => DeadlineSite.Of(pair.Item.LongStop, "", $"{pair.Path}.longStop"));
            var befores = site
                .Facts.Where(fact => fact.Condition.Role == ConditionRole.Precedent)
                .SelectMany(fact => fact.Deadlines);
            foreach (var part in first.Concat(stops).Concat(befores).SelectMany(limit => limit.WithParts()))
            {
                if (part.Deadline is OffsetDeadline { Anchor: var anchor } && anchor == Anchor.Effect)
                {
                    scan.Findings.Error(
                        DiagnosticCodes.CyclicEffect,
                        $"{part.Path}.anchor",
                        "The limit is counted from the effect of the undertaking, and the effect hangs on this limit. Count from "
                            + "the signature, the announcement or an event."
                    );
                }
            }
        }
    }
}
