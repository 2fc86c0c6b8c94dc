using System.Collections.Frozen;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Every reading of a deadline, and whether one of them leads out of the range of instants.</summary>
internal sealed class DeadlineReadings
{
    private static readonly FrozenSet<string> s_zones = DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet(
        StringComparer.Ordinal
    );

    private readonly List<DeadlineReading> _all = [];

    private DeadlineReadings() { }

    /// <summary>The readings; zones that do not exist and instants out of range are left out.</summary>
    public IReadOnlyList<DeadlineReading> All => _all;

    public bool LeavesRange { get; private set; }

    public static bool IsZone(string id) => s_zones.Contains(id);

    public static DeadlineReadings Of(Deadline deadline)
    {
        var result = new DeadlineReadings();
        switch (deadline)
        {
            case MomentDeadline { Moment.IsNever: true }:
                result._all.Add(new DeadlineReading(null, null, null, long.MaxValue, long.MaxValue));
                break;
            case MomentDeadline { Moment: var moment }:
                var range = (First: Microseconds.Min, Last: Microseconds.Max);
                var first = moment.EarliestMicroseconds ?? range.First;
                result._all.Add(new DeadlineReading(null, null, null, first, moment.LatestMicroseconds ?? range.Last));
                break;
            case DateDeadline date:
                foreach (var zone in date.Zones.Where(IsZone))
                {
                    result.AddDate(date, zone);
                }

                break;
            case DateTimeDeadline time:
                foreach (var zone in time.Zones.Where(IsZone))
                {
                    result.AddTime(time, zone);
                }

                break;
        }

        return result;
    }

    private void AddDate(DateDeadline date, string zone)
    {
        var isAsked = date.Boundary is not (Boundary.StartOfDay or Boundary.EndOfDay);
        if (date.Boundary != Boundary.EndOfDay)
        {
            AddDay(date.Date, zone, isAsked ? false : null);
        }

        if (date.Boundary == Boundary.StartOfDay)
        {
            return;
        }

        if (date.Date == LocalDate.MaxIsoValue)
        {
            LeavesRange = true;
        }
        else
        {
            AddDay(date.Date.PlusDays(1), zone, isAsked ? true : null);
        }
    }

    private void AddDay(LocalDate day, string zone, bool? isEndOfDay)
    {
        if (IsInRange(day.AtMidnight(), zone))
        {
            var start = LocalTimes.StartOfDay(day, zone);
            _all.Add(new DeadlineReading(zone, isEndOfDay, null, start, start));
        }
    }

    private void AddTime(DateTimeDeadline deadline, string zone)
    {
        if (!IsInRange(deadline.Time, zone))
        {
            return;
        }

        var (earlier, later) = LocalTimes.Of(deadline.Time, zone);
        var isAsked = earlier != later && deadline.Fold is not (Fold.Earlier or Fold.Later);
        if (isAsked || deadline.Fold != Fold.Later)
        {
            _all.Add(new DeadlineReading(zone, null, isAsked ? false : null, earlier, earlier));
        }

        if (isAsked || deadline.Fold == Fold.Later)
        {
            _all.Add(new DeadlineReading(zone, null, isAsked ? true : null, later, later));
        }
    }

    // Two days from its ends the range holds every local time; nearer, the zone's offset there decides.
    private bool IsInRange(LocalDateTime local, string zone)
    {
        var (utc, range) = (
            Microseconds.Floor(local.InUtc().ToInstant()),
            (First: Microseconds.Min, Last: Microseconds.Max)
        );
        var margin = 2 * Microseconds.PerDay;
        if (utc - margin >= range.First && utc + margin <= range.Last)
        {
            return true;
        }

        var near = Math.Clamp(utc, range.First + margin, range.Last - margin);
        var offset = LocalTimes.Zone(zone).GetUtcOffset(Microseconds.ToInstant(near));
        var instant = utc - (offset.Seconds * Microseconds.PerSecond);
        var isIn = instant >= range.First && instant <= range.Last;
        LeavesRange |= !isIn;
        return isIn;
    }
}
