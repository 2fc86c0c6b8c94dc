namespace Diplomacy.Model;

public readonly partial struct EdtfDate
{
    private const int MostDigits = 18;

    /// <summary>Reads one date; on success the scanner stands behind it.</summary>
    internal static bool Read(ref TextScanner scanner, out EdtfDate date)
    {
        var parts = default(Parts);
        var read = scanner.Next == 'Y' ? ReadLongYear(ref scanner, ref parts) : ReadDate(ref scanner, ref parts);
        if (read && !parts.HasTime)
        {
            parts.Qualifier = ReadQualifier(ref scanner);
        }

        date = read ? new(parts) : default;
        return read;
    }

    private static bool ReadDate(ref TextScanner scanner, ref Parts parts)
    {
        // Most dates are plain days; the general case follows.
        var start = scanner.Position;
        if (scanner.PlainDay(out var year, out var month, out var day))
        {
            (parts.Year, parts.Month, parts.Day) = (year, (byte)month, (byte)day);
            return month is < 1 or > 12 ? scanner.Fail(TimeTextErrorKind.NoSuchMonth, start + 5)
                : day < 1 || day > DaysInMonth(year, month) ? scanner.Fail(TimeTextErrorKind.NoSuchDay, start + 8)
                : ReadTime(ref scanner, ref parts);
        }

        return ReadYear(ref scanner, ref parts)
            && (scanner.Next != '-' || ReadMonth(ref scanner, ref parts))
            && (scanner.Next != '-' || parts.Month is 0 || ReadDay(ref scanner, ref parts))
            && ReadTime(ref scanner, ref parts);
    }

    private static bool ReadYear(ref TextScanner scanner, ref Parts parts)
    {
        var start = scanner.Position;
        parts.IsNegative = scanner.Take('-');
        for (var i = 0; i < 4; i++, scanner.Position++)
        {
            if (scanner.Next == 'X')
            {
                parts.MaskedDigits++;
                parts.Year *= 10;
            }
            else if (scanner.Next is < '0' or > '9')
            {
                return scanner.Fail();
            }
            else if (parts.MaskedDigits > 0)
            {
                // Known digits right of an X: 2X26.
                return scanner.Fail(TimeTextErrorKind.Level2, scanner.Position);
            }
            else
            {
                parts.Year = (10 * parts.Year) + (scanner.Next - '0');
            }
        }

        // Year 0 has no sign.
        return !parts.IsNegative
            || parts.Year != 0
            || parts.MaskedDigits != 0
            || scanner.Fail(TimeTextErrorKind.Unexpected, start);
    }

    private static bool ReadMonth(ref TextScanner scanner, ref Parts parts)
    {
        var start = ++scanner.Position;
        if (scanner.Take("XX"))
        {
            parts.Month = Masked;
            return true;
        }

        if (!ReadTwoDigits(ref scanner, out var month))
        {
            return false;
        }

        parts.Month = (byte)month;
        return month switch
        {
            >= 25 and <= 41 => scanner.Fail(TimeTextErrorKind.Level2, start),
            (< 1 or > 12) and not (>= 21 and <= 24) => scanner.Fail(TimeTextErrorKind.NoSuchMonth, start),

            // Unspecified digits left of a known part: 20XX-02.
            _ => parts.MaskedDigits == 0 || scanner.Fail(TimeTextErrorKind.Level2, start),
        };
    }

    private static bool ReadDay(ref TextScanner scanner, ref Parts parts)
    {
        var start = ++scanner.Position;
        if (parts.Month is >= 21 and <= 24)
        {
            return scanner.Fail(TimeTextErrorKind.Unexpected, start - 1);
        }

        if (scanner.Take("XX"))
        {
            parts.Day = Masked;
            return true;
        }

        if (!ReadTwoDigits(ref scanner, out var day))
        {
            return false;
        }

        parts.Day = (byte)day;
        return parts.Month == Masked || parts.MaskedDigits != 0
            ? scanner.Fail(day is < 1 or > 31 ? TimeTextErrorKind.NoSuchDay : TimeTextErrorKind.Level2, start)
            : (day >= 1 && day <= DaysInMonth(parts.Year, parts.Month))
                || scanner.Fail(TimeTextErrorKind.NoSuchDay, start);
    }

    // A part with a single X, or a qualifier before it, is of level 2: 2026-0X, 2026-~02.
    private static bool ReadTwoDigits(ref TextScanner scanner, out int value)
    {
        value = 0;
        return scanner.Next is 'X' or '?' or '~' or '%' || (scanner.Peek(1) == 'X' && char.IsAsciiDigit(scanner.Next))
            ? scanner.Fail(TimeTextErrorKind.Level2, scanner.Position)
            : scanner.Digits(2, out value);
    }

    private static bool ReadTime(ref TextScanner scanner, ref Parts parts)
    {
        if (scanner.Next != 'T')
        {
            return true;
        }

        if (parts.Day is 0 or Masked)
        {
            return scanner.Fail();
        }

        scanner.Position++;
        parts.HasTime = true;
        if (!scanner.Time(out parts.Time))
        {
            return false;
        }

        parts.HasOffset = scanner.Next is 'Z' or '+' or '-';
        return !parts.HasOffset || scanner.Offset(out parts.Offset);
    }

    // Y and more than four digits, none of them a leading zero.
    private static bool ReadLongYear(ref TextScanner scanner, ref Parts parts)
    {
        scanner.Position++;
        parts.IsNegative = scanner.Take('-');
        var start = scanner.Position;
        for (; scanner.Next is >= '0' and <= '9'; scanner.Position++)
        {
            if (scanner.Position - start == MostDigits)
            {
                return scanner.Fail(TimeTextErrorKind.YearOutOfRange, start);
            }

            parts.Year = (10 * parts.Year) + (scanner.Next - '0');
        }

        var digits = scanner.Position - start;
        return scanner.Next is 'E' or 'S' && digits > 0 ? scanner.Fail(TimeTextErrorKind.Level2, scanner.Position)
            : digits == 0 ? scanner.Fail()
            : parts.Year > 9999 && parts.Year >= Math.Pow(10, digits - 1)
                || scanner.Fail(TimeTextErrorKind.Unexpected, start);
    }

    private static byte ReadQualifier(ref TextScanner scanner)
    {
        var qualifier = scanner.Next switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };
        scanner.Position += qualifier == EdtfQualifier.None ? 0 : 1;
        return (byte)qualifier;
    }

    // The leap years of a year and of its negative are the same.
    private static int DaysInMonth(long year, int month) =>
        month == 2 ? (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
        : month is 4 or 6 or 9 or 11 ? 30
        : 31;
}
