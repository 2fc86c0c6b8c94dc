using System.Globalization;
using NodaTime;

namespace Diplomacy.Model.Json;

/// <summary>Reads ISO 8601 dates and times strictly, telling what is malformed from what no calendar or clock has.</summary>
internal static class TimeText
{
    private const int NanosecondDigits = 9;

    // In nanoseconds.
    private const int Microsecond = 1_000;

    public static Fault? TryInstant(ReadOnlySpan<char> text, out Instant value) =>
        TryInstant(text, Microsecond, out value);

    /// <summary>An instant that may be as fine as a nanosecond.</summary>
    public static Fault? TryAnyInstant(ReadOnlySpan<char> text, out Instant value) => TryInstant(text, 1, out value);

    private static Fault? TryInstant(ReadOnlySpan<char> text, int finest, out Instant value)
    {
        value = default;
        if (TryDateTime(text.EndsWith('Z') ? text[..^1] : text, finest, out var time) is { } fault)
        {
            return HasOffset(text)
                ? Invalid(
                    "The instant has an offset; convert it to UTC and write it with Z, as in 2026-01-30T10:48:00Z."
                )
                : fault;
        }

        if (!text.EndsWith('Z'))
        {
            return Invalid("The instant has no Z; write it in UTC, as in 2026-01-30T10:48:00Z.");
        }

        value = time.InUtc().ToInstant();
        return null;
    }

    public static Fault? TryDateTime(ReadOnlySpan<char> text, out LocalDateTime value) =>
        TryDateTime(text, Microsecond, out value);

    private static Fault? TryDateTime(ReadOnlySpan<char> text, int finest, out LocalDateTime value)
    {
        value = default;
        var split = text.IndexOf('T');
        if (split < 0)
        {
            return Invalid("A date and a time are expected, as in 2026-02-01T10:00:00.");
        }

        if (TryDate(text[..split], out var date) is { } wrongDate)
        {
            return wrongDate;
        }

        if (TryTime(text[(split + 1)..], finest, out var time) is { } wrongTime)
        {
            return wrongTime;
        }

        value = date + time;
        return null;
    }

    public static Fault? TryDate(ReadOnlySpan<char> text, out LocalDate value)
    {
        value = default;
        var isBefore = text.StartsWith('-');
        var rest = isBefore ? text[1..] : text;
        if (
            rest.Length != 10
            || rest[4] != '-'
            || rest[7] != '-'
            || !TryDigits(rest[..4], out var year)
            || !TryDigits(rest[5..7], out var month)
            || !TryDigits(rest[8..], out var day)
            || (isBefore && year == 0)
        )
        {
            return Invalid("The date is not written as in 2026-02-01.");
        }

        year = isBefore ? -year : year;
        if (year < CalendarSystem.Iso.MinYear)
        {
            return Invalid(
                FormattableString.Invariant(
                    $"The year is before {CalendarSystem.Iso.MinYear}, the first that can be kept."
                )
            );
        }

        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return new Fault(DiagnosticCodes.ImpossibleDate, $"The calendar has no {text}.");
        }

        value = new LocalDate(year, month, day);
        return null;
    }

    /// <summary>A time of day, of which seconds may be left out.</summary>
    public static Fault? TryClock(ReadOnlySpan<char> text, out LocalTime value) =>
        TryTime(text.Length == 5 ? $"{text}:00" : text, Microsecond, out value);

    /// <summary>A time of day at which something ends: 24:00 too.</summary>
    public static Fault? TryClockOrMidnight(ReadOnlySpan<char> text, out LocalTime value) =>
        TryClock(text is "24:00" or "24:00:00" ? "00:00" : text, out value);

    private static Fault? TryTime(ReadOnlySpan<char> text, int finest, out LocalTime value)
    {
        value = default;
        var nanoseconds = 0;
        if (
            text.Length < 8
            || text[2] != ':'
            || text[5] != ':'
            || !TryDigits(text[..2], out var hour)
            || !TryDigits(text[3..5], out var minute)
            || !TryDigits(text[6..8], out var second)
            || (text.Length > 8 && !TryFraction(text[8..], out nanoseconds))
        )
        {
            return Invalid("The time is not written as in 10:48:00 or 10:48:00.25.");
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return new Fault(
                DiagnosticCodes.ImpossibleDate,
                $"No day has the time {text[..8]}; 24:00 is the next day's 00:00, and leap seconds are not kept."
            );
        }

        if (nanoseconds % finest != 0 || text.Length > 9 + NanosecondDigits)
        {
            return new Fault(
                DiagnosticCodes.TooFine,
                "The time is finer than a microsecond; write at most six decimals."
            );
        }

        value = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanoseconds);
        return null;
    }

    // Digits beyond the ninth are too fine whatever they are, so they need no reading.
    private static bool TryFraction(ReadOnlySpan<char> text, out int nanoseconds)
    {
        nanoseconds = 0;
        var digits = text[1..];
        if (text[0] != '.' || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        for (var i = 0; i < NanosecondDigits; i++)
        {
            nanoseconds = (nanoseconds * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool HasOffset(ReadOnlySpan<char> text)
    {
        var time = text[(text.IndexOf('T') + 1)..];
        return text.Contains('T') && time.ContainsAny('+', '-');
    }

    private static Fault Invalid(string message) => new(DiagnosticCodes.InvalidValue, message);
}
