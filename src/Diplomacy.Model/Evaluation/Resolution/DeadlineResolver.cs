using NodaTime;

namespace Diplomacy.Model;

/// <summary>Resolves limits to instants in a world, asking it where something was not said.</summary>
internal sealed partial class DeadlineResolver(AccountFacts facts)
{
    /// <summary>The instant of a limit.</summary>
    /// <param name="deadline">The limit.</param>
    /// <param name="defaultKey">The key of its questions where it names none.</param>
    /// <param name="vague">What it is called when its being known within bounds is why a verdict is unknown.</param>
    /// <param name="statement">The statement that says it.</param>
    /// <param name="anchors">What it may be counted from.</param>
    /// <param name="world">The world.</param>
    public Limit Resolve(
        Deadline deadline,
        string defaultKey,
        CauseKind vague,
        StatementId statement,
        IAnchors anchors,
        World world
    )
    {
        var key = deadline.Key ?? defaultKey;
        switch (deadline)
        {
            case MomentDeadline moment:
                return Bounded(moment.Moment, key, vague, statement, null, world);
            case DateDeadline or DateTimeDeadline:
                return Dated(deadline, key, vague, statement, world);
            case PartialDateDeadline:
                return Answered(deadline, key, vague, statement, world);
            case UponDeadline upon:
                return facts.Event(upon.Occurrence).In(null, [statement], world);
            case WhileDeadline state:
                return FirstFailing(state.State, statement, anchors, world);
            case OffsetDeadline offset:
                return Offset(offset, key, vague, statement, anchors, world);
            case EarliestOfDeadline earliest:
                return Limit.EarliestOf(All(earliest.Deadlines, key, vague, statement, anchors, world), world);
            case LatestOfDeadline latest:
                return Limit.LatestOf(All(latest.Deadlines, key, vague, statement, anchors, world), world);
            case PerDeliveryDeadline delivery:
                return PerDelivery(delivery, key, vague, statement, anchors, world);
            default:
                throw new InvalidOperationException($"{deadline.GetType().Name} is no kind of deadline.");
        }
    }

    /// <summary>A limit moved by a length, forward or back.</summary>
    public Limit Move(Limit origin, Length length, bool isAfter, string key, StatementId statement, World world)
    {
        // By the calendar it is moved in its zone, and each answer to what it leaves open on its own.
        var from = ShiftOf(length, ["UTC"]) is null ? world.Settled(origin) : origin;
        return Move(from, length, isAfter, from.Zone is { } zone ? [zone] : [], key, statement, world);
    }

    /// <summary>How far a length from an instant in a zone always reaches, in microseconds; null where that hangs on a calendar.</summary>
    public static long? ShiftOf(Length length, string? zone) => ShiftOf(length, zone is null ? [] : [zone]);

    private static long? ShiftOf(Length length, EquatableArray<string> zones)
    {
        var move = new CalendarMove(length.Period, isAfter: true);
        return !move.HasMonths && (!move.HasDays || length.Elapsed == Elapsed.Exact || zones.IsEmpty)
            ? (long)Microseconds.Of(length.Period)
            : null;
    }

    private Limit Move(
        Limit origin,
        Length length,
        bool isAfter,
        EquatableArray<string> zones,
        string key,
        StatementId statement,
        World world
    )
    {
        if (origin.At is not { } at)
        {
            return Limit.Never;
        }

        var move = new CalendarMove(length.Period, isAfter);
        if (ShiftOf(length, zones) is { } exact)
        {
            return origin with { At = at.Plus(isAfter ? exact : -exact) };
        }

        var moved = PointMove.Of(
            at,
            (answers, from) =>
                new DeadlineMoments(DeadlineBases.None, answers).Later(length, from, isAfter, zones, key),
            new WorldAnswers(facts.Clarified, world, statement),
            move.Shifts,
            zones.IsEmpty ? ["UTC"] : zones,
            (bounds, why) => Vague($"{key} moved", bounds, why ?? CauseKind.Counting, statement),
            bounds => facts.Pieces((key, length, isAfter, zones), bounds),
            world
        );
        return origin with { At = moved };
    }

    private List<Limit> All(
        EquatableArray<Deadline> deadlines,
        string key,
        CauseKind vague,
        StatementId statement,
        IAnchors anchors,
        World world
    ) =>
        [
            .. deadlines.Select(
                (deadline, i) =>
                    Resolve(deadline, FormattableString.Invariant($"{key}/{i}"), vague, statement, anchors, world)
            ),
        ];

    private Limit Bounded(
        Moment moment,
        string key,
        CauseKind vague,
        StatementId statement,
        string? zone,
        World world
    ) =>
        moment.IsNever ? Limit.Never
        : moment.IsExact ? new Limit(Point.Exactly(moment.EarliestMicroseconds!.Value), zone)
        : new Limit(world.PointOf(Vague($"deadline {key}", moment, vague, statement)), zone);

    // What is read in different ways has different bounds, and is another instant in each.
    private VagueInstant Vague(string key, Moment bounds, CauseKind cause, StatementId statement) =>
        facts.Moments.Of($"{key} {bounds}", bounds, cause, statement);

    /// <summary>The zone that a date or a local time is read in; null where it has none.</summary>
    public static string? ZoneOf(Deadline deadline, string key, IDeadlineAnswers answers)
    {
        var zones = LimitZones.Said(deadline);
        return zones.Count switch
        {
            0 => null,
            1 => zones[0],
            _ => answers.To(QuestionKind.Zone, key, zones),
        };
    }

    private Limit FirstFailing(StateId state, StatementId statement, IAnchors anchors, World world)
    {
        var track = facts.State(state);
        var at = anchors.LookedAtFrom;
        while (at.At is { } here)
        {
            if (!track.HoldsAt(here, SilenceRule.Unknown, [statement], world))
            {
                return new Limit(here);
            }

            at = track.NextChange(here, SilenceRule.Unknown, [statement], world);
        }

        return Limit.Never;
    }

    private Limit Offset(
        OffsetDeadline offset,
        string key,
        CauseKind vague,
        StatementId statement,
        IAnchors anchors,
        World world
    )
    {
        var origin = offset.Anchor.Occurrence is { } occurrence
            ? facts.Event(occurrence).In(null, [statement], world)
            : anchors.InstantOf(offset.Anchor);
        if (origin.At is not { } at)
        {
            return Limit.Never;
        }

        var answers = new WorldAnswers(facts.Clarified, world, statement);
        var zones = offset.Zones.Count > 1 ? [answers.To(QuestionKind.Zone, key, offset.Zones)] : offset.Zones;
        var said = offset with { Zones = zones, Key = null };
        if (offset.Length.Period is { HasDateComponent: false } && offset.Counting != CountingRule.Regulation1182)
        {
            var exact = (long)Microseconds.Of(offset.Length.Period);
            return new Limit(
                at.Plus(offset.Direction == OffsetDirection.After ? exact : -exact),
                zones.Count == 1 ? zones[0] : null
            );
        }

        var moved = PointMove.Of(
            at,
            (asked, from) => new DeadlineMoments(DeadlineBases.None.With(offset.Anchor, from), asked).Of(said, key),
            answers,
            new CalendarMove(offset.Length.Period, offset.Direction == OffsetDirection.After).Shifts,
            zones,
            (bounds, why) => Vague($"deadline {key}", bounds, why ?? vague, statement),
            bounds => facts.Pieces((key, said), bounds),
            world
        );
        return new Limit(moved, zones.Count == 1 ? zones[0] : null);
    }

    private Limit PerDelivery(
        PerDeliveryDeadline delivery,
        string key,
        CauseKind vague,
        StatementId statement,
        IAnchors anchors,
        World world
    )
    {
        var start = Resolve(delivery.Base, $"{key}/base", vague, statement, anchors, world);
        if (start.At is null)
        {
            return start;
        }

        var cap = delivery.Cap is { } most
            ? Move(start, most, isAfter: true, delivery.Zones, $"{key}/cap", statement, world)
            : Limit.Never;
        var (end, steps) = (start, 0L);
        while (true)
        {
            var reached = facts.Deliveries.TotalBy(delivery.Unit, end.At!.Value, world) / delivery.UnitsPerStep;
            if (reached <= steps)
            {
                break;
            }

            steps = reached;
            var later = CalendarMove.Times(delivery.Extra.Period, steps) is { } period
                ? Move(
                    start,
                    new Length(period, delivery.Extra.Elapsed),
                    isAfter: true,
                    delivery.Zones,
                    $"{key}/extra",
                    statement,
                    world
                )
                : Limit.Never;
            end = Limit.Earlier(later, cap, world);
            if (end.At is null)
            {
                return end;
            }
        }

        return MayGrow(end, cap, key, statement, world);
    }

    // What is delivered after the knowledge time may move an end that then still lies ahead.
    private Limit MayGrow(Limit end, Limit cap, string key, StatementId statement, World world)
    {
        if (!world.IsAtOrAfter(end.At!.Value, facts.Now.Plus(1)))
        {
            return end;
        }

        var grown = world.PointOf(
            facts.Moments.Of($"{key} after further deliveries", Moment.Unknown, CauseKind.NotYetOccurred, statement)
        );
        world.Require(grown, end.At!.Value);
        if (cap.At is { } last)
        {
            world.Require(last, grown);
        }

        return end with
        {
            At = grown,
        };
    }
}
