namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckQuestions(DossierScan scan)
    {
        CheckToponyms(scan);
        var uses = new Dictionary<string, KeyUse>(StringComparer.Ordinal);
        foreach (var site in scan.Deadlines)
        {
            CheckKey(scan, uses, site);
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

    private static void CheckKey(DossierScan scan, Dictionary<string, KeyUse> uses, DeadlineSite site)
    {
        var (deadline, key, path) = site;
        if (!uses.TryGetValue(key, out var use))
        {
            uses.Add(key, new KeyUse(deadline, path));
        }
        else if (use.WhyNot(deadline) is { } why)
        {
            scan.Findings.Error(
                DiagnosticCodes.QuestionMismatch,
                deadline.Key is null ? path : $"{path}.key",
                $"The key '{key}' is also that of {use.Path}, {why}. Use another key here, or make both alike."
            );
        }
    }

    /// <summary>What a key stands for where it is first used.</summary>
    private sealed class KeyUse(Deadline first, string path)
    {
        private EquatableArray<string> _zones = ZonesOf(first);

        public string Path => path;

        public string? WhyNot(Deadline other)
        {
            if (other.GetType() != first.GetType())
            {
                return "a deadline of another kind";
            }

            if (other is MomentDeadline moment && moment.Moment != ((MomentDeadline)first).Moment)
            {
                return "a moment within other bounds";
            }

            // One zone is no question, so it goes with any other; answers go by the order of the options.
            var zones = ZonesOf(other);
            if (zones.Count > 1 && _zones.Count > 1 && zones != _zones)
            {
                return "which may be in other zones, or lists them in another order";
            }

            _zones = _zones.Count > 1 ? _zones : zones;
            return null;
        }
    }
}
