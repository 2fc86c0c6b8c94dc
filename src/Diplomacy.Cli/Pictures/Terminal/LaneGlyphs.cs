namespace Diplomacy.Cli;

/// <summary>The characters that lanes and marks are made of: one for each kind, and another where it is projected.</summary>
internal sealed record LaneGlyphs(string Lanes, string Projected, string Marks, char Known)
{
    /// <summary>For pipes and files: ASCII alone.</summary>
    public static LaneGlyphs Plain { get; } = new("-:H?/#&", "~.h?\\+&", "o*^vx%", '|');

    /// <summary>For terminals.</summary>
    public static LaneGlyphs Drawn { get; } = new("─═‖?▒█≈", "╌┄¦?░▄≈", "●◆▲▼×□", '│');

    /// <summary>The character of a stretch in a column; what is not known and projected is in every second one.</summary>
    public char Of(LaneKind kind, bool isProjected, int column) =>
        !isProjected ? Lanes[(int)kind]
        : kind == LaneKind.Unknown && column % 2 == 1 ? ' '
        : Projected[(int)kind];

    /// <summary>What stands for more than nine statements in one column.</summary>
    public const char Many = '+';

    /// <summary>The character of a mark, or the number of several in one column.</summary>
    public char Of(IReadOnlyList<StatementMark> marks) =>
        marks.Count == 1 ? Marks[(int)marks[0].Shape]
        : marks.Count < 10 ? (char)('0' + marks.Count)
        : Many;
}
