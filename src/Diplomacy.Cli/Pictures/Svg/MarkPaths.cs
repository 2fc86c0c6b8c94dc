namespace Diplomacy.Cli;

/// <summary>The outlines of marks around their middle.</summary>
internal static class MarkPaths
{
    /// <summary>How wide a mark is with the space around it.</summary>
    public const double Room = 13;

    public static string Of(MarkShape shape) =>
        shape switch
        {
            MarkShape.Binds => "M0-5.5L5.5 0L0 5.5L-5.5 0z",
            MarkShape.Proposes => "M0-5L5 4L-5 4z",
            MarkShape.Denies => "M-4-4L4 4M4-4L-4 4",
            MarkShape.TakesBack => "M-4-4h8v8h-8z",
            MarkShape.Several => "M-3-5.5h6a5.5 5.5 0 0 1 0 11h-6a5.5 5.5 0 0 1 0-11z",
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
}
