using NodaTime;

namespace Diplomacy.Model;

/// <summary>Moves an instant of a world by a calendar: a vague one piece by piece, where the calendar moves all of a piece alike.</summary>
internal static class PointMove
{
    // Beyond that the move is known by its bounds only, which may leave an answer unknown but never makes it wrong.
    private const long LongestPieced = 400 * Microseconds.PerDay;

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
        if (at.IsExact)
        {
            return Landed(move(Moment.FromMicroseconds(at.Shift, at.Shift)), vague, world);
        }

        var (least, greatest) = (world.Bounds.Least(at.Variable), world.Bounds.Greatest(at.Variable));
        if (least is { } low && greatest is { } high && high - low <= LongestPieced && zones.Count == 1)
        {
            return InPieces(at, low + at.Shift, high + at.Shift, move, shifts, zones[0], vague, world);
        }

        return Bounded(at, Moment.Unknown, shifts, vague, world);
    }

    private static Point InPieces(
        Point at,
        long first,
        long last,
        Func<Moment, Moment> move,
        (long Least, long Most) shifts,
        string zone,
        Func<Moment, VagueInstant> vague,
        World world
    )
    {
        var starts = Starts(first, last, ZoneIds.Find(zone));
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = world.IsAtOrAfter(at, Point.Exactly(starts[middle])) ? (middle, high) : (low, middle - 1);
        }

        var (from, until) = (starts[low], low + 1 < starts.Count ? starts[low + 1] - 1 : last);
        var (sooner, later) = (Exact(move, from), Exact(move, until));
        return sooner is { } a && later is { } b && b - a == until - from ? at.Plus(a - from)
            : sooner == later && sooner is { } same ? Point.Exactly(same)
            : Bounded(at, move(Moment.FromMicroseconds(from, until)), shifts, vague, world);
    }

    // The days and clock changes between two instants, each the beginning of a piece.
    private static List<long> Starts(long first, long last, DateTimeZone zone)
    {
        var starts = new SortedSet<long> { first };
        var day = Microseconds.ToInstant(first).InZone(zone).Date.PlusDays(1);
        for (
            var start = ZonedTime.StartOfDay(ZonedTime.DayNumber(day), zone);
            start <= last;
            start = ZonedTime.StartOfDay(ZonedTime.DayNumber(day), zone)
        )
        {
            _ = starts.Add(start);
            day = day.PlusDays(1);
        }

        foreach (
            var interval in zone.GetZoneIntervals(
                new Interval(Microseconds.ToInstant(first), Microseconds.ToInstant(last).Plus(Duration.Epsilon))
            )
        )
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
}
