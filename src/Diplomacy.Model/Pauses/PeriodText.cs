using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>Periods as ISO 8601 durations, from years to seconds with a decimal fraction, as P7D, PT36H or PT1.5S.</summary>
/// <remarks>
/// NodaTime's patterns do not serve: one rewrites weeks and hours to days, and the other writes parts of a second as letters that ISO 8601 does not have.
/// </remarks>
internal static class PeriodText
{
    /// <summary>The most characters that the text of a length takes.</summary>
    public const int MaxLength = 128;

    private const int MicrosecondsAMillisecond = 1_000;
    private const int MicrosecondsASecond = 1_000_000;
    private const int MostDigits = 19;
    private const int FractionDigits = 6;

    // Down to nanoseconds, as in the other texts of time.
    private const int MostFractionDigits = 9;

    /// <summary>The text of a period whose parts of a second are together less than a second, and none of whose parts is negative.</summary>
    public static string Of(Period period)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        return Encoding.Latin1.GetString(text[..Format(period, text)]);
    }

    /// <summary>Writes such a period, and says how many characters it took.</summary>
    public static int Format(Period period, Span<byte> text)
    {
        text[0] = (byte)'P';
        var at = 1;
        Put(text, ref at, period.Years, 'Y');
        Put(text, ref at, period.Months, 'M');
        Put(text, ref at, period.Weeks, 'W');
        Put(text, ref at, period.Days, 'D');
        var fraction = (period.Milliseconds * MicrosecondsAMillisecond) + (period.Ticks / 10);
        if ((period.Hours | period.Minutes | period.Seconds | fraction) != 0)
        {
            text[at++] = (byte)'T';
            Put(text, ref at, period.Hours, 'H');
            Put(text, ref at, period.Minutes, 'M');
            PutSeconds(text, ref at, period.Seconds, fraction);
        }

        return at > 1 ? at : Zero(text);
    }

    /// <summary>Reads a period; false for what is no ISO 8601 duration, is negative, or has a number that is too great or too fine.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Period value)
    {
        value = Period.Zero;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        var parts = new Parts();
        var isTime = false;
        var least = Unit.Years;
        for (var at = 1; at < text.Length; )
        {
            if (text[at] == 'T' && !isTime)
            {
                isTime = true;
                least = Unit.Hours;
                at++;
            }

            if (!TryPart(text, ref at, isTime, out var number, out var fraction, out var unit) || unit < least)
            {
                return false;
            }

            parts[(int)unit] = number;
            parts[(int)Unit.Microseconds] = fraction;
            least = unit + 1;
        }

        value = Made(parts);
        return true;
    }

    // A number, a fraction if it is of seconds, and the letter of the unit.
    private static bool TryPart(
        ReadOnlySpan<byte> text,
        ref int at,
        bool isTime,
        out long number,
        out int fraction,
        out Unit unit
    )
    {
        unit = default;
        fraction = 0;
        if (!TryNumber(text, ref at, out number))
        {
            return false;
        }

        var isFraction = text[at] == '.';
        if (isFraction && !TryFraction(text, ref at, out fraction))
        {
            return false;
        }

        var index = (isTime ? "HMS"u8 : "YMWD"u8).IndexOf(text[at++]);
        unit = (isTime ? Unit.Hours : Unit.Years) + index;
        return index >= 0 && (unit == Unit.Seconds || !isFraction) && (isTime || number <= int.MaxValue);
    }

    // Digits with something after them.
    private static bool TryNumber(ReadOnlySpan<byte> text, ref int at, out long number)
    {
        var start = at;
        number = 0;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            if (number > (long.MaxValue - 9) / 10 || at - start == MostDigits)
            {
                return false;
            }

            number = (number * 10) + text[at] - '0';
        }

        return at > start && at < text.Length;
    }

    // What is finer than a microsecond must be nought.
    private static bool TryFraction(ReadOnlySpan<byte> text, ref int at, out int microseconds)
    {
        microseconds = 0;
        var start = ++at;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            if (at - start < FractionDigits)
            {
                microseconds = (microseconds * 10) + text[at] - '0';
            }
            else if (text[at] != '0')
            {
                return false;
            }
        }

        for (var digits = at - start; digits < FractionDigits; digits++)
        {
            microseconds *= 10;
        }

        return at > start && at - start <= MostFractionDigits && at < text.Length;
    }

    private static Period Made(Parts parts) =>
        new PeriodBuilder
        {
            Years = (int)parts[(int)Unit.Years],
            Months = (int)parts[(int)Unit.Months],
            Weeks = (int)parts[(int)Unit.Weeks],
            Days = (int)parts[(int)Unit.Days],
            Hours = parts[(int)Unit.Hours],
            Minutes = parts[(int)Unit.Minutes],
            Seconds = parts[(int)Unit.Seconds],
            Milliseconds = parts[(int)Unit.Microseconds] / MicrosecondsAMillisecond,
            Ticks = parts[(int)Unit.Microseconds] % MicrosecondsAMillisecond * 10,
        }.Build();

    /// <summary>The same period with its parts of a second as milliseconds and ticks, together less than a second, and whole seconds.</summary>
    public static Period WithFraction(Period period)
    {
        if ((period.Milliseconds | period.Ticks | period.Nanoseconds) == 0)
        {
            return period;
        }

        var fraction =
            ((Int128)period.Milliseconds * MicrosecondsAMillisecond) + (Microseconds.NanosecondsOf(period) / 1_000);
        var parts = period.ToBuilder();
        parts.Seconds += (long)(fraction / MicrosecondsASecond);
        parts.Milliseconds = (long)(fraction % MicrosecondsASecond) / MicrosecondsAMillisecond;
        parts.Ticks = (long)(fraction % MicrosecondsAMillisecond) * 10;
        parts.Nanoseconds = 0;
        return parts.Build();
    }

    private static int Zero(Span<byte> text)
    {
        "PT0S"u8.CopyTo(text);
        return 4;
    }

    private static void PutSeconds(Span<byte> text, ref int at, long seconds, long fraction)
    {
        if (fraction == 0)
        {
            Put(text, ref at, seconds, 'S');
            return;
        }

        PutNumber(text, ref at, seconds, default);
        text[at++] = (byte)'.';
        PutNumber(text, ref at, fraction, "000000");
        at -= text[..at].Length - text[..at].TrimEnd((byte)'0').Length;
        text[at++] = (byte)'S';
    }

    private static void Put(Span<byte> text, ref int at, long number, char unit)
    {
        if (number != 0)
        {
            PutNumber(text, ref at, number, default);
            text[at++] = (byte)unit;
        }
    }

    // A year has at most ten digits, an hour nineteen; all of them have room.
    private static void PutNumber(Span<byte> text, ref int at, long number, ReadOnlySpan<char> format)
    {
        _ = number.TryFormat(text[at..], out var written, format, CultureInfo.InvariantCulture);
        at += written;
    }

    private enum Unit
    {
        Years,
        Months,
        Weeks,
        Days,
        Hours,
        Minutes,
        Seconds,
        Microseconds,
    }

    [InlineArray((int)Unit.Microseconds + 1)]
    private struct Parts
    {
        private long _first;
    }
}
