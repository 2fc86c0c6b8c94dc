namespace Diplomacy.Cli;

/// <summary>One mark as it is drawn: a statement, or several that stand too close to each other.</summary>
/// <param name="At">Where it stands on the axis, 0 to 1.</param>
/// <param name="Row">Above which other marks of its lane it stands: 0 is the lowest.</param>
/// <param name="Marks">The statements, in the order in which they stand on the axis; one at least.</param>
internal sealed record MarkCluster(double At, int Row, IReadOnlyList<StatementMark> Marks)
{
    /// <summary>How many rows of marks a lane may have before marks are drawn as one.</summary>
    public const int MostRows = 3;

    public MarkShape Shape => Marks.Count == 1 ? Marks[0].Shape : MarkShape.Several;

    /// <summary>Puts each mark into the lowest row in which it has room, or where none has, into the last mark of the top row.</summary>
    /// <param name="marks">The marks of one lane.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="room">How wide a mark is on the axis.</param>
    public static IReadOnlyList<MarkCluster> Pack(IEnumerable<StatementMark> marks, PictureAxis axis, double room)
    {
        var last = new int?[MostRows];
        var clusters = new List<(double At, int Row, List<StatementMark> Marks)>();
        foreach (var mark in marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Statement.Id))
        {
            var at = axis.At(mark.At);
            var row = Array.FindIndex(last, index => index is not { } i || clusters[i].At + room <= at);
            if (row < 0)
            {
                clusters[last[^1]!.Value].Marks.Add(mark);
            }
            else
            {
                last[row] = clusters.Count;
                clusters.Add((at, row, [mark]));
            }
        }

        return clusters.ConvertAll(cluster => new MarkCluster(cluster.At, cluster.Row, cluster.Marks));
    }
}
