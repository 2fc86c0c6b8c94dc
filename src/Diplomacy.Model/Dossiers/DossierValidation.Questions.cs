namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckQuestions(DossierScan scan)
    {
        if (scan.IsWhole)
        {
            CheckToponyms(scan);
        }

        foreach (var site in scan.Deadlines)
        {
            CheckKey(scan, site);
        }
    }

    private static void CheckToponyms(DossierScan scan)
    {
        for (var i = 0; i < scan.Dossier.Places.Count; i++)
        {
            if (scan.Dossier.Places[i] is not Toponym toponym)
            {
                continue;
            }

            var path = $"{Paths.Item("$.places", i)}.readings";
            if (toponym.Readings.Count < 2)
            {
                scan.Findings.Error(
                    DiagnosticCodes.TooFew,
                    path,
                    "A toponym stands for several places. Give it two readings at least, or record an area."
                );
            }

            var options = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (reading, at) in Items(toponym.Readings, path))
            {
                if (!options.Add(reading.Option))
                {
                    scan.Findings.Error(
                        DiagnosticCodes.QuestionMismatch,
                        $"{at}.option",
                        $"The toponym has the option '{reading.Option}' twice. Give each reading a name of its own."
                    );
                }
            }
        }
    }

    private static void CheckKey(DossierScan scan, DeadlineSite site)
    {
        var (deadline, key, path) = site;
        if (scan.Keys.Find(key) is not { } use)
        {
            scan.Keys.Set(key, new KeyUse(deadline, path, ZonesOf(deadline)));
        }
        else if (WhyNot(use, deadline) is { } why)
        {
            scan.Findings.Error(
                DiagnosticCodes.QuestionMismatch,
                deadline.Key is null ? path : $"{path}.key",
                $"The key '{key}' is also that of {use.Path}, {why}. Use another key here, or make both alike."
            );
        }
        else if (use.Zones.Count <= 1)
        {
            scan.Keys.Set(key, use with { Zones = ZonesOf(deadline) });
        }
    }

    private static string? WhyNot(KeyUse use, Deadline other)
    {
        if (other.GetType() != use.First.GetType())
        {
            return "a deadline of another kind";
        }

        if (other is MomentDeadline moment && moment.Moment != ((MomentDeadline)use.First).Moment)
        {
            return "a moment within other bounds";
        }

        // One zone is no question, so it goes with any other; answers go by the order of the options.
        var zones = ZonesOf(other);
        return zones.Count > 1 && use.Zones.Count > 1 && zones != use.Zones
            ? "which may be in other zones, or lists them in another order"
            : null;
    }
}
