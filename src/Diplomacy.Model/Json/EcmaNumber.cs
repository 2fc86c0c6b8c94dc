using System.Globalization;

namespace Diplomacy.Model.Json;

/// <summary>Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 asks for.</summary>
internal static class EcmaNumber
{
    // Beyond these powers of ten numbers are written with an exponent.
    private const int MostDigits = 21;
    private const int MostZeros = -6;

    public static string Format(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        // The framework gives the same digits, the fewest that read back equal, laid out otherwise.
        var (digits, point) = Split(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        return (number < 0 ? "-" : "") + Laid(digits, point);
    }

    // The significant digits, and how many of them stand before the point.
    private static (string Digits, int Point) Split(string text)
    {
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], CultureInfo.InvariantCulture);
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa : mantissa[..dot];
        var all = whole + (dot < 0 ? "" : mantissa[(dot + 1)..]);
        var digits = all.TrimStart('0');
        var point = whole.Length + exponent - (all.Length - digits.Length);
        return (digits.TrimEnd('0'), point);
    }

    private static string Laid(string digits, int point) =>
        point > MostDigits || point <= MostZeros ? Scientific(digits, point - 1)
        : point <= 0 ? $"0.{new string('0', -point)}{digits}"
        : point >= digits.Length ? digits + new string('0', point - digits.Length)
        : $"{digits[..point]}.{digits[point..]}";

    private static string Scientific(string digits, int exponent) =>
        digits[..1]
        + (digits.Length > 1 ? $".{digits[1..]}" : "")
        + string.Create(CultureInfo.InvariantCulture, $"e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
}
