using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace Diplomacy.Model;

/// <summary>Time zones by IANA id as said, aliases included, from a stated version of the TZDB.</summary>
/// <remarks>
/// A zone keeps the id by which it was asked for: <c>Europe/Kiev</c> is not rewritten, and is known to be the same zone
/// as <c>Europe/Kyiv</c>. The source is the one that NodaTime carries, never the machine's. A null argument is refused with an <see cref="ArgumentNullException"/>.
/// </remarks>
public static class TzdbZones
{
    /// <summary>
    /// The version of the TZDB that NodaTime carries, and its mapping: what a resolved time was resolved with.
    /// </summary>
    public static string Version => TzdbDateTimeZoneSource.Default.VersionId;

    /// <summary>Finds a zone by id or alias; ids are case-sensitive.</summary>
    /// <remarks>What NodaTime calls a fixed offset, <c>UTC+03</c>, is no id of the TZDB: <c>Etc/GMT-3</c> is.</remarks>
    /// <param name="id">The IANA id, as <c>Europe/Kyiv</c>, an alias, or <c>UTC</c>.</param>
    /// <param name="zone">The zone, under the id given; null when there is none.</param>
    public static bool TryFind(string id, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(id);
        zone = CanonicalId(id) is null ? null : DateTimeZoneProviders.Tzdb[id];
        return zone is not null;
    }

    /// <summary>
    /// The id of which another is an alias, in the TZDB version used; itself when it is no alias, null when unknown.
    /// </summary>
    public static string? CanonicalId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out var canonical) ? canonical : null;
    }

    /// <summary>Whether two ids name one zone; false when either is unknown.</summary>
    public static bool AreSame(string first, string second) =>
        CanonicalId(first) is { } canonical && string.Equals(canonical, CanonicalId(second), StringComparison.Ordinal);
}
