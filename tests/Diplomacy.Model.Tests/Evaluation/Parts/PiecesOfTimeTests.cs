namespace Diplomacy.Model.Tests.Evaluation.Parts;

using Assert = Xunit.Assert;

/// <summary>How a time line is cut into parts that are explored one after the other.</summary>
public sealed class PiecesOfTimeTests
{
    private static readonly Assessment s_boundHit = new(Truth.Unknown, [], [new Cause(CauseKind.SplittingBound, [])]);

    [Fact]
    public void A_line_is_cut_at_each_edge_within_it_once_in_order()
    {
        var pieces = Pieces((0, 100), [50, 10, 50, 0, 101, 100, -5]);

        Assert.Equal([(0, 9), (10, 49), (50, 99), (100, 100)], pieces);
    }

    [Fact]
    public void Without_edges_the_line_is_one_part() => Assert.Equal([(7, 90)], Pieces((7, 90), [7, 91]));

    [Fact]
    public void Very_many_edges_are_thinned_out_evenly_and_the_whole_line_is_covered()
    {
        var pieces = Pieces((0, 2_000), [.. Enumerable.Range(1, 191).Select(i => i * 10L)]);

        Assert.Equal(96, pieces.Count);
        Assert.Equal([(0, 19), (20, 39), (40, 59)], pieces.Take(3));
        Assert.Equal((1_900, 2_000), pieces[^1]);
    }

    [Fact]
    public void Later_parts_are_explored_less_once_all_that_may_be_asked_was_asked()
    {
        var bounds = new List<ExplorationBound>();
        var used = new Queue<long>([WorldExplorer.MostAsked - 1, 1, 0]);
        _ = PieceByPiece.Cells(
            (0, 30),
            [10, 20],
            (_, bound) =>
            {
                bounds.Add(bound);
                return ([WorldSummary.Constant(s_boundHit)], used.Dequeue());
            },
            s_boundHit
        );

        Assert.Equal([ExplorationBound.Piece, ExplorationBound.Piece, ExplorationBound.LastPieces], bounds);
    }

    [Fact]
    public void Only_the_part_with_too_many_worlds_says_so_and_from_where_it_begins()
    {
        var known = new Assessment(Truth.True, [Phase.InForce], []);
        var cells = PieceByPiece.Cells(
            (0, 30),
            [10, 20],
            (piece, _) => (piece.First == 10 ? null : [WorldSummary.Constant(known)], 1),
            s_boundHit
        );

        Assert.Equal([(0, known), (10, s_boundHit), (20, known)], cells.Select(cell => (cell.First, cell.Assessment)));
    }

    [Fact]
    public void Of_cells_that_begin_before_their_part_or_with_it_the_last_counts()
    {
        Assessment[] phases =
        [
            .. new[] { Phase.Pending, Phase.InForce, Phase.Suspended, Phase.Expired }.Select(phase => new Assessment(
                Truth.False,
                [phase],
                []
            )),
        ];
        List<TimelineCell> At(params (long First, int Phase)[] cells) =>
            [.. cells.Select(cell => WorldSummary.Constant(phases[cell.Phase]) with { First = cell.First })];

        var cells = PieceByPiece.Cells(
            (0, 30),
            [10],
            (piece, _) => (piece.First == 0 ? At((0, 0), (5, 1)) : At((3, 0), (8, 1), (10, 2), (12, 3)), 1),
            s_boundHit
        );

        Assert.Equal(
            [(0, phases[0]), (5, phases[1]), (10, phases[2]), (12, phases[3])],
            cells.Select(cell => (cell.First, cell.Assessment))
        );
    }

    private static List<(long First, long Last)> Pieces((long First, long Last) asked, long[] edges)
    {
        var pieces = new List<(long First, long Last)>();
        _ = PieceByPiece.Cells(
            asked,
            edges,
            (piece, _) =>
            {
                pieces.Add(piece);
                return ([WorldSummary.Constant(s_boundHit)], 1);
            },
            s_boundHit
        );
        return pieces;
    }
}
