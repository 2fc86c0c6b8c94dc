using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>A length to be counted: with what is said of how, and the key of the questions about the rest.</summary>
internal sealed record Count(Period Period, int Sign, string Key)
{
    public Elapsed Elapsed { get; init; }

    public MonthEndRule MonthEnd { get; init; }

    public Fold Fold { get; init; }

    public EquatableArray<string> Zones { get; init; }
}

/// <summary>Counts lengths from exact instants in one world (docs/evaluation.md, 5).</summary>
internal sealed class Calendar(WorldTimes times, PauseId pause)
{
    private const long Hour = 3_600_000_000;
    private const long Day = 24 * Hour;

    /// <summary>The zone meant: the only one, or as the question is answered; UTC where none is said.</summary>
    public DateTimeZone ZoneOf(EquatableArray<string> zones, string key) =>
        zones.IsEmpty
            ? DateTimeZone.Utc
            : DateTimeZoneProviders.Tzdb[
                zones.Count == 1 ? zones[0] : times.Answer(pause, QuestionKind.Zone, key, [.. zones])
            ];

    /// <summary>From the instant: months and days by the clock or days of 24 hours, parts of days exactly.</summary>
    public long FromInstant(long from, Count count)
    {
        if (from is Line.Never or Line.Always)
        {
            return from;
        }

        var period = count.Period;
        var days = period.Days + (7L * period.Weeks);
        var hasMonths = period.Months != 0 || period.Years != 0;
        if (!hasMonths && (days == 0 || count.Elapsed == Elapsed.Exact))
        {
            return from + (count.Sign * (Parts(period) + (days * Day)));
        }

        var zone = ZoneOf(count.Zones, count.Key);
        var local = Line.ToInstant(from).InZone(zone).LocalDateTime;
        var month = Months(local.Date, count);
        var byClock = OnClock(month.PlusDays(count.Sign * (int)days) + local.TimeOfDay, zone, count);
        var inHours = OnClock(month + local.TimeOfDay, zone, count) + (count.Sign * days * Day);
        var isExact =
            count.Elapsed == Elapsed.Exact
            || (
                count.Elapsed == Elapsed.Unspecified
                && byClock != inHours
                && times.Is(pause, QuestionKind.Elapsed, count.Key, QuestionKinds.Exact, QuestionKinds.WallClock)
            );
        return (isExact ? inHours : byClock) + (count.Sign * Parts(period));
    }

    /// <summary>In whole days: the last day is the anchor's moved by the length, or one less where the anchor's is counted.</summary>
    public long InDays(long from, Count count, bool isCounted)
    {
        if (from is Line.Never or Line.Always)
        {
            return from;
        }

        var zone = ZoneOf(count.Zones, count.Key);
        var date = Months(Line.ToInstant(from).InZone(zone).Date, count)
            .PlusDays(count.Sign * (count.Period.Days + (7 * count.Period.Weeks)));
        var limit = date.PlusDays((count.Sign > 0 ? 1 : 0) - (isCounted ? count.Sign : 0));
        return Line.ToMicroseconds(zone.AtStartOfDay(limit).ToInstant());
    }

    /// <summary>Hours after the clock hour of the instant.</summary>
    public long AfterHour(long from, Count count)
    {
        if (from is Line.Never or Line.Always)
        {
            return from;
        }

        var zone = ZoneOf(count.Zones, count.Key);
        var local = Line.ToInstant(from).InZone(zone);
        var sinceHour = (local.Minute * 60_000_000L) + (local.NanosecondOfSecond / 1_000) + (local.Second * 1_000_000L);
        return from - sinceHour + Hour + Parts(count.Period);
    }

    /// <summary>A length as said, from an instant.</summary>
    public long Plus(long from, Length length, EquatableArray<string> zones, string key, int sign = 1) =>
        FromInstant(from, new Count(length.Period, sign, key) { Elapsed = length.Elapsed, Zones = zones });

    private static long Parts(Period period) =>
        ((period.Hours * 3_600L) + (period.Minutes * 60L) + period.Seconds) * 1_000_000L
        + (period.Milliseconds * 1_000L)
        + (period.Ticks / 10)
        + (period.Nanoseconds / 1_000);

    private LocalDate Months(LocalDate date, Count count)
    {
        var total =
            (date.Year * 12) + date.Month - 1 + (count.Sign * ((count.Period.Years * 12) + count.Period.Months));
        var first = new LocalDate(total / 12, (total % 12) + 1, 1);
        var last = first.PlusMonths(1).PlusDays(-1);
        if (date.Day <= last.Day)
        {
            return first.PlusDays(date.Day - 1);
        }

        var isUp =
            count.MonthEnd == MonthEndRule.Up
            || (
                count.MonthEnd == MonthEndRule.Unspecified
                && times.Is(pause, QuestionKind.MonthEnd, count.Key, QuestionKinds.Up, QuestionKinds.Down)
            );
        return isUp ? last.PlusDays(1) : last;
    }

    private long OnClock(LocalDateTime local, DateTimeZone zone, Count count)
    {
        var readings = zone.Id.Readings(local);
        var isEarlier =
            readings.Count == 1
            || count.Fold == Fold.Earlier
            || (
                count.Fold == Fold.Unspecified
                && times.Is(pause, QuestionKind.Fold, count.Key, QuestionKinds.Earlier, QuestionKinds.Later)
            );
        return Line.ToMicroseconds(isEarlier ? readings[0] : readings[^1]);
    }
}
