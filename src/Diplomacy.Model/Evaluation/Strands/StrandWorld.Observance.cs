namespace Diplomacy.Model;

/// <content>Observed without a break for a time: started, not ended, and no violation that counts.</content>
internal sealed partial class StrandWorld
{
    private bool _isObserving;

    // The first end of a stretch of the length without a violation, within what is started and not ended.
    private Limit ObservedAt(ObservedFor observed)
    {
        var length = (long)Microseconds.Of(observed.Length.Period);
        if (Later(Established, Start).At is not { } from)
        {
            return Limit.Never;
        }

        var violations = Facts.Violations.By(_strand.Observers, _world).ToList();
        var interruptions = new Interruptions(violations, length, _world);
        var renewed = Renewed();
        while (true)
        {
            from = interruptions.LastEnd(from) ?? from;
            var at = from.Plus(length);
            if (Restart(from, at, violations, renewed) is { } restart)
            {
                from = restart;
            }
            else if (!HasEndedBefore(at))
            {
                return new Limit(at);
            }
            else if (First(renewed.Where(bound => _world.IsAtOrAfter(bound, at))) is { } bound)
            {
                // Only what was taken back, or opened again, goes on.
                from = bound;
            }
            else
            {
                return Limit.Never;
            }
        }
    }

    // The last instant in a stretch at which the clock starts again: the end of a violation, or of having ended.
    private Point? Restart(Point from, Point at, List<(Point Since, Point Until)> violations, List<Point> renewed)
    {
        Point? restart = null;
        foreach (var (since, until) in violations)
        {
            // One that lasts no time, as it may within bounds, is none.
            if (
                _world.IsAtOrAfter(at.Plus(-1), since)
                && !_world.IsAtOrAfter(from, until)
                && !_world.IsAtOrAfter(since, until)
            )
            {
                restart = Latest(restart, until);
            }
        }

        foreach (var bound in renewed)
        {
            if (!_world.IsAtOrAfter(from, bound) && _world.IsAtOrAfter(at.Plus(-1), bound))
            {
                restart = Latest(restart, bound);
            }
        }

        return restart;
    }

    private Point Latest(Point? known, Point other) =>
        known is { } point && _world.IsAtOrAfter(point, other) ? point : other;

    private Point? First(IEnumerable<Point> points) =>
        points.Aggregate(Limit.Never, (first, point) => Earlier(first, new Limit(point))).At;

    // The instants at which what had ended goes on: a party is bound again, or the window is opened again.
    private List<Point> Renewed()
    {
        var makings = _strand.Required.SelectMany(Makings).ToList();
        var bound = makings.Exists(making => making.TakenBack.Count > 0) ? makings.Select(BoundFrom) : [];
        var opened = IsEndUnknown ? [] : Periods.Skip(1).Select(period => period.Start);
        return
        [
            .. bound
                .Concat(opened)
                .Select(limit => limit.At)
                .OfType<Point>()
                .Distinct()
                .Where(point => HasEndedBefore(point) && !HasEndedBefore(point.Plus(1))),
        ];
    }

    // What ends on observance alone is not asked for: it would hang on itself.
    private bool HasEndedBefore(Point at)
    {
        var outer = _isObserving;
        _isObserving = true;
        var hasEnded = OwnEndings(at.Plus(-1)).Any();
        _isObserving = outer;
        return hasEnded;
    }

    private static bool HangsOnObservance(Fact fact) => fact is ObservedFor || fact.Parts.Any(HangsOnObservance);
}
