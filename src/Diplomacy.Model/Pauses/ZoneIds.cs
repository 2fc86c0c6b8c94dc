using NodaTime;

namespace Diplomacy.Model;

/// <summary>The zones a deadline may be meant in.</summary>
internal static class ZoneIds
{
    private const int FewZones = 8;

    /// <summary>Every zone there is, each once: for a limit of which nobody knows whose clock it means.</summary>
    public static EquatableArray<DateTimeZone> AnyZone { get; } =
        DateTimeZoneProviders
            .Tzdb.Ids.Where(id => string.Equals(TzdbZones.CanonicalId(id), id, StringComparison.Ordinal))
            .Select(id => DateTimeZoneProviders.Tzdb[id])
            .ToEquatableArray();

    /// <summary>The zone with an id.</summary>
    /// <exception cref="ArgumentException">The time zone database has none.</exception>
    public static DateTimeZone Find(string id) =>
        TzdbZones.TryFind(id, out var zone)
            ? zone
            : throw new ArgumentException(
                $"The time zone database has no zone '{id}'. Use an id such as Europe/Kyiv, or Etc/GMT-3 for an offset.",
                nameof(id)
            );

    /// <summary>All the zones that may be meant where some are given; every zone there is where none are.</summary>
    /// <exception cref="ArgumentException">The time zone database does not have them all.</exception>
    public static EquatableArray<DateTimeZone> Among(EquatableArray<string> ids) =>
        ids.IsEmpty ? AnyZone : ids.Select(Find).ToEquatableArray();

    // Mostly there are so few that comparing each with each takes less than putting them in order.
    private static bool AreDifferent(EquatableArray<string> zones)
    {
        if (zones.Count > FewZones)
        {
            return AreManyDifferent([.. zones]);
        }

        for (var i = 1; i < zones.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(zones[i], zones[j], StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // In order, like ones stand side by side; a set would take several times the room.
    private static bool AreManyDifferent(string[] zones)
    {
        Array.Sort(zones, StringComparer.Ordinal);
        for (var i = 1; i < zones.Length; i++)
        {
            if (string.Equals(zones[i - 1], zones[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

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

        return AreDifferent(zones)
            ? zones
            : throw new ArgumentException("A zone is given twice; name each once.", nameof(zones));
    }
}
