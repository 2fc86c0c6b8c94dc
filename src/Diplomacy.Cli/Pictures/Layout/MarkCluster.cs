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
    /// <param name="room">How wide the mark of one statement is on the axis.</param>
    /// <param name="roomOfSeveral">How wide the mark of all of them would be, which is the widest that any can become.</param>
    public static IReadOnlyList<MarkCluster> Pack(
        IEnumerable<StatementMark> marks,
        PictureAxis axis,
        double room,
        double roomOfSeveral
    )
    {
        var last = new int?[MostRows];
        var clusters = new List<(double At, int Row, List<StatementMark> Marks)>();
        foreach (var mark in marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Index))
        {
            var at = axis.At(mark.At);
            var row = Enumerable.Range(0, MostRows).FirstOrDefault(row => HasRoom(row, at), -1);
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

        // Marks of the top row may become wider with every mark that has no room.
        bool HasRoom(int row, double at) =>
            last[row] is not { } i || clusters[i].At + (row == MostRows - 1 ? roomOfSeveral : room) <= at;
    }
}
