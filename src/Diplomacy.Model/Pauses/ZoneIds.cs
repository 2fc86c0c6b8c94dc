namespace Diplomacy.Model;

/// <summary>The zones a deadline may be meant in.</summary>
internal static class ZoneIds
{
    /// <summary>One at least, none twice. Whether an id exists is for dossier validation, which knows the zone data.</summary>
    public static EquatableArray<string> Checked(EquatableArray<string> zones)
    {
        if (zones.IsEmpty)
        {
            throw new ArgumentException(
                "No zone is given: name the one that was said, or all it may be.",
                nameof(zones)
            );
        }

        foreach (var zone in zones)
        {
            _ = Guard.Text(zone, nameof(zones));
        }

        return zones.Distinct(StringComparer.Ordinal).Count() == zones.Count
            ? zones
            : throw new ArgumentException("A zone is given twice; name each once.", nameof(zones));
    }
}
