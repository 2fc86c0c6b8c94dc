namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static readonly char[] s_afterIdentifier = ['/', '#'];

    private static void CheckQuestions(DossierScan scan)
    {
        if (scan.IsOfReference)
        {
            CheckToponyms(scan);
        }

        // What no statement says, and identifiers that look like keys, may meet any key.
        var mayRecur =
            scan.IsOfReference
            || scan.Positions.Any(i => scan.Dossier.Statements[i].Id.ToString().AsSpan().ContainsAny('/', '#'));
        foreach (var site in scan.Deadlines)
        {
            CheckKey(scan, site, mayRecur || site.Deadline.Key is not null);
        }

        scan.Keys.Forget();
    }

    private static void CheckToponyms(DossierScan scan)
    {
        for (var i = 0; i < scan.Dossier.Places.Count; i++)
        {
            if (scan.Dossier.Places[i] is not Toponym toponym)
            {
                continue;
            }

            DiagnosticPath path = $"{DiagnosticPath.Item("$.places", i)}.readings";
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

    private static void CheckKey(DossierScan scan, DeadlineSite site, bool mayRecur)
    {
        var (deadline, key, path) = site;
        if ((scan.Keys.Find(key) ?? (mayRecur ? UseByDefault(scan, key) : null)) is not { } use)
        {
            scan.Keys.Set(key, new KeyUse(deadline, path, ZonesOf(deadline)), mayRecur);
        }
        else if (WhyNot(use, deadline) is { } why)
        {
            scan.Findings.Error(
                DiagnosticCodes.QuestionMismatch,
                deadline.Key is null ? path : $"{path}.key",
                $"The key '{key}' is also that of {use.Path}, {why}. Use another key here, or make both alike."
            );
        }
        else
        {
            scan.Keys.Set(key, WithZonesOf(use, deadline), mayRecur);
        }
    }

    // The limits of earlier statements whose default key it is: those of statements whose identifier it begins with.
    private static KeyUse? UseByDefault(DossierScan scan, string key)
    {
        KeyUse? use = null;
        for (var cut = key.IndexOfAny(s_afterIdentifier); cut >= 0; cut = key.IndexOfAny(s_afterIdentifier, cut + 1))
        {
            if (
                StatementId.TryParse(key[..cut], null, out var id)
                && scan.Index.Statements.Find(id) is { } entry
                && !scan.IsOfReference
                && entry.Position < scan.Positions[0]
            )
            {
                foreach (var (deadline, other, path) in scan.Of([entry.Position]).Deadlines)
                {
                    if (deadline.Key is null && string.Equals(other, key, StringComparison.Ordinal))
                    {
                        use = use is null ? new KeyUse(deadline, path, ZonesOf(deadline)) : WithZonesOf(use, deadline);
                    }
                }
            }
        }

        return use;
    }

    private static KeyUse WithZonesOf(KeyUse use, Deadline deadline) =>
        use.Zones.Count <= 1 ? use with { Zones = ZonesOf(deadline) } : use;

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
