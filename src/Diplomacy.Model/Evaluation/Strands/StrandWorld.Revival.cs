namespace Diplomacy.Model;

/// <content>Windows opened again by extensions made after the end.</content>
internal sealed partial class StrandWorld
{
    // The first extension made after the end that opens a further window.
    private (Limit Start, Limit End)? Revival(
        List<Move> reopening,
        HashSet<Move> used,
        Limit end,
        List<Move> prolonging
    )
    {
        var late = InOrder(
            reopening.FindAll(extend => !used.Contains(extend) && !Has(Time(extend.Making), end.At!.Value))
        );
        for (var i = 1; i <= late.Count; i++)
        {
            var now = Time(late[i - 1].Making);
            if (i < late.Count && Has(Time(late[i].Making), now.At!.Value))
            {
                continue;
            }

            var counting = Counting(LastOfEach(late[..i]), now);
            if (Chosen(counting) is not { } chosen)
            {
                continue;
            }

            var from = From(chosen.Making);
            if (from.At is { } opened && EndOf(chosen, from) is var until && IsLater(until, new Limit(opened)))
            {
                prolonging.AddRange(counting);
                used.UnionWith(late[..i].Where(said => counting.Exists(counted => IsSaidAgain(said, counted))));
                return (from, until);
            }
        }

        return null;
    }

    // What opened a window moves no end after it, nor does what its performer said before, which it replaced.
    private bool IsUsedUp(Move move, HashSet<Move> used) =>
        used.Contains(move)
        || used.Any(later => later.By == move.By && !Has(Time(later.Making), Time(move.Making).At!.Value));

    // What one says twice at once is one extension.
    private bool IsSaidAgain(Move move, Move counted) =>
        ReferenceEquals(move, counted)
        || (
            move.By == counted.By
            && move.Making.Act == counted.Making.Act
            && Has(Time(move.Making), Time(counted.Making).At!.Value)
            && Has(Time(counted.Making), Time(move.Making).At!.Value)
        );

    private List<Move> InOrder(List<Move> moves)
    {
        if (moves.TrueForAll(move => move.Making.Time.IsExactAndFree))
        {
            return [.. moves.OrderBy(move => move.Making.Time.Bounds.EarliestMicroseconds)];
        }

        var ordered = new List<Move>(moves.Count);
        foreach (var move in moves)
        {
            var position = ordered.Count;
            while (
                position > 0
                && !_world.IsAtOrAfter(Time(move.Making).At!.Value, Time(ordered[position - 1].Making).At!.Value)
            )
            {
                position--;
            }

            ordered.Insert(position, move);
        }

        return ordered;
    }
}
