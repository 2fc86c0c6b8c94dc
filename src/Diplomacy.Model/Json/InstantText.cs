using System.Buffers.Binary;
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

    // Forms of eight bytes, the first one lowest: 0000-00-, 00-00-00, 00T00:00 and 00:00:00.
    private const ulong YearAndMonth = 0x2D30302D30303030;
    private const ulong YearToDay = 0x30302D30302D3030;
    private const ulong DayToMinute = 0x30303A3030543030;
    private const ulong HourToSecond = 0x30303A30303A3030;

    // What carries into the highest bit of a byte if added to ten and more where a digit stands, to anything where a mark stands.
    private const ulong MostOfDate = 0x7F76767F76767676;
    private const ulong Most = 0x76767F76767F7676;
    private const ulong HighBits = 0x8080808080808080;

    // The marks of the forms alone.
    private const ulong DateMarks = 0x2D00002D00000000;
    private const ulong TimeMarks = 0x00003A0000540000;

    // More days than the first instant is before 1970.
    private const int FirstDays = 5_000_000;
    private const int ShortestText = 20;
    private const int MicrosecondDigits = 6;

    // Days from 0000-03-01, the first of an era of 400 years, to 1970-01-01.
    private const int EpochDays = 719_468;
    private const int DaysPerEra = 146_097;

    // As many as make every day that there is one after the first of an era.
    private const int Eras = 26;

    /// <summary>A date of the years 0 to 9999; false for whatever else.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out LocalDate value)
    {
        value = default;
        if (
            text.Length != DateLength
            || !TryPairs(text, YearAndMonth, MostOfDate, out var date)
            || !TryPairs(text[2..], YearToDay, Most, out var rest)
        )
        {
            return false;
        }

        var (year, month, day) = ((At(date, 0) * 100) + At(date, 2), At(date, 5), At(rest, 6));
        if (!IsDate(year, month, day))
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

        var year = value.Year;
        var at = PutSign(text, ref year);
        var date = Pair((uint)year / 100) | (Pair((uint)year % 100) << 16) | (Pair((uint)value.Month) << 40);
        BinaryPrimitives.WriteUInt64LittleEndian(text[at..], date | DateMarks);
        BinaryPrimitives.WriteUInt16LittleEndian(text[(at + 8)..], (ushort)Pair((uint)value.Day));
        return at + DateLength;
    }

    /// <summary>An instant of the years 0 to 9999 in whole microseconds; false for whatever else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Instant value)
    {
        var isRead = TryParseMicroseconds(text, out var microseconds);
        value = Microseconds.ToInstant(microseconds);
        return isRead;
    }

    /// <summary>The same in microseconds since 1970.</summary>
    public static bool TryParseMicroseconds(ReadOnlySpan<byte> text, out long value)
    {
        value = default;
        if (text.Length is < ShortestText or > ShortestText + 1 + MicrosecondDigits || text[^1] != 'Z')
        {
            return false;
        }

        // Eight bytes at a time, the last ones of them twice.
        if (
            !TryPairs(text, YearAndMonth, MostOfDate, out var date)
            || !TryPairs(text[8..], DayToMinute, Most, out var rest)
            || !TryPairs(text[11..], HourToSecond, Most, out var clock)
        )
        {
            return false;
        }

        var (year, month, day) = ((At(date, 0) * 100) + At(date, 2), At(date, 5), At(rest, 0));
        var (hour, minute, second) = (At(clock, 0), At(clock, 3), At(clock, 6));
        if (
            hour > 23
            || minute > 59
            || second > 59
            || !IsDate(year, month, day)
            || !TryFraction(text[19..^1], out var microseconds)
        )
        {
            return false;
        }

        var seconds = (((((long)DaysOf(year, month, day) * 24) + hour) * 60) + minute) * 60 + second;
        value = (seconds * Microseconds.PerSecond) + microseconds;
        return true;
    }

    /// <summary>Writes an instant of whole microseconds.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Format(Instant value, Span<byte> text) => FormatMicroseconds(Microseconds.Floor(value), text);

    /// <summary>Writes an instant given in microseconds since 1970.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int FormatMicroseconds(long value, Span<byte> text)
    {
        // Never negative: counted from the first instant's own day on.
        var all = (ulong)(value + (FirstDays * Microseconds.PerDay));
        var days = all / Microseconds.PerDay;
        var ofDay = all - (days * Microseconds.PerDay);
        var second = (uint)(ofDay / Microseconds.PerSecond);
        var microseconds = (uint)(ofDay - (second * (ulong)Microseconds.PerSecond));
        var (year, month, day) = DateOf((int)days - FirstDays);
        var at = PutSign(text, ref year);
        var (hour, minute) = (second / 3_600, second / 60);
        // Eight bytes at a time: 0000-00-, then 00T00:00, then :00.
        var date = Pair((uint)year / 100) | (Pair((uint)year % 100) << 16) | (Pair((uint)month) << 40);
        var rest = Pair((uint)day) | (Pair(hour) << 24) | (Pair(minute - (hour * 60)) << 48);
        BinaryPrimitives.WriteUInt64LittleEndian(text[at..], date | DateMarks);
        BinaryPrimitives.WriteUInt64LittleEndian(text[(at + 8)..], rest | TimeMarks);
        text[at + 16] = (byte)':';
        BinaryPrimitives.WriteUInt16LittleEndian(text[(at + 17)..], (ushort)Pair(second - (minute * 60)));
        at = PutFraction(text, at + 19, microseconds);
        text[at] = (byte)'Z';
        return at + 1;
    }

    // What two digits that stand side by side are as a number, for each of eight bytes that begins one; false where the bytes have another form.
    private static bool TryPairs(ReadOnlySpan<byte> text, ulong form, ulong most, out ulong pairs)
    {
        // Digits become their numbers, and the marks of the form nought.
        var digits = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ form;
        pairs = (digits * 10) + (digits >> 8);
        // What is more than a digit, or no mark, reaches the highest bit of its byte.
        return (((digits + most) | digits) & HighBits) == 0;
    }

    private static int At(ulong pairs, int place) => (int)(pairs >> (place * 8) & 0xFF);

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

    private static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    // From March on, as everywhere here, months have 31 and 30 days in turn, but for July and August.
    private static int DaysIn(int year, int month) =>
        month != 2 ? 30 + ((month ^ (month >> 3)) & 1)
        : (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29
        : 28;

    private static int PutSign(Span<byte> text, ref int year)
    {
        if (year >= 0)
        {
            return 0;
        }

        text[0] = (byte)'-';
        year = -year;
        return 1;
    }

    // The two digits of a number below a hundred, the first one lowest. The product is a tenth of the number, times 1024.
    private static ulong Pair(uint number)
    {
        var tens = (number * 103) >> 10;
        return 0x3030 + tens + ((number - (tens * 10)) << 8);
    }

    private static int PutFraction(Span<byte> text, int at, uint microseconds)
    {
        if (microseconds == 0)
        {
            return at;
        }

        text[at++] = (byte)'.';
        for (var unit = 100_000U; microseconds > 0; unit /= 10)
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

    // The era is counted in days of four centuries at a time; the rest as C. Neri and L. Schneider, "Euclidean affine functions and their application
    // to calendar algorithms" (2022), have it: products in the place of divisions.
    private static (int Year, int Month, int Day) DateOf(int days)
    {
        var quarters = (4 * (uint)(days + EpochDays + (Eras * DaysPerEra))) + 3;
        var century = quarters / DaysPerEra;
        var product = 2_939_745UL * ((quarters - (century * DaysPerEra)) | 3);
        var dayOfYear = (uint)product / 2_939_745 / 4;
        var shifted = (2_141 * dayOfYear) + 197_913;
        var isNext = dayOfYear >= 306;
        var year = (100 * (int)century) + (int)(product >> 32) + (isNext ? 1 : 0);
        return (year - (Eras * 400), (int)(shifted >> 16) - (isNext ? 12 : 0), (int)((shifted & 0xFFFF) / 2_141) + 1);
    }
}
