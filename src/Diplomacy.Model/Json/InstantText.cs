using NodaTime;

namespace Diplomacy.Model.Json;

/// <summary>Instants as ISO 8601 in UTC, straight from and to bytes: the form in which nearly all stand.</summary>
/// <remarks>
/// Days and dates by the formulas of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2021). What has another form, or is no instant, is for
/// <see cref="TimeText"/>, which says what is wrong with it.
/// </remarks>
internal static class InstantText
{
    public static UsualText<Instant> Usual { get; } = new(TryParse, Format);

    public static UsualText<LocalDate> UsualDate { get; } = new(TryParseDate, FormatDate);

    private const int DateLength = 10;

    // More days than the first instant is before 1970.
    private const int FirstDays = 5_000_000;
    private const int ShortestText = 20;
    private const int MicrosecondDigits = 6;

    // Days from 0000-03-01, the first of an era of 400 years, to 1970-01-01.
    private const int EpochDays = 719_468;
    private const int DaysPerEra = 146_097;

    /// <summary>A date of the years 0 to 9999; false for whatever else.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out LocalDate value)
    {
        value = default;
        if (text.Length != DateLength || !TryDate(text, out var year, out var month, out var day))
        {
            return false;
        }

        value = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Writes a date of the ISO calendar.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int FormatDate(LocalDate value, Span<byte> text)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            return 0;
        }

        return PutDate(text, value.Year, value.Month, value.Day);
    }

    /// <summary>An instant of the years 0 to 9999 in whole microseconds; false for whatever else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Instant value)
    {
        value = default;
        if (text.Length is < ShortestText or > ShortestText + 1 + MicrosecondDigits || text[^1] != 'Z')
        {
            return false;
        }

        var isForm = text[10] == 'T' && text[13] == ':' && text[16] == ':';
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if (
            !isForm
            || (hour | minute | second) < 0
            || !TryDate(text, out var year, out var month, out var day)
            || hour > 23
            || minute > 59
            || second > 59
            || !TryFraction(text[19..^1], out var microseconds)
        )
        {
            return false;
        }

        var seconds = (((((long)DaysOf(year, month, day) * 24) + hour) * 60) + minute) * 60 + second;
        value = Microseconds.ToInstant((seconds * Microseconds.PerSecond) + microseconds);
        return true;
    }

    /// <summary>Writes an instant of whole microseconds.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Format(Instant value, Span<byte> text)
    {
        // Never negative: counted from the first instant's own day on.
        var all = (ulong)(Microseconds.Floor(value) + (FirstDays * Microseconds.PerDay));
        var days = (int)(all / Microseconds.PerDay) - FirstDays;
        var ofDay = all % Microseconds.PerDay;
        var second = (uint)(ofDay / Microseconds.PerSecond);
        var microseconds = (int)(ofDay % Microseconds.PerSecond);
        var (year, month, day) = DateOf(days);
        var at = PutDate(text, year, month, day);
        at = Put(text, at, (int)(second / 3_600), 'T');
        at = Put(text, at, (int)(second / 60 % 60), ':');
        at = Put(text, at, (int)(second % 60), ':');
        at = PutFraction(text, at, microseconds);
        text[at++] = (byte)'Z';
        return at;
    }

    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var (tens, ones) = ((uint)text[at] - '0', (uint)text[at + 1] - '0');
        return tens > 9 || ones > 9 ? -1 : (int)((tens * 10) + ones);
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out int microseconds)
    {
        microseconds = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length < 2 || text[0] != '.')
        {
            return false;
        }

        for (var i = 1; i <= MicrosecondDigits; i++)
        {
            var digit = i < text.Length ? (uint)text[i] - '0' : 0;
            if (digit > 9)
            {
                return false;
            }

            microseconds = (microseconds * 10) + (int)digit;
        }

        return true;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        var (century, ofCentury) = (Two(text, 0), Two(text, 2));
        year = (century * 100) + ofCentury;
        (month, day) = (Two(text, 5), Two(text, 8));
        return text[4] == '-'
            && text[7] == '-'
            && (century | ofCentury | month | day) >= 0
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
    }

    private static int PutDate(Span<byte> text, int year, int month, int day)
    {
        var at = 0;
        if (year < 0)
        {
            text[at++] = (byte)'-';
            year = -year;
        }

        at = Put(text, at, year / 100);
        at = Put(text, at, year % 100);
        at = Put(text, at, month, '-');
        return Put(text, at, day, '-');
    }

    private static int Put(Span<byte> text, int at, int number, char before)
    {
        text[at] = (byte)before;
        return Put(text, at + 1, number);
    }

    private static int Put(Span<byte> text, int at, int number)
    {
        var tens = (uint)number / 10;
        text[at] = (byte)('0' + tens);
        text[at + 1] = (byte)('0' + ((uint)number - (tens * 10)));
        return at + 2;
    }

    private static int PutFraction(Span<byte> text, int at, int microseconds)
    {
        if (microseconds == 0)
        {
            return at;
        }

        text[at++] = (byte)'.';
        for (var unit = 100_000; microseconds > 0; unit /= 10)
        {
            text[at++] = (byte)('0' + (microseconds / unit));
            microseconds %= unit;
        }

        return at;
    }

    // Years begin in March here, so that the day that comes and goes is their last.
    private static int DaysOf(int year, int month, int day)
    {
        var years = month <= 2 ? year - 1 : year;
        var era = (years >= 0 ? years : years - 399) / 400;
        var yearOfEra = years - (era * 400);
        var dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5 + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - EpochDays;
    }

    private static (int Year, int Month, int Day) DateOf(int days)
    {
        var since = days + EpochDays;
        var era = (since >= 0 ? since : since - (DaysPerEra - 1)) / DaysPerEra;
        var dayOfEra = since - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * shifted) + 2) / 5) + 1;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }
}
