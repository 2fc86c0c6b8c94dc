using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// One date of EDTF level 0 or 1 as it was written: what is known of it, what is left open, and how surely.
/// </summary>
/// <remarks>
/// Parts that were not written, and digits written as <c>X</c>, stay absent: nothing is filled in. Years are of the
/// proleptic ISO calendar with a year 0, and may have 18 digits. Equality is by value of what was written, so that
/// <c>2026-02</c> and <c>2026-02-XX</c> differ; ordering is by bounds, see <see cref="ToMoment"/>. The default value is
/// the year 0. Source: ISO 8601-2:2019, and the Extended Date/Time Format specification of the Library of Congress.
/// </remarks>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    private const byte Absent = 0;
    private const byte Masked = byte.MaxValue;

    // The magnitude of the year with zeros for X; the sign beside it, since -0XX has no number of its own.
    private readonly long _year;
    private readonly long _time;
    private readonly int _offsetSeconds;
    private readonly Marks _marks;
    private readonly byte _maskedDigits;
    private readonly byte _month;
    private readonly byte _day;
    private readonly byte _qualifier;

    internal EdtfDate(in Parts parts)
    {
        _year = parts.Year;
        _time = parts.Time;
        _offsetSeconds = parts.Offset.Seconds;
        _marks =
            (parts.IsNegative ? Marks.Negative : Marks.None)
            | (parts.HasTime ? Marks.Time : Marks.None)
            | (parts.HasOffset ? Marks.Offset : Marks.None);
        _maskedDigits = parts.MaskedDigits;
        _month = parts.Month;
        _day = parts.Day;
        _qualifier = parts.Qualifier;
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Negative = 1,
        Time = 2,
        Offset = 4,
    }

    /// <summary>How many of the year's last digits are unspecified: 0 to 4, as in <c>20XX</c>, which has 2.</summary>
    public int UnspecifiedYearDigits => _maskedDigits;

    /// <summary>The first year it can be; the year itself where no digit is unspecified. Year 0 is 1 BC.</summary>
    public long FirstYear => IsNegative ? -(_year + Span - 1) : _year;

    /// <summary>The last year it can be; the year itself where no digit is unspecified.</summary>
    public long LastYear => IsNegative ? -_year : _year + Span - 1;

    /// <summary>The month, 1 to 12; null when not written, unspecified, or a season.</summary>
    public int? Month => _month is > Absent and <= 12 ? _month : null;

    /// <summary>
    /// The season, 21 (spring) to 24 (winter), of no hemisphere in particular; null when there is none.
    /// </summary>
    public int? Season => _month is >= 21 and <= 24 ? _month : null;

    /// <summary>The day of the month, 1 to 31; null when not written or unspecified.</summary>
    public int? Day => _day is > Absent and <= 31 ? _day : null;

    /// <summary>Whether the month was written as <c>XX</c>.</summary>
    public bool IsMonthUnspecified => _month == Masked;

    /// <summary>Whether the day was written as <c>XX</c>.</summary>
    public bool IsDayUnspecified => _day == Masked;

    /// <summary>Whether there is a time of day.</summary>
    public bool HasTime => (_marks & Marks.Time) != Marks.None;

    /// <summary>
    /// The time of day; null when not written. 24:00:00 is <see cref="LocalTime.Midnight"/> of the next day.
    /// </summary>
    public LocalTime? Time => HasTime ? LocalTime.FromTicksSinceMidnight(_time % Microseconds.PerDay * 10) : null;

    /// <summary>Whether the time of day was written as 24:00:00: the end of the day named.</summary>
    public bool IsEndOfDay => HasTime && _time == Microseconds.PerDay;

    /// <summary>
    /// The offset from UTC of the time of day; null when not written, so that the zone is the caller's.
    /// </summary>
    public Offset? Offset => (_marks & Marks.Offset) != Marks.None ? NodaTime.Offset.FromSeconds(_offsetSeconds) : null;

    /// <summary>How sure the writer was.</summary>
    public EdtfQualifier Qualifier => (EdtfQualifier)_qualifier;

    /// <summary>The finest part that has known digits.</summary>
    public EdtfPrecision Precision =>
        HasTime ? EdtfPrecision.Time
        : Day is not null ? EdtfPrecision.Day
        : Month is not null ? EdtfPrecision.Month
        : Season is not null ? EdtfPrecision.Season
        : EdtfPrecision.Year;

    /// <summary>The level of EDTF it needs: 0 for plain dates, 1 for all else that is read.</summary>
    public int Level =>
        _maskedDigits != 0
        || IsMonthUnspecified
        || IsDayUnspecified
        || Season is not null
        || Qualifier != EdtfQualifier.None
        || IsNegative
        || _year > 9999
            ? 1
            : 0;

    private bool IsNegative => (_marks & Marks.Negative) != Marks.None;

    private long Span =>
        _maskedDigits switch
        {
            0 => 1,
            1 => 10,
            2 => 100,
            3 => 1_000,
            _ => 10_000,
        };

    /// <inheritdoc />
    public bool Equals(EdtfDate other) =>
        _year == other._year
        && _time == other._time
        && _offsetSeconds == other._offsetSeconds
        && _marks == other._marks
        && _maskedDigits == other._maskedDigits
        && _month == other._month
        && _day == other._day
        && _qualifier == other._qualifier;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(_year, _time, _offsetSeconds, _marks, _maskedDigits, _month, _day, _qualifier);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>A whole day, in the ISO calendar.</summary>
    public static EdtfDate FromDate(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new(
            new Parts
            {
                Year = Math.Abs(iso.Year),
                IsNegative = iso.Year < 0,
                Month = (byte)iso.Month,
                Day = (byte)iso.Day,
            }
        );
    }

    /// <summary>What is read of a date, before it is one.</summary>
    internal record struct Parts
    {
        public long Year;
        public long Time;
        public Offset Offset;
        public bool IsNegative;
        public bool HasTime;
        public bool HasOffset;
        public byte MaskedDigits;
        public byte Month;
        public byte Day;
        public byte Qualifier;
    }
}
