namespace Diplomacy.Model;

/// <content>Windows opened again by extensions made after the end.</content>
internal sealed partial class StrandWorld
{
    // The first extension made after the end that opens a further window.
    private (Limit Start, Limit End)? Revival(
        LateExtensions reopening,
        UsedExtensions used,
        Point end,
        List<Move> prolonging
    )
    {
        var late = reopening.After(end, used);
        var saidBy = new Dictionary<ActorId, List<Move>>();
        for (var i = 1; i <= late.Count; i++)
        {
            Replace(saidBy, late[i - 1]);
            var now = Time(late[i - 1].Making);
            if (i < late.Count && Has(Time(late[i].Making), now.At!.Value))
            {
                continue;
            }

            var counting = Counting([.. saidBy.Values.Select(Last)], now);
            if (Chosen(counting) is not { } chosen)
            {
                continue;
            }

            var from = From(chosen.Making);
            if (from.At is { } opened && EndOf(chosen, from) is var until && IsLater(until, new Limit(opened)))
            {
                prolonging.AddRange(counting);
                foreach (var said in late[..i].Where(said => counting.Exists(counted => IsSaidAgain(said, counted))))
                {
                    used.Add(said);
                }

                return (from, until);
            }
        }

        return null;
    }

    // What certainly came before another of its performer's is not looked at again.
    private static void Replace(Dictionary<ActorId, List<Move>> saidBy, Move move) =>
        saidBy[move.By] = saidBy.TryGetValue(move.By, out var said)
            ? LastWords.Candidates([.. said, move], one => one.Making.Time)
            : [move];

    // What one says twice at once is one extension.
    private bool IsSaidAgain(Move move, Move counted) =>
        ReferenceEquals(move, counted)
        || (
            move.By == counted.By
            && move.Making.Act == counted.Making.Act
            && Has(Time(move.Making), Time(counted.Making).At!.Value)
            && Has(Time(counted.Making), Time(move.Making).At!.Value)
        );
}
