namespace Diplomacy.Cli;

/// <summary>How a kind of stretch is drawn: a class that styles and patterns hang on, and where in the bar it lies.</summary>
/// <param name="Class">The class.</param>
/// <param name="Top">How far below the top of the bar it begins.</param>
/// <param name="Height">How high it is.</param>
internal sealed record PieceShape(string Class, double Top, double Height)
{
    public const double BarHeight = 16;

    /// <summary>Narrower than this a pattern has no room to repeat, and is drawn once.</summary>
    public const double Narrow = 12;

    /// <summary>Narrower than this a piece has no room for a pattern, and stands on a ground that parts it from its neighbours.</summary>
    public const double Slim = 6;

    /// <summary>How far a ground stands out on both sides.</summary>
    public const double GroundMargin = 1.5;

    /// <summary>How far a line around a piece stands out.</summary>
    public const double OutlineMargin = 0.8;

    /// <summary>How wide what is left of a box beside a ground must be to have an end.</summary>
    public const double LeastBox = 1;

    /// <summary>How many times as wide as a slim piece a box beside it must be for the same.</summary>
    public const double Beside = 2;

    /// <summary>The class of a ground: as high as a bar, in the colour of the page.</summary>
    public const string Ground = "gd";

    /// <summary>Whether a line runs around it.</summary>
    public bool IsOutlined { get; private init; }

    /// <summary>The class of one so wide.</summary>
    public string ClassAt(double width) =>
        width < Slim ? $"{Class} sl"
        : width < Narrow ? $"{Class} nr"
        : Class;

    /// <summary>What is projected is half as high and dashed.</summary>
    public static PieceShape Of(LaneKind kind, bool isProjected)
    {
        var height = kind switch
        {
            LaneKind.NotInForce => 3.0,
            LaneKind.Pending => 8,
            _ => BarHeight,
        };
        var drawn = isProjected ? height / 2 : height;
        return new PieceShape(ClassOf(kind) + (isProjected ? " pj" : ""), (BarHeight - drawn) / 2, drawn)
        {
            IsOutlined = kind != LaneKind.NotInForce && (isProjected || kind != LaneKind.InForce),
        };
    }

    private static string ClassOf(LaneKind kind) =>
        kind switch
        {
            LaneKind.InForce => "if",
            LaneKind.Possible => "po",
            LaneKind.Unknown => "un",
            LaneKind.Suspended => "su",
            LaneKind.Pending => "pe",
            LaneKind.Changing => "ch",
            _ => "no",
        };
}
