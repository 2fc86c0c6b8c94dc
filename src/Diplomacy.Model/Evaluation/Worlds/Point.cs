namespace Diplomacy.Model;

/// <summary>
/// An instant in a world: a variable plus a shift in microseconds. Variable 0 is the epoch, so it alone is exact; below it are
/// limits that leave questions open, of which the world asks those that matter.
/// </summary>
internal readonly record struct Point(int Variable, long Shift)
{
    public const int Epoch = 0;

    /// <summary>The instant that is asked about: every world has it as its second variable.</summary>
    public static Point AskedAbout { get; } = new(1, 0);

    /// <summary>Before everything: no instant that anybody speaks of is as early.</summary>
    public static Point Always { get; } = new(Epoch, Microseconds.BeforeAllTime - 2);

    public bool IsExact => Variable == Epoch;

    /// <summary>Whether it is that of a limit which the world has not been asked for yet, or had not when this was made.</summary>
    public bool IsOpen => Variable < Epoch;

    public static Point Exactly(long microseconds) => new(Epoch, microseconds);

    public Point Plus(long microseconds) => this with { Shift = Shift + microseconds };
}
