using System.Globalization;
using NodaTime;

namespace Diplomacy.Model.Json;

/// <summary>Periods as ISO 8601 in years to seconds, none of them negative, as P7D or PT36H: the form in which nearly all stand.</summary>
internal static class PeriodText
{
    private const int MostDigits = 9;

    public static UsualText<Period> Usual { get; } = new(TryParse, Format);

    private static bool TryParse(ReadOnlySpan<byte> text, out Period value)
    {
        var parts = new Parts();
        value = Period.Zero;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        var isTime = false;
        var least = Unit.Years;
        for (var at = 1; at < text.Length; )
        {
            if (text[at] == 'T' && !isTime)
            {
                isTime = true;
                at++;
            }

            if (!TryPart(text, ref at, isTime, out var number, out var unit) || unit < least)
            {
                return false;
            }

            parts[(int)unit] = number;
            least = unit + 1;
        }

        value = Made(parts);
        return true;
    }

    private static int Format(Period value, Span<byte> text)
    {
        if (
            value is not { Milliseconds: 0, Ticks: 0, Nanoseconds: 0 }
            || (value.Years | value.Months | value.Weeks | value.Days) < 0
            || (value.Hours | value.Minutes | value.Seconds) < 0
        )
        {
            return 0;
        }

        text[0] = (byte)'P';
        var at = 1;
        Put(text, ref at, value.Years, 'Y');
        Put(text, ref at, value.Months, 'M');
        Put(text, ref at, value.Weeks, 'W');
        Put(text, ref at, value.Days, 'D');
        if ((value.Hours | value.Minutes | value.Seconds) != 0)
        {
            text[at++] = (byte)'T';
            Put(text, ref at, value.Hours, 'H');
            Put(text, ref at, value.Minutes, 'M');
            Put(text, ref at, value.Seconds, 'S');
        }

        return at == 1 ? 0 : at;
    }

    private static bool TryPart(ReadOnlySpan<byte> text, ref int at, bool isTime, out int number, out Unit unit)
    {
        number = 0;
        unit = default;
        var start = at;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            number = (number * 10) + text[at] - '0';
            if (at - start == MostDigits)
            {
                return false;
            }
        }

        if (at == start || at == text.Length)
        {
            return false;
        }

        var index = (isTime ? "HMS"u8 : "YMWD"u8).IndexOf(text[at++]);
        unit = (isTime ? Unit.Hours : Unit.Years) + index;
        return index >= 0;
    }

    private static Period Made(Parts parts) =>
        new PeriodBuilder
        {
            Years = parts[(int)Unit.Years],
            Months = parts[(int)Unit.Months],
            Weeks = parts[(int)Unit.Weeks],
            Days = parts[(int)Unit.Days],
            Hours = parts[(int)Unit.Hours],
            Minutes = parts[(int)Unit.Minutes],
            Seconds = parts[(int)Unit.Seconds],
        }.Build();

    private static void Put(Span<byte> text, ref int at, long number, char unit)
    {
        if (number != 0)
        {
            // A year has at most ten digits, an hour nineteen; all of them have room.
            _ = number.TryFormat(text[at..], out var written, default, CultureInfo.InvariantCulture);
            at += written;
            text[at++] = (byte)unit;
        }
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
    }

    [System.Runtime.CompilerServices.InlineArray((int)Unit.Seconds + 1)]
    private struct Parts
    {
        private int _first;
    }
}
