using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// An EDTF text of level 0 or 1: one date, or an interval of two dates, open ends (<c>..</c>) or unknown ends (blank).
/// </summary>
/// <remarks>
/// <para>
/// EDTF writes partial and approximate dates without inventing what is missing. What was written is kept, qualifiers
/// included; what it bounds is asked with a zone, or the zones that may be meant, and a policy. Both dates of an
/// interval are inclusive: it ends within its last date.
/// </para>
/// <para>
/// Read are years with four digits or <c>Y</c> and 5 to 18, months, seasons 21 to 24, days, unspecified digits at the
/// right end (<c>X</c>), one qualifier behind a date, and times of day to the microsecond. Level 2 is refused by name.
/// Equality is by value of what was written. The default value is the year 0. Source: ISO 8601-2:2019, and the Extended
/// Date/Time Format specification of the Library of Congress (2019).
/// </para>
/// </remarks>
public readonly partial struct Edtf : IEquatable<Edtf>
{
    private readonly EdtfDate _start;
    private readonly EdtfDate _end;

    private Edtf(EdtfDate date)
    {
        _start = date;
        _end = date;
    }

    private Edtf(EdtfEndKind startKind, EdtfDate start, EdtfEndKind endKind, EdtfDate end)
    {
        IsInterval = true;
        StartKind = startKind;
        EndKind = endKind;
        _start = start;
        _end = end;
    }

    /// <summary>Whether it is an interval, and not one date.</summary>
    public bool IsInterval { get; }

    /// <summary>What stands at the start of the interval; a date for one date.</summary>
    public EdtfEndKind StartKind { get; }

    /// <summary>What stands at the end of the interval; a date for one date.</summary>
    public EdtfEndKind EndKind { get; }

    /// <summary>The one date; null for an interval.</summary>
    public EdtfDate? Date => IsInterval ? null : _start;

    /// <summary>The first date of the interval, or the one date; null when the start is open or unknown.</summary>
    public EdtfDate? Start => StartKind == EdtfEndKind.Date ? _start : null;

    /// <summary>
    /// The last date of the interval, inclusive, or the one date; null when the end is open or unknown.
    /// </summary>
    public EdtfDate? End => EndKind == EdtfEndKind.Date ? _end : null;

    /// <summary>The level of EDTF it needs, 0 or 1.</summary>
    public int Level =>
        StartKind != EdtfEndKind.Date || EndKind != EdtfEndKind.Date ? 1 : Math.Max(_start.Level, _end.Level);

    /// <summary>One date.</summary>
    public static Edtf Of(EdtfDate date) => new(date);

    /// <summary>One whole day.</summary>
    public static Edtf Of(LocalDate date) => new(EdtfDate.FromDate(date));

    /// <summary>Some instant of the date or of the interval: an event that happened then.</summary>
    /// <param name="policy">How far a qualifier widens, and what a season is; as written when null.</param>
    /// <param name="zones">
    /// The zone of local dates and times; or several, of which it is unknown which is meant.
    /// </param>
    /// <returns>
    /// Of an interval, from the first instant of its start to the last of its end; an open and an unknown end alike
    /// leave that bound open. Otherwise as <see cref="EdtfDate.ToMoment"/>.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public Moment ToMoment(EdtfPolicy? policy, params ReadOnlySpan<DateTimeZone> zones)
    {
        if (!IsInterval)
        {
            return _start.ToMoment(policy, zones);
        }

        var earliest = Start?.ToMoment(policy, zones).EarliestMicroseconds;
        var latest = End?.ToMoment(policy, zones).LatestMicroseconds;
        return Moment.FromMicroseconds(earliest, latest);
    }

    /// <summary>The whole stretch, from start to end: a state that held throughout.</summary>
    /// <param name="policy">How far a qualifier widens, and what a season is; as written when null.</param>
    /// <param name="zones">The zone of local dates; or several, of which it is unknown which is meant.</param>
    /// <returns>
    /// Of one date, as <see cref="EdtfDate.ToInterval"/>. Of an interval, it starts within the first date and ends
    /// within the last, at its end at the latest; an open end is <see cref="Moment.Never"/>, which is unbounded, an
    /// unknown one <see cref="Moment.Unknown"/>. Null for a time of day, and for dates that leave the start no room
    /// before the end.
    /// </returns>
    /// <exception cref="ArgumentException">There is no zone.</exception>
    public VagueInterval? ToInterval(EdtfPolicy? policy, params ReadOnlySpan<DateTimeZone> zones)
    {
        if (!IsInterval)
        {
            return _start.ToInterval(policy, zones);
        }

        var start = Bound(StartKind, _start.ToMoment(policy, zones));
        var last = _end.ToMoment(policy, zones);

        // The last microsecond of the last date, inclusive, is before the first instant after.
        var after = last.LatestMicroseconds < Microseconds.Max ? last.LatestMicroseconds + 1 : null;
        var end = Bound(EndKind, Moment.FromMicroseconds(last.EarliestMicroseconds, after));
        return VagueInterval.TryCreate(start, end, out var interval) ? interval : null;
    }

    /// <inheritdoc />
    public bool Equals(Edtf other) =>
        IsInterval == other.IsInterval
        && StartKind == other.StartKind
        && EndKind == other.EndKind
        && _start == other._start
        && _end == other._end;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(IsInterval, StartKind, EndKind, _start, _end);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    private static Moment Bound(EdtfEndKind kind, Moment date) =>
        kind switch
        {
            EdtfEndKind.Open => Moment.Never,
            EdtfEndKind.Unknown => Moment.Unknown,
            _ => date,
        };
}
