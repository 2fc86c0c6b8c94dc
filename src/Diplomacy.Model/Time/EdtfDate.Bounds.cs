using NodaTime;

namespace Diplomacy.Model;

public readonly partial struct EdtfDate
{
    // Years beyond these are beyond NodaTime's range on the same side, widened or not.
    private const long LeastYear = -40_000_000;
    private const long MostYear = 40_000_000;

    /// <summary>The first day it can be, inclusive, of the ISO calendar.</summary>
    /// <param name="policy">How far a qualifier widens, and what a season is; as written when null.</param>
    /// <returns>Null for an unresolved season, and where the day is outside NodaTime's years -9998 to 9999.</returns>
    public LocalDate? FirstDate(EdtfPolicy? policy = null) => Date(Days(policy)?.First);

    /// <summary>The last day it can be, inclusive, of the ISO calendar.</summary>
    /// <inheritdoc cref="FirstDate" />
    public LocalDate? LastDate(EdtfPolicy? policy = null) => Date(Days(policy)?.Last);

    /// <summary>Some instant of the date: an event that happened then.</summary>
    /// <param name="policy">How far a qualifier widens, and what a season is; as written when null.</param>
    /// <param name="zones">
    /// The zone of local dates and times; or several, of which it is unknown which is meant.
    /// </param>
    /// <returns>
    /// From the first instant of the first day to the last microsecond of the last, both inclusive; the one instant of
    /// a time of day, or its bounds where clocks skip or repeat it. Unknown for an unresolved season. A date after
    /// NodaTime's range is not before the last instant there is, and one before it not after the first: never wrapped.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public Moment ToMoment(EdtfPolicy? policy, params ReadOnlySpan<DateTimeZone> zones) =>
        HasTime ? TimeOfDay(policy, zones)
        : Days(policy) is var (first, last) ? CalendarTime.DayBounds(first, last + 1, zones, before: 1)
        : CheckedUnknown(zones);

    /// <summary>The whole stretch of the date, from its start to its end: a state that held throughout.</summary>
    /// <param name="policy">
    /// What a season is; as written when null. Where it widens a qualified date, start and end may lie anywhere inside.
    /// </param>
    /// <param name="zones">The zone of local dates; or several, of which it is unknown which is meant.</param>
    /// <returns>
    /// Half-open. Its start and end are vague where the zone, unspecified digits or a widened qualifier leave them so:
    /// of <c>2026-02</c> in one zone both are exact, of <c>202X</c> it is some year. Null for a time of day, which has
    /// no length.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public VagueInterval? ToInterval(EdtfPolicy? policy, params ReadOnlySpan<DateTimeZone> zones)
    {
        if (HasTime)
        {
            return null;
        }

        if (Days(policy) is not var (first, last))
        {
            _ = CheckedUnknown(zones);
            return default(VagueInterval);
        }

        var vague =
            _maskedDigits != 0 || IsMonthUnspecified || IsDayUnspecified || (policy?.Units(Qualifier) ?? 0) != 0;
        return VagueInterval.TryCreate(
            CalendarTime.DayBounds(first, vague ? last : first, zones),
            CalendarTime.DayBounds(vague ? first + 1 : last + 1, last + 1, zones),
            out var interval
        )
            ? interval
            : default(VagueInterval);
    }

    /// <summary>The first and the last day it can be, as days since 1970, perhaps beyond NodaTime's range.</summary>
    internal (long First, long Last)? Days(EdtfPolicy? policy)
    {
        var units = policy?.Units(Qualifier) ?? 0;
        var first = Math.Clamp(FirstYear, LeastYear, MostYear);
        var last = Math.Clamp(LastYear, LeastYear, MostYear);
        if (Day is { } day)
        {
            var only = DayNumber(first, _month - 1, day) + (IsEndOfDay ? 1 : 0);
            return (only - units, only + units);
        }

        if (Month is { } month)
        {
            return (DayNumber(first, month - 1 - units, 1), DayNumber(last, month + units, 1) - 1);
        }

        if (Season is { } season)
        {
            return SeasonStart(season, policy?.Seasons ?? EdtfSeasons.Unresolved) is { } start
                ? (DayNumber(first, start - (3L * units), 1), DayNumber(last, start + (3 * (units + 1L)), 1) - 1)
                : null;
        }

        // A decade or a century widens by decades or centuries.
        var wide = Span * units;
        return (DayNumber(first - wide, 0, 1), DayNumber(last + wide + 1, 0, 1) - 1);
    }

    // The month that a season starts with, from 0; winter of the north and summer of the south end in the next year.
    private static int? SeasonStart(int season, EdtfSeasons seasons) =>
        seasons switch
        {
            EdtfSeasons.Northern => (3 * (season - 21)) + 2,
            EdtfSeasons.Southern => season is 21 or 22 ? (3 * (season - 21)) + 8 : (3 * (season - 23)) + 2,
            EdtfSeasons.CalendarQuarters => 3 * (season - 21),
            _ => null,
        };

    /// <summary>
    /// The days since 1970 of a day in a month, counted from 0, of any number of months; no year is too far.
    /// </summary>
    private static long DayNumber(long year, long month, int day)
    {
        year += (long)Math.Floor(month / 12.0);
        month = ((month % 12) + 12) % 12;

        // The calendar repeats after 400 years, or 146 097 days.
        var cycle = (long)Math.Floor(year / 400.0);
        var inCycle = new LocalDate((int)(year - (400 * cycle)) + 2000, (int)month + 1, day);
        return ZonedTime.DayNumber(inCycle) + ((cycle - 5) * 146_097);
    }

    private static LocalDate? Date(long? dayNumber) =>
        dayNumber is { } number
        && number >= ZonedTime.DayNumber(LocalDate.MinIsoValue)
        && number <= ZonedTime.DayNumber(LocalDate.MaxIsoValue)
            ? new LocalDate(1970, 1, 1).PlusDays((int)number)
            : null;

    private static Moment CheckedUnknown(ReadOnlySpan<DateTimeZone> zones)
    {
        _ = CalendarTime.StartOfDay(new LocalDate(1970, 1, 1), zones);
        return Moment.Unknown;
    }

    private Moment TimeOfDay(EdtfPolicy? policy, ReadOnlySpan<DateTimeZone> zones)
    {
        // A time of day has a whole date of four digits, so that only the policy can lead out of the range.
        var (first, last) = Days(policy).GetValueOrDefault();
        var time = _time % Microseconds.PerDay;
        if (Offset is { } offset)
        {
            var shift = time - (offset.Seconds * Microseconds.PerSecond);
            return ZonedTime.Clamped((first * Microseconds.PerDay) + shift, (last * Microseconds.PerDay) + shift);
        }

        return Date(first) is { } from && Date(last) is { } to
            ? Moment.FromMicroseconds(
                CalendarTime.At(from + Time.GetValueOrDefault(), null, zones).EarliestMicroseconds,
                CalendarTime.At(to + Time.GetValueOrDefault(), null, zones).LatestMicroseconds
            )
            : CalendarTime.DayBounds(first, last + 1, zones);
    }
}
