using NodaTime;

namespace Diplomacy.Model;

/// <summary>Reads ISO 8601 parts from left to right without allocating, and keeps what was wrong where it could not go on.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; }

    public TimeTextError Error { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    public readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    public readonly char Peek(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    public bool Fail(TimeTextErrorKind kind, int position)
    {
        Error = new(kind, position);
        return false;
    }

    public bool Fail() => Fail(TimeTextErrorKind.Unexpected, Position);

    public bool Take(char wanted)
    {
        if (Next != wanted || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Take(string wanted)
    {
        if (!_text[Position..].StartsWith(wanted, StringComparison.Ordinal))
        {
            return false;
        }

        Position += wanted.Length;
        return true;
    }

    /// <summary>Reads exactly so many digits.</summary>
    public bool Digits(int count, out int value)
    {
        value = 0;
        for (var end = Position + count; Position < end; Position++)
        {
            var digit = (uint)(Next - '0');
            if (digit > 9)
            {
                return Fail();
            }

            value = (10 * value) + (int)digit;
        }

        return true;
    }

    /// <summary>Reads ten characters that are digits and hyphens of a day, or nothing.</summary>
    public bool PlainDay(out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (_text.Length - Position < 10)
        {
            return false;
        }

        var ten = _text.Slice(Position, 10);
        uint a = ten[0] - (uint)'0',
            b = ten[1] - (uint)'0',
            c = ten[2] - (uint)'0',
            d = ten[3] - (uint)'0';
        uint e = ten[5] - (uint)'0',
            f = ten[6] - (uint)'0',
            g = ten[8] - (uint)'0',
            h = ten[9] - (uint)'0';
        if (a > 9 || b > 9 || c > 9 || d > 9 || e > 9 || f > 9 || g > 9 || h > 9 || ten[4] != '-' || ten[7] != '-')
        {
            return false;
        }

        year = (int)((a * 1000) + (b * 100) + (c * 10) + d);
        month = (int)((e * 10) + f);
        day = (int)((g * 10) + h);
        Position += 10;
        return true;
    }

    /// <summary>
    /// Reads <c>hh:mm:ss</c> and a fraction, to microseconds since midnight; 24:00:00 is a whole day.
    /// </summary>
    public bool Time(out long microseconds)
    {
        microseconds = 0;
        var start = Position;
        if (
            !Digits(2, out var hour)
            || !Expect(':')
            || !Digits(2, out var minute)
            || !Expect(':')
            || !Digits(2, out var second)
            || !Fraction(out var fraction)
        )
        {
            return false;
        }

        microseconds = (((((hour * 60L) + minute) * 60) + second) * Microseconds.PerSecond) + fraction;
        return (minute <= 59 && second <= 59 && microseconds <= Microseconds.PerDay)
            || Fail(TimeTextErrorKind.NoSuchTime, start);
    }

    /// <summary>Reads <c>Z</c>, <c>+hh</c> or <c>+hh:mm</c>.</summary>
    public bool Offset(out Offset offset)
    {
        offset = NodaTime.Offset.Zero;
        var start = Position;
        if (Take('Z'))
        {
            return true;
        }

        var sign =
            Take('+') ? 1
            : Take('-') ? -1
            : 0;
        var minute = 0;
        if (sign == 0)
        {
            return Fail();
        }

        if (!Digits(2, out var hour) || (Take(':') && !Digits(2, out minute)))
        {
            return false;
        }

        var minutes = (60 * hour) + minute;
        if (minute > 59 || minutes > 14 * 60 || (sign < 0 && minutes == 0))
        {
            return Fail(TimeTextErrorKind.NoSuchOffset, start);
        }

        offset = NodaTime.Offset.FromSeconds(sign * minutes * 60);
        return true;
    }

    /// <summary>Reads a date, <c>T</c>, a time and an offset, to microseconds since the epoch.</summary>
    public bool Instant(out long microseconds)
    {
        microseconds = 0;
        var start = Position;
        var negative = Take('-');
        if (
            !Digits(4, out var year)
            || !Expect('-')
            || !Digits(2, out var month)
            || !Expect('-')
            || !Digits(2, out var day)
            || !Expect('T')
            || !Time(out var time)
            || !Offset(out var offset)
        )
        {
            return false;
        }

        year = negative ? -year : year;
        if (month is < 1 or > 12)
        {
            return Fail(TimeTextErrorKind.NoSuchMonth, start + (negative ? 6 : 5));
        }

        if (year < -9998)
        {
            return Fail(TimeTextErrorKind.YearOutOfRange, start);
        }

        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return Fail(TimeTextErrorKind.NoSuchDay, start + (negative ? 9 : 8));
        }

        var days = Period.DaysBetween(new LocalDate(1970, 1, 1), new LocalDate(year, month, day));
        microseconds = (days * Microseconds.PerDay) + time - (offset.Seconds * Microseconds.PerSecond);
        return (Microseconds.Min <= microseconds && microseconds <= Microseconds.Max)
            || Fail(TimeTextErrorKind.YearOutOfRange, start);
    }

    public bool Expect(char wanted) => Take(wanted) || Fail();

    private bool Fraction(out long microseconds)
    {
        microseconds = 0;
        if (!Take('.'))
        {
            return true;
        }

        var first = Position;
        var unit = Microseconds.PerSecond;
        for (; Next is >= '0' and <= '9'; Position++)
        {
            unit /= 10;
            if (unit == 0 && Next != '0')
            {
                return Fail(TimeTextErrorKind.TooFine, Position);
            }

            microseconds += unit * (Next - '0');
        }

        return Position > first || Fail();
    }
}
