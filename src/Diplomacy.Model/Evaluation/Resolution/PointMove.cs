using NodaTime;

namespace Diplomacy.Model;

/// <summary>Moves an instant of a world by a calendar: a vague one piece by piece, where the calendar moves all of a piece alike.</summary>
internal static class PointMove
{
    // Further from what is known of a vague instant, or in more pieces, the move is known by its bounds only, which may leave an
    // answer unknown but never makes it wrong.
    private const long Pieced = 400 * Microseconds.PerDay;
    private const int MostPieces = 12;

    /// <summary>The instant that a move leads to.</summary>
    /// <param name="at">Where it starts.</param>
    /// <param name="move">Where it leads from an exact instant.</param>
    /// <param name="shifts">Bounds on how far it moves any instant.</param>
    /// <param name="zones">Whose days and clock changes may make a difference.</param>
    /// <param name="vague">The instant that stands for the result where it is known within bounds only.</param>
    /// <param name="world">The world.</param>
    public static Point Of(
        Point at,
        Func<Moment, Moment> move,
        (long Least, long Most) shifts,
        EquatableArray<string> zones,
        Func<Moment, VagueInstant> vague,
        World world
    )
    {
        at = world.Settled(at);
        if (at.IsExact)
        {
            return Landed(move(Moment.FromMicroseconds(at.Shift, at.Shift)), vague, world);
        }

        var (least, greatest) = (world.Bounds.Least(at.Variable), world.Bounds.Greatest(at.Variable));
        least = least <= Microseconds.Min ? null : least;
        if (zones.Count != 1 || (least is null && greatest is null))
        {
            return Bounded(at, Moment.Unknown, shifts, vague, world);
        }

        var first = least is { } low ? low + at.Shift : greatest!.Value + at.Shift - Pieced;
        var last = greatest is { } high ? Math.Min(high + at.Shift, first + Pieced) : first + Pieced;
        first = Math.Max(first, Microseconds.Min + Pieced);
        last = Math.Min(last, Microseconds.Max - Pieced);
        if (first > last)
        {
            return Bounded(at, Moment.Unknown, shifts, vague, world);
        }

        var zone = ZoneIds.Find(zones[0]);
        if (least is null && !IsUniform(first, last, move, zone))
        {
            // Of what is bounded above alone, the days next to the bound are looked at one by one.
            first = Math.Max(first, last - (MostPieces * Microseconds.PerDay));
        }

        var pieces = Pieces(first, last, move, zone);
        return InPieces(at, pieces, shifts, vague, world);
    }

    private static Point InPieces(
        Point at,
        List<Piece> pieces,
        (long Least, long Most) shifts,
        Func<Moment, VagueInstant> vague,
        World world
    )
    {
        if (
            !world.IsAtOrAfter(at, Point.Exactly(pieces[0].First))
            || world.IsAtOrAfter(at, Point.Exactly(pieces[^1].Last + 1))
        )
        {
            return Bounded(at, Moment.Unknown, shifts, vague, world);
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
            : Bounded(at, Moment.Unknown, shifts, vague, world);
    }

    // Stretches of days that are all moved equally far, or to one instant.
    private static List<Piece> Pieces(long first, long last, Func<Moment, Moment> move, DateTimeZone zone)
    {
        var pieces = new List<Piece>();
        if (IsUniform(first, last, move, zone))
        {
            return [new Piece(first, last, Exact(move, first) - first, null)];
        }

        var starts = Starts(first, last, zone);
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

    // Where no clock changes near, what moves the two ends of a day and of a long month alike moves everything alike.
    private static bool IsUniform(long first, long last, Func<Moment, Moment> move, DateTimeZone zone)
    {
        var span = new Interval(Microseconds.ToInstant(first - Pieced), Microseconds.ToInstant(last + Pieced));
        if (zone.GetZoneIntervals(span).Skip(1).Any() || Exact(move, first) is not { } start)
        {
            return false;
        }

        for (
            var at = first + (Microseconds.PerDay / 2);
            at < Math.Min(last, first + (40 * Microseconds.PerDay));
            at += Microseconds.PerDay / 2
        )
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

    private static Point Landed(Moment moment, Func<Moment, VagueInstant> vague, World world) =>
        moment.IsExact ? Point.Exactly(moment.EarliestMicroseconds!.Value) : world.PointOf(vague(moment));

    private static Point Bounded(
        Point at,
        Moment bounds,
        (long Least, long Most) shifts,
        Func<Moment, VagueInstant> vague,
        World world
    )
    {
        var landed = Landed(bounds, vague, world);
        world.Require(landed, at.Plus(shifts.Least));
        world.Require(at.Plus(shifts.Most), landed);
        return landed;
    }

    // One of the two says where the piece leads; neither where it is only known within bounds.
    public sealed record Piece(long First, long Last, long? Shift, long? Target);
}
