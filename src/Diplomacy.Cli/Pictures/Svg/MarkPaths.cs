using System.Globalization;

namespace Diplomacy.Cli;

/// <summary>The outlines of marks around their middle.</summary>
internal static class MarkPaths
{
    /// <summary>How wide the mark of one statement is with the space around it.</summary>
    public const double Room = 13;

    private const double Ends = 11;
    private const double LeastMiddle = 6;
    private const double Digit = 5;
    private const double Space = 2;

    /// <summary>How wide the mark of several statements is with the space around it: their number must have room in it.</summary>
    public static double RoomOf(int count) => Middle(count) + Ends + Space;

    /// <summary>The outline of the mark of several statements.</summary>
    public static string OfSeveral(int count)
    {
        var middle = Middle(count);
        var (half, whole) = (SvgWriting.Number(middle / 2), SvgWriting.Number(middle));
        return $"M-{half}-5.5h{whole}a5.5 5.5 0 0 1 0 11h-{whole}a5.5 5.5 0 0 1 0-11z";
    }

    public static string Of(MarkShape shape) =>
        shape switch
        {
            MarkShape.Commits => "M0-5.5L5.5 0L0 5.5L-5.5 0z",
            MarkShape.Asks => "M0-5L5 4L-5 4z",
            MarkShape.Changes => "M0 5L5-4L-5-4z",
            MarkShape.Denies => "M-4-4L4 4M4-4L-4 4",
            MarkShape.TakesBack => "M-4-4h8v8h-8z",
            MarkShape.Several => OfSeveral(2),
            _ => "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        };

    public static string ClassOf(MarkShape shape) =>
        shape switch
        {
            MarkShape.Denies => "m cross",
            MarkShape.TakesBack => "m box",
            MarkShape.Several => "m many",
            _ => "m",
        };

    private static double Middle(int count) =>
        Math.Max(LeastMiddle, (count.ToString(CultureInfo.InvariantCulture).Length - 1) * Digit);
}
