namespace Diplomacy.Model;

/// <summary>Bounds on a limit that hold in every world: over all answers to what it leaves open.</summary>
internal static class LimitBounds
{
    /// <summary>The bounds; none where the limit hangs on facts, or on more than the zone, the end of the day and the hour shown twice.</summary>
    public static Moment Of(Deadline deadline) =>
        deadline switch
        {
            MomentDeadline moment => moment.Moment,
            DateDeadline date => CalendarTime.Until(
                date.Date,
                BoundaryOf(date.Boundary),
                ZoneIds.Among(date.Zones).AsSpan()
            ),
            DateTimeDeadline time => CalendarTime.At(
                time.Time,
                ReadingOf(time.Fold),
                ZoneIds.Among(time.Zones).AsSpan()
            ),
            _ => Moment.Unknown,
        };

    private static DayBoundary? BoundaryOf(Boundary boundary) =>
        boundary switch
        {
            Boundary.StartOfDay => DayBoundary.Exclusive,
            Boundary.EndOfDay => DayBoundary.Inclusive,
            _ => null,
        };

    private static LocalTimeReading? ReadingOf(Fold fold) =>
        fold switch
        {
            Fold.Earlier => LocalTimeReading.Earlier,
            Fold.Later => LocalTimeReading.Later,
            _ => null,
        };
}
