using NodaTime;

namespace Diplomacy.Model;

/// <summary>The moment of a limit, given an answer to every question asked.</summary>
internal sealed class DeadlineMoments(DeadlineBases bases, IDeadlineAnswers answers)
{
    public Moment Of(Deadline deadline, string defaultKey)
    {
        var key = deadline.Key ?? defaultKey;
        return deadline switch
        {
            MomentDeadline moment => moment.Moment,
            DateDeadline date => Of(date, key),
            DateTimeDeadline time => Of(time, key),
            PartialDateDeadline date => Of(date, key),
            OffsetDeadline offset => Of(offset, key),
            UponDeadline upon => bases[Anchor.Event(upon.Occurrence)],
            WhileDeadline state => bases.EndOf(state.State),
            EarliestOfDeadline first => Moment.EarliestOf(All(first.Deadlines, key)),
            LatestOfDeadline last => Moment.LatestOf(All(last.Deadlines, key)),
            PerDeliveryDeadline delivery => Of(delivery, key),
            _ => throw new InvalidOperationException($"{deadline.GetType().Name} is no kind of deadline."),
        };
    }

    private Moment[] All(EquatableArray<Deadline> deadlines, string key) =>
        [.. deadlines.Select((deadline, i) => Of(deadline, FormattableString.Invariant($"{key}/{i}")))];

    private Moment Of(DateDeadline date, string key)
    {
        var zones = Zones(date.Zones, key);
        return CalendarTime.Until(
            date.Date,
            IsEnd(date.Boundary, key) ? DayBoundary.Inclusive : DayBoundary.Exclusive,
            zones.AsSpan()
        );
    }

    private Moment Of(DateTimeDeadline time, string key)
    {
        var zones = Zones(time.Zones, key);
        var (earlier, later) = CalendarTime.BothAt(time.Time, zones.AsSpan());
        return Folded(time.Fold, key, earlier, later);
    }

    private Moment Of(PartialDateDeadline date, string key)
    {
        var extent = date.Date.ToInterval(null, Zones(date.Zones, key).AsSpan()).GetValueOrDefault();
        var isKnown = !extent.Start.IsUnknown || !extent.End.IsUnknown;
        return isKnown && IsEnd(date.Boundary, key) ? extent.End : extent.Start;
    }

    private Moment Of(OffsetDeadline offset, string key)
    {
        var origin = bases[offset.Anchor];
        return origin.IsNever || origin.IsUnknown ? origin
            : offset.Length.Period.HasTimeComponent ? FromInstantOrHour(offset, origin, key)
            : RuleOf(offset, key) switch
            {
                CountingRule.EventDayCounted => InDays(offset, origin, offset.MonthEnd, isCounted: true, key),
                CountingRule.EventDayNotCounted => InDays(offset, origin, offset.MonthEnd, isCounted: false, key),
                CountingRule.Regulation1182 => InDays(offset, origin, MonthEndRule.Down, isCounted: false, key),
                _ => FromInstant(offset, origin, key),
            };
    }

    private CountingRule RuleOf(OffsetDeadline offset, string key)
    {
        if (offset.Counting != CountingRule.Unspecified)
        {
            return offset.Counting;
        }

        return offset.Length.Elapsed != Elapsed.Unspecified
            ? CountingRule.FromInstant
            : answers.To(QuestionKind.Counting, key, QuestionKinds.OptionsOf(QuestionKind.Counting)) switch
            {
                QuestionKinds.EventDayCounted => CountingRule.EventDayCounted,
                QuestionKinds.EventDayNotCounted => CountingRule.EventDayNotCounted,
                _ => CountingRule.FromInstant,
            };
    }

    /// <summary>A length counted from an instant, in zones where it has days or more; asks only what makes a difference.</summary>
    public Moment Later(Length length, Moment origin, bool isAfter, EquatableArray<string> zoneIds, string key)
    {
        var move = new CalendarMove(length.Period, isAfter);
        if (!move.HasMonths && (!move.HasDays || length.Elapsed == Elapsed.Exact || zoneIds.IsEmpty))
        {
            return move.Exactly(origin);
        }

        EquatableArray<DateTimeZone> zones = zoneIds.IsEmpty ? [DateTimeZone.Utc] : Zones(zoneIds, key);
        var (down, up) = (OnClock(MonthEndRounding.Down), OnClock(MonthEndRounding.Up));
        return down == up || answers.IsSecond(QuestionKind.MonthEnd, key) ? down : up;

        Moment OnClock(MonthEndRounding rounding)
        {
            var areDaysExact =
                move.HasDays
                && length.Elapsed == Elapsed.Unspecified
                && At(rounding, null, true) != At(rounding, null, false)
                && !answers.IsSecond(QuestionKind.Elapsed, key);
            var isExact = areDaysExact || length.Elapsed == Elapsed.Exact;
            return Folded(Fold.Unspecified, key, reading => At(rounding, reading, isExact));
        }

        Moment At(MonthEndRounding rounding, LocalTimeReading? reading, bool areDaysExact) =>
            move.OnClock(origin, rounding, reading, areDaysExact, zones);
    }

    private Moment FromInstantOrHour(OffsetDeadline offset, Moment origin, string key) =>
        offset.Counting == CountingRule.Regulation1182
            ? new CalendarMove(offset.Length.Period, isAfter: true).InHours(origin, Zones(offset.Zones, key))
            : FromInstant(offset, origin, key);

    private Moment FromInstant(OffsetDeadline offset, Moment origin, string key)
    {
        var isAfter = offset.Direction == OffsetDirection.After;
        var move = new CalendarMove(offset.Length.Period, isAfter);
        return Moved(move, origin, offset.Length.Elapsed, offset.MonthEnd, offset.Fold, offset.Zones, key);
    }

    private Moment Moved(
        CalendarMove move,
        Moment origin,
        Elapsed elapsed,
        MonthEndRule monthEnd,
        Fold fold,
        EquatableArray<string> zoneIds,
        string key
    )
    {
        if (!move.HasMonths && (!move.HasDays || elapsed == Elapsed.Exact))
        {
            return move.Exactly(origin);
        }

        var zones = Zones(zoneIds, key);
        var rounding = RoundingOf(monthEnd, move, key);
        var areDaysExact = move.HasDays && AreDaysExact();
        return Folded(fold, key, reading => move.OnClock(origin, rounding, reading, areDaysExact, zones));

        bool AreDaysExact() =>
            elapsed == Elapsed.Exact
            || (
                elapsed != Elapsed.WallClock
                && move.OnClock(origin, rounding, null, areDaysExact: true, zones)
                    != move.OnClock(origin, rounding, null, areDaysExact: false, zones)
                && !answers.IsSecond(QuestionKind.Elapsed, key)
            );
    }

    private Moment InDays(OffsetDeadline offset, Moment origin, MonthEndRule monthEnd, bool isCounted, string key)
    {
        var move = new CalendarMove(offset.Length.Period, offset.Direction == OffsetDirection.After);
        var zones = Zones(offset.Zones, key);
        return move.InDays(origin, RoundingOf(monthEnd, move, key), isCounted, zones);
    }

    private Moment Of(PerDeliveryDeadline delivery, string key)
    {
        var start = Of(delivery.Base, $"{key}/base");
        if (start.IsNever || start.IsUnknown)
        {
            return start;
        }

        var (least, most) = bases.Delivered(delivery.Unit);
        var cap = delivery.Cap is { } length ? Later(length.Period, length.Elapsed) : Moment.Never;
        var first = Steps(least);
        var last =
            most is { } bound ? Steps(bound)
            : cap.IsNever ? Moment.FromMicroseconds(start.EarliestMicroseconds, null)
            : cap;
        return Moment.FromMicroseconds(first.EarliestMicroseconds, last.LatestMicroseconds);

        Moment Steps(long units)
        {
            var steps = units / delivery.UnitsPerStep;
            return steps == 0 ? start
                : CalendarMove.Times(delivery.Extra.Period, steps) is { } period
                    ? Moment.EarliestOf(Later(period, delivery.Extra.Elapsed), cap)
                : Moment.EarliestOf(Moment.FromMicroseconds(Microseconds.Max, null), cap);
        }

        Moment Later(Period period, Elapsed elapsed) =>
            Moved(
                new CalendarMove(period, isAfter: true),
                start,
                elapsed,
                MonthEndRule.Unspecified,
                Fold.Unspecified,
                delivery.Zones,
                key
            );
    }

    private bool IsEnd(Boundary boundary, string key) =>
        boundary == Boundary.EndOfDay
        || (boundary != Boundary.StartOfDay && answers.IsSecond(QuestionKind.Boundary, key));

    // A question that in the end makes no difference is left out of the result.
    private MonthEndRounding RoundingOf(MonthEndRule rule, CalendarMove move, string key)
    {
        var isDown =
            !move.HasMonths
            || rule == MonthEndRule.Down
            || (rule != MonthEndRule.Up && answers.IsSecond(QuestionKind.MonthEnd, key));
        return isDown ? MonthEndRounding.Down : MonthEndRounding.Up;
    }

    private Moment Folded(Fold fold, string key, Func<LocalTimeReading, Moment> moment) =>
        Folded(fold, key, moment(LocalTimeReading.Earlier), moment(LocalTimeReading.Later));

    private Moment Folded(Fold fold, string key, Moment earlier, Moment later)
    {
        var isSaid = fold is Fold.Earlier or Fold.Later;
        var isLater = isSaid ? fold == Fold.Later : earlier != later && answers.IsSecond(QuestionKind.Fold, key);
        return isLater ? later : earlier;
    }

    private EquatableArray<DateTimeZone> Zones(EquatableArray<string> ids, string key) =>
        ids.Count switch
        {
            0 => ZoneIds.AnyZone,
            1 => [ZoneIds.Find(ids[0])],
            _ => [ZoneIds.Find(answers.To(QuestionKind.Zone, key, ids))],
        };
}
