using NodaTime;

namespace Diplomacy.Model;

/// <summary>Moves an instant of a world by a calendar: a vague one piece by piece, where the calendar moves all of a piece alike.</summary>
internal static class PointMove
{
    // Further from what is known of a vague instant, or in more pieces, the move is known by its bounds only, which may leave an
    // answer unknown, because of the bound on splitting, but never makes it wrong.
    private const long Pieced = 400 * Microseconds.PerDay;
    private const int MostPieces = 12;

    // Moving one exact instant takes as long as being asked so often.
    private const int AskedPerMove = 4;

    /// <summary>The instant that a move leads to.</summary>
    /// <param name="at">Where it starts.</param>
    /// <param name="move">Where it leads from an exact instant, under some answers.</param>
    /// <param name="answers">The answers in the world.</param>
    /// <param name="shifts">Bounds on how far it moves any instant.</param>
    /// <param name="zones">Whose days and clock changes may make a difference.</param>
    /// <param name="vague">The instant that stands for the result where it is known within bounds only, and why it is.</param>
    /// <param name="pieces">What is remembered of the pieces of this move, between two instants.</param>
    /// <param name="world">The world.</param>
    public static Point Of(
        Point at,
        Func<IDeadlineAnswers, Moment, Moment> move,
        IDeadlineAnswers answers,
        (long Least, long Most) shifts,
        EquatableArray<string> zones,
        Func<Moment, CauseKind?, VagueInstant> vague,
        Func<(long?, long?), AskedTree<List<Piece>>> pieces,
        World world
    )
    {
        at = world.Settled(at);
        if (at.IsExact)
        {
            var landed = move(answers, Moment.FromMicroseconds(at.Shift, at.Shift));
            return landed.IsExact
                ? Point.Exactly(landed.EarliestMicroseconds!.Value)
                : world.PointOf(vague(landed, null));
        }

        var (least, greatest) = (world.Bounds.Least(at.Variable), world.Bounds.Greatest(at.Variable));
        least = least <= Microseconds.Min ? null : least;
        var (low, high) = (least + at.Shift, greatest + at.Shift);
        if (zones.Count != 1)
        {
            return Bounded(at, null, shifts, vague, world);
        }

        var known = low is null && high is null ? [] : pieces((low, high)).Get(answers, WorkedOut);
        return InPieces(at, known, shifts, vague, world);

        List<Piece> WorkedOut(IDeadlineAnswers asked)
        {
            var moves = 0;
            var found = Pieces(low, high, from => Counted(asked, from), ZoneIds.Find(zones[0]));
            world.Charge(moves * AskedPerMove);
            return found;

            Moment Counted(IDeadlineAnswers asked, Moment from)
            {
                moves++;
                return move(asked, from);
            }
        }
    }

    private static Point InPieces(
        Point at,
        List<Piece> pieces,
        (long Least, long Most) shifts,
        Func<Moment, CauseKind?, VagueInstant> vague,
        World world
    )
    {
        if (
            pieces.Count == 0
            || !world.IsAtOrAfter(at, Point.Exactly(pieces[0].First))
            || world.IsAtOrAfter(at, Point.Exactly(pieces[^1].Last + 1))
        )
        {
            return Bounded(at, CauseKind.SplittingBound, shifts, vague, world);
        }

        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = world.IsAtOrAfter(at, Point.Exactly(pieces[middle].First))
                ? (middle, high)
                : (low, middle - 1);
        }

        var piece = pieces[low];
        return piece.Shift is { } shift ? at.Plus(shift)
            : piece.Target is { } target ? Point.Exactly(target)
            : Bounded(at, CauseKind.SplittingBound, shifts, vague, world);
    }

    // Of an instant from the lower bound to the upper one, of which one at least is known; none where all lies at the ends of time.
    private static List<Piece> Pieces(long? low, long? high, Func<Moment, Moment> move, DateTimeZone zone)
    {
        var first = low ?? high!.Value - Pieced;
        var last = high is { } most ? Math.Min(most, first + Pieced) : first + Pieced;
        first = Math.Max(first, Microseconds.Min + Pieced);
        last = Math.Min(last, Microseconds.Max - Pieced);
        if (first > last)
        {
            return [];
        }

        if (low is null && !IsUniform(first, last, move, zone))
        {
            // Of what is bounded above alone, the days next to the bound are looked at one by one: that day and those before it.
            first = Math.Max(first, last - ((MostPieces - 1) * Microseconds.PerDay));
        }

        return Pieces(first, last, move, zone, fromEnd: low is null);
    }

    // Stretches of days that are all moved equally far, or to one instant.
    private static List<Piece> Pieces(long first, long last, Func<Moment, Moment> move, DateTimeZone zone, bool fromEnd)
    {
        var pieces = new List<Piece>();
        if (IsUniform(first, last, move, zone))
        {
            return [new Piece(first, last, Exact(move, first) - first, null)];
        }

        var starts = Starts(first, last, zone);
        if (fromEnd)
        {
            starts = starts[Math.Max(starts.Count - MostPieces, 0)..];
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var until = i + 1 < starts.Count ? starts[i + 1] - 1 : last;
            var (sooner, later) = (Exact(move, starts[i]), Exact(move, until));
            var isShifted = sooner is { } a && later is { } b && b - a == until - starts[i];
            var next = new Piece(
                starts[i],
                until,
                isShifted ? sooner - starts[i] : null,
                !isShifted && sooner == later ? sooner : null
            );
            if (next.Shift is not null && pieces.Count > 0 && pieces[^1].Shift == next.Shift)
            {
                pieces[^1] = pieces[^1] with { Last = until };
            }
            else if (pieces.Count == MostPieces)
            {
                break;
            }
            else
            {
                pieces.Add(next);
            }
        }

        return pieces;
    }

    // Where no clock changes near, what moves two instants of one day alike, and one of every ten days, moves everything alike: where months move it, all days of a
    // month that has as many as the one they are moved to move alike, and those of any other move otherwise than those after it.
    private static bool IsUniform(long first, long last, Func<Moment, Moment> move, DateTimeZone zone)
    {
        var span = new Interval(Microseconds.ToInstant(first - Pieced), Microseconds.ToInstant(last + Pieced));
        if (zone.GetZoneIntervals(span).Skip(1).Any() || Exact(move, first) is not { } start)
        {
            return false;
        }

        for (var at = first + (Microseconds.PerDay / 2); at < last; at += 10 * Microseconds.PerDay)
        {
            if (Exact(move, at) - at != start - first)
            {
                return false;
            }
        }

        return Exact(move, last) - last == start - first;
    }

    // The days and clock changes between two instants, each the beginning of a piece.
    private static List<long> Starts(long first, long last, DateTimeZone zone)
    {
        var starts = new SortedSet<long> { first };
        var day = ZonedTime.DayNumber(Microseconds.ToInstant(first).InZone(zone).Date) + 1;
        for (var start = ZonedTime.StartOfDay(day, zone); start <= last; start = ZonedTime.StartOfDay(++day, zone))
        {
            _ = starts.Add(start);
        }

        var span = new Interval(Microseconds.ToInstant(first), Microseconds.ToInstant(last + 1));
        foreach (var interval in zone.GetZoneIntervals(span))
        {
            if (interval.HasStart && Microseconds.Floor(interval.Start) > first)
            {
                _ = starts.Add(Microseconds.Floor(interval.Start));
            }
        }

        return [.. starts];
    }

    private static long? Exact(Func<Moment, Moment> move, long from) =>
        move(Moment.FromMicroseconds(from, from)) is { IsExact: true } moved ? moved.EarliestMicroseconds : null;

    private static Point Bounded(
        Point at,
        CauseKind? why,
        (long Least, long Most) shifts,
        Func<Moment, CauseKind?, VagueInstant> vague,
        World world
    )
    {
        var landed = world.PointOf(vague(Moment.Unknown, why));
        world.Require(landed, at.Plus(shifts.Least));
        world.Require(at.Plus(shifts.Most), landed);
        return landed;
    }

    // One of the two says where the piece leads; neither where it is only known within bounds.
    public sealed record Piece(long First, long Last, long? Shift, long? Target);
}
