using System.Globalization;
using System.Text;

namespace Diplomacy.Model;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// The canonical EDTF text: it reads back as the same value. A fraction of a second has no trailing zeros.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsNegative && _year <= 9999 ? "-" : "");
        if (_year > 9999)
        {
            text.Append(IsNegative ? "Y-" : "Y").Append(_year.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(_year.ToString("0000", CultureInfo.InvariantCulture));
            text.Remove(text.Length - _maskedDigits, _maskedDigits).Append('X', _maskedDigits);
        }

        AppendPart(text, _month);
        AppendPart(text, _day);
        if (HasTime)
        {
            AppendTime(text);
        }

        return Qualifier switch
        {
            EdtfQualifier.Uncertain => text.Append('?').ToString(),
            EdtfQualifier.Approximate => text.Append('~').ToString(),
            EdtfQualifier.UncertainAndApproximate => text.Append('%').ToString(),
            _ => text.ToString(),
        };
    }

    private static void AppendPart(StringBuilder text, byte part)
    {
        if (part != Absent)
        {
            text.Append('-').Append(part == Masked ? "XX" : part.ToString("00", CultureInfo.InvariantCulture));
        }
    }

    private void AppendTime(StringBuilder text)
    {
        var seconds = Math.DivRem(_time, Microseconds.PerSecond, out var fraction);
        text.Append(CultureInfo.InvariantCulture, $"T{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        if (fraction != 0)
        {
            text.Append('.').Append(fraction.ToString("000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        }

        if (Offset is { } offset)
        {
            var minutes = Math.Abs(offset.Seconds / 60);
            text.Append(
                offset.Seconds == 0
                    ? "Z"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}"
                    )
            );
        }
    }
}
