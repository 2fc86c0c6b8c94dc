using NodaTime;

namespace Diplomacy.Model;

/// <summary>Instants of local dates and times, with what clocks skip or repeat left to the caller.</summary>
internal static class LocalTimes
{
    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>The first instant of a date in a zone.</summary>
    public static long StartOfDay(LocalDate date, string zone) =>
        Microseconds.Floor(Zone(zone).AtStartOfDay(date).ToInstant());

    /// <summary>The earlier and the later instant that a local time may stand for; equal when it stands for one.</summary>
    public static (long Earlier, long Later) Of(LocalDateTime time, string zone)
    {
        var mapping = Zone(zone).MapLocal(time);
        var (a, b) = mapping.Count switch
        {
            // A skipped time read with the offset after and before the gap.
            0 => (
                time.WithOffset(mapping.LateInterval.WallOffset).ToInstant(),
                time.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant()
            ),
            _ => (mapping.First().ToInstant(), mapping.Last().ToInstant()),
        };
        return (Microseconds.Floor(a), Microseconds.Floor(b));
    }

    /// <summary>The local time of an instant in a zone.</summary>
    public static LocalDateTime ToLocal(long instant, string zone) =>
        Microseconds.ToInstant(instant).InZone(Zone(zone)).LocalDateTime;
}
