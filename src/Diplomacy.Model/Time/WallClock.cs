using NodaTime;

namespace Diplomacy.Model;

/// <summary>What clocks in a zone show over a stretch of time, and when they show it: the extremes of both.</summary>
/// <remarks>
/// Put back, clocks show times again, and put forward they skip some: neither what they show nor when they show it only
/// rises. But a change moves them by less than a day, so only changes near an extreme can make another one. Local times
/// are microseconds as if in UTC.
/// </remarks>
internal readonly struct WallClock(DateTimeZone zone, LocalTimeReading? reading)
{
    /// <summary>The least local time shown from one instant to another, both inclusive.</summary>
    public long LeastShown(long first, long last)
    {
        var least = first + OffsetAt(first);
        foreach (var change in Changes(first, Math.Min(last, first + Microseconds.PerDay)))
        {
            least = Math.Min(least, change + OffsetAt(change));
        }

        return least;
    }

    /// <summary>The greatest local time shown from one instant to another, both inclusive.</summary>
    public long MostShown(long first, long last)
    {
        var most = last + OffsetAt(last);
        foreach (var change in Changes(Math.Max(first, last - Microseconds.PerDay), last))
        {
            most = Math.Max(most, change - 1 + OffsetAt(change - 1));
        }

        return most;
    }

    /// <summary>The first instant at which a local time between two, both inclusive, is shown.</summary>
    public long Earliest(long least, long most)
    {
        var earliest = Instants(least).Earlier;
        foreach (var local in Jumps(least, least, most))
        {
            earliest = Math.Min(earliest, Instants(local).Earlier);
        }

        return earliest;
    }

    /// <summary>The last instant at which a local time between two, both inclusive, is shown.</summary>
    public long Latest(long least, long most)
    {
        var latest = Instants(most).Later;
        foreach (var local in Jumps(most, least, most))
        {
            latest = Math.Max(latest, Instants(local).Later);
        }

        return latest;
    }

    public static LocalDateTime Local(long microseconds)
    {
        var day = Math.DivRem(microseconds, Microseconds.PerDay, out var rest);
        return new LocalDate(1970, 1, 1).PlusDays((int)day).AtMidnight().PlusTicks(rest * 10);
    }

    // The local times near one at which their instants jump: the first and the last of those that a change skips, and
    // their neighbours.
    private IEnumerable<long> Jumps(long near, long least, long most)
    {
        foreach (var change in Changes(near - (2 * Microseconds.PerDay), near + (2 * Microseconds.PerDay)))
        {
            var gap = change + OffsetAt(change - 1);
            var end = change + OffsetAt(change);
            long[] jumps = [gap - 1, gap, end - 1, end];
            foreach (var local in jumps)
            {
                if (gap < end && least <= local && local <= most)
                {
                    yield return local;
                }
            }
        }
    }

    /// <summary>The instants, after the first and up to the last, at which the offset changes.</summary>
    public IEnumerable<long> Changes(long first, long last)
    {
        var interval = zone.GetZoneInterval(Clamped(first));
        while (interval.HasEnd && Microseconds.Floor(interval.End) is var change && change <= last)
        {
            yield return change;
            interval = zone.GetZoneInterval(interval.End);
        }
    }

    private (long Earlier, long Later) Instants(long local)
    {
        var (earlier, later) = ZonedTime.Instants(Local(local), zone);
        return reading switch
        {
            LocalTimeReading.Earlier => (earlier, earlier),
            LocalTimeReading.Later => (later, later),
            _ => (earlier, later),
        };
    }

    private long OffsetAt(long instant) => ZonedTime.Offset(zone.GetZoneInterval(Clamped(instant)));

    private static Instant Clamped(long microseconds) =>
        Microseconds.ToInstant(Math.Clamp(microseconds, Microseconds.Min, Microseconds.Max));
}
