using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Local dates and times in zones.</summary>
internal static class Zones
{
    public static Instant StartOf(this string zone, LocalDate date) =>
        DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(date).ToInstant();

    /// <summary>The instants a local time may mean: one, or the earlier and the later where clocks skip or repeat it.</summary>
    public static IReadOnlyList<Instant> Readings(this string zone, LocalDateTime time)
    {
        var mapping = DateTimeZoneProviders.Tzdb[zone].MapLocal(time);
        return mapping.Count switch
        {
            1 => [mapping.Single().ToInstant()],
            2 => [mapping.First().ToInstant(), mapping.Last().ToInstant()],
            _ =>
            [
                time.WithOffset(mapping.LateInterval.WallOffset).ToInstant(),
                time.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(),
            ],
        };
    }

    /// <summary>The beginning or the end of the extent of a partial date.</summary>
    public static Moment MomentOf(this string zone, PartialDateDeadline date, Boundary boundary)
    {
        var extent = date.Date.ToInterval(null, DateTimeZoneProviders.Tzdb[zone]).GetValueOrDefault();
        var isKnown = !extent.Start.IsUnknown || !extent.End.IsUnknown;
        return isKnown && boundary == Boundary.EndOfDay ? extent.End : extent.Start;
    }
}
