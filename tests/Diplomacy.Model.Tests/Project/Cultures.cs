using System.Globalization;

namespace Diplomacy.Model.Tests.Project;

/// <summary>Ten cultures whose habits would show in any text that is formatted by the culture of the thread.</summary>
/// <remarks>Globalization is invariant, on any machine, so a culture is what habits it is given.</remarks>
internal static class Cultures
{
    private static readonly (string Minus, string Decimal, string Date, string Time)[] s_habits =
    [
        ("-", ".", "/", ":"),
        ("\u2212", ",", ".", ":"),
        ("-", ",", "/", " h "),
        ("-", ",", ".", ":"),
        ("\u061c-", "\u066b", "\u200f/", ":"),
        ("\u200e-\u200e", "\u066b", "/", ":"),
        ("-", ",", "-", "."),
        ("minus", "'", ". ", "."),
        ("(", "\u00b7", "年", "時"),
        ("~", "Z", "T", "-"),
    ];

    /// <summary>Does something under each of the ten.</summary>
    public static void InEach(Action act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (minus, point, date, time) in s_habits)
            {
                CultureInfo.CurrentCulture = Culture(minus, point, date, time);
                act();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Culture(string minus, string point, string date, string time)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.DateTimeFormat.DateSeparator = date;
        culture.DateTimeFormat.TimeSeparator = time;
        culture.DateTimeFormat.ShortDatePattern = "d/M/yy";
        culture.DateTimeFormat.LongTimePattern = "h:mm:ss";
        return culture;
    }
}
