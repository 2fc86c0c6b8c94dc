using NodaTime;

namespace Diplomacy.Model;

/// <summary>Microseconds of local dates and times in a zone given by its id, with what clocks skip or repeat left to the caller.</summary>
internal static class LocalTimes
{
    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>The first instant of a date.</summary>
    public static long StartOfDay(LocalDate date, string zone) =>
        ZonedTime.StartOfDay(ZonedTime.DayNumber(date), Zone(zone));

    /// <summary>The earlier and the later instant that a local time may stand for; equal when it stands for one.</summary>
    public static (long Earlier, long Later) Of(LocalDateTime time, string zone) =>
        ZonedTime.Instants(time, Zone(zone));
}
