namespace Diplomacy.Model;

/// <summary>A timeline whose worlds are too many to be explored at once, one part of the time line after the other.</summary>
/// <remarks>
/// Between two instants at which what the answer hangs on changes, it hangs on little: on nothing at all before the first end that is
/// possible, however many ends there may be. Only where there are too many worlds within a part is the bound on splitting the answer.
/// </remarks>
internal static class PieceByPiece
{
    private const int MostPieces = 96;

    /// <summary>The cells of the timeline, in order.</summary>
    /// <param name="asked">The first and the last instant asked about.</param>
    /// <param name="edges">Where to cut; of very many some.</param>
    /// <param name="explore">The cells of a part, null where the bound was hit, and how much was asked of its worlds.</param>
    /// <param name="boundHit">What is said where it was.</param>
    public static List<TimelineCell> Cells(
        (long First, long Last) asked,
        IEnumerable<long> edges,
        Func<(long First, long Last), ExplorationBound, (List<TimelineCell>? Cells, long Asked)> explore,
        Assessment boundHit
    )
    {
        var starts = Starts(asked, edges);
        var (result, taken) = (new List<TimelineCell>(), 0L);
        for (var i = 0; i < starts.Count; i++)
        {
            var piece = (starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : asked.Last);
            var bound = taken < WorldExplorer.MostAsked ? ExplorationBound.Piece : ExplorationBound.LastPieces;
            var (cells, used) = explore(piece, bound);
            taken += used;
            foreach (var cell in cells ?? [WorldSummary.Constant(boundHit)])
            {
                // What is the same over all time begins with its part.
                var next = cell with
                {
                    First = Math.Max(cell.First, starts[i]),
                };
                if (result.Count > 0 && result[^1].First == next.First)
                {
                    result[^1] = next;
                }
                else
                {
                    result.Add(next);
                }
            }
        }

        return result;
    }

    private static List<long> Starts((long First, long Last) asked, IEnumerable<long> edges)
    {
        List<long> all =
        [
            .. edges.Where(edge => edge > asked.First && edge <= asked.Last).Prepend(asked.First).Distinct().Order(),
        ];
        return all.Count <= MostPieces
            ? all
            : [.. Enumerable.Range(0, MostPieces).Select(i => all[(int)((long)i * all.Count / MostPieces)])];
    }
}
