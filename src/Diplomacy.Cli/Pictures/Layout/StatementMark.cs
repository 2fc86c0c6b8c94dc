using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>A statement on the axis: when it was said, as far as known, in the lane of whoever it speaks for.</summary>
/// <param name="Index">Its place among the marks of the picture.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Group">The group of lanes it stands in, as an index; that of no account comes after the last.</param>
/// <param name="Shape">The shape of its mark.</param>
/// <param name="At">Where its mark stands: the latest instant at which it can have been said.</param>
/// <param name="Earliest">The earliest instant; null when not known.</param>
internal sealed record StatementMark(
    int Index,
    Statement Statement,
    int Group,
    MarkShape Shape,
    Instant At,
    Instant? Earliest
)
{
    public static StatementMark Of(Statement statement, int group)
    {
        var latest = statement.SaidAt.Latest is { } said && said < statement.KnownFrom ? said : statement.KnownFrom;
        return new StatementMark(0, statement, group, MarkShapes.Of(statement), latest, statement.SaidAt.Earliest);
    }
}
