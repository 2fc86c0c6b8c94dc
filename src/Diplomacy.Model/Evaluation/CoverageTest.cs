using NodaTime;

namespace Diplomacy.Model;

/// <summary>Whether a strand, where it is in force, covers a conduct.</summary>
internal sealed class CoverageTest(DossierView view, Strand strand, Conduct conduct, Moments moments)
{
    // A schedule is looked at so far to either side of the instant asked about.
    public static readonly Duration ScheduleReach = Duration.FromDays(2);

    public bool Covers(World world) =>
        IsBound(world)
        && IsActivityWithin(world)
        && IsPlaceWithin(world)
        && IsWithinSchedule(world)
        && IsBeyondLimit(world)
        && !IsExcepted(world);

    private bool IsBound(World world) => IsPartOf(conduct.Actor, strand.Party, [], world);

    // The actor itself, or a part of it, by relations that hold at the instant asked about.
    private bool IsPartOf(ActorId actor, ActorId whole, HashSet<ActorId> seen, World world) =>
        actor == whole
        || (
            seen.Add(actor)
            && view.Dossier.Index.Relations.PartOf(actor)
                .Any(relation =>
                    IsValid(relation.Valid, $"{relation}", world) && IsPartOf(relation.Whole, whole, seen, world)
                )
        );

    private bool IsValid(ValidTime valid, string key, World world) =>
        (valid.Since is not { } since || HasCome(since, $"since {key}", world))
        && !(valid.Until is { } until && HasCome(until, $"until {key}", world));

    private bool HasCome(Moment moment, string key, World world) =>
        !moment.IsNever && world.HasCome(world.PointOf(moments.Of(key, moment, CauseKind.Base)));

    private bool IsActivityWithin(World world)
    {
        if (strand.Terms.Activities.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "activity", CauseKind.Silence, [], world);
        }

        var truth = said.Value.Aggregate(Truth.False, (any, activity) => any.Or(conduct.Activity.IsWithin(activity)));
        return Decide(truth, "activity", CauseKind.Conduct, strand.Terms.Activities.Statements, world);
    }

    private bool IsPlaceWithin(World world)
    {
        if (strand.Terms.Area.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "place", CauseKind.Silence, [], world);
        }

        var statements = strand.Terms.Area.Statements;
        return Decide(IsWithin(said.Value, statements, world), "place", CauseKind.Place, statements, world);
    }

    private Truth IsWithin(PlaceId area, EquatableArray<StatementId> statements, World world) =>
        view.Dossier.Index.Gazetteer.IsWithin(conduct.Place, area, toponym => Read(toponym, statements, world));

    private PlaceId Read(Toponym toponym, EquatableArray<StatementId> statements, World world)
    {
        var options = toponym.Readings.Select(reading => reading.Option).ToEquatableArray();
        var question = new Question(QuestionKind.Place, toponym.Id.Value, options);
        var answer = strand.Facts.Clarified.Answer(question, CauseKind.Place, statements, world);
        return toponym.Readings.First(reading => string.Equals(reading.Option, answer, StringComparison.Ordinal)).Place;
    }

    private bool IsWithinSchedule(World world)
    {
        if (strand.Terms.Schedule.In(world) is not var (schedule, words))
        {
            return true;
        }

        var key = $"{words[0].Key}/schedule";
        var zone =
            schedule.Zones.Count == 1
                ? schedule.Zones[0]
                : strand.Facts.Clarified.Answer(
                    new Question(QuestionKind.Zone, key, schedule.Zones),
                    CauseKind.Zone,
                    strand.Terms.Schedule.Statements,
                    world
                );
        return Hours(schedule, ZoneIds.Find(zone), world)
            .Any(hours => world.HasCome(hours.From) && !world.HasCome(hours.Until));
    }

    // The hours of the days around the instant asked about, which is bounded where there is a schedule.
    private static IEnumerable<(Point From, Point Until)> Hours(DailySchedule schedule, DateTimeZone zone, World world)
    {
        var first = world.Bounds.Least(Point.AskedAbout.Variable)!.Value;
        var last = world.Bounds.Greatest(Point.AskedAbout.Variable)!.Value;
        var day = Microseconds.ToInstant(first).InZone(zone).Date.PlusDays(-1);
        var end = Microseconds.ToInstant(last).InZone(zone).Date;
        for (; day <= end; day = day.PlusDays(1))
        {
            var until = schedule.Until <= schedule.From ? day.PlusDays(1) + schedule.Until : day + schedule.Until;
            yield return (
                Point.Exactly(ZonedTime.Instants(day + schedule.From, zone).Earlier),
                Point.Exactly(ZonedTime.Instants(until, zone).Later)
            );
        }
    }

    private bool IsBeyondLimit(World world)
    {
        if (strand.Terms.Limit.In(world) is not var (limit, _))
        {
            return true;
        }

        var truth = conduct.Quantity is { } quantity ? (quantity > limit.Most).ToTruth() : Truth.Unknown;
        return Decide(truth, "limit", CauseKind.Exception, strand.Terms.Limit.Statements, world);
    }

    private bool IsExcepted(World world) =>
        strand.Terms.Exceptions.In(world) is var (exceptions, _)
        && exceptions
            .Select((exception, i) => (Exception: exception, Position: i))
            .Any(pair => Excepts(pair.Exception, pair.Position, world));

    private bool Excepts(CarveOut exception, int position, World world)
    {
        var truth = exception switch
        {
            SelfDefence => conduct.InSelfDefence,
            ListedGroups listed => IsListed(listed, world),
            PermittedConduct permitted => IsPermitted(permitted, world),
            _ => throw new InvalidOperationException($"{exception.GetType().Name} is no kind of exception."),
        };
        var what = exception is SelfDefence ? "self-defence" : FormattableString.Invariant($"exception {position}");
        return Decide(truth, what, CauseKind.Exception, strand.Terms.Exceptions.Statements, world);
    }

    private Truth IsListed(ListedGroups listed, World world)
    {
        if (conduct.Against is not { } target)
        {
            return Truth.Unknown;
        }

        var list = view.Dossier.Lists.First(list => list.Id == listed.List);
        return list
            .Entries.Any(entry =>
                (entry.Actor == target || (listed.IncludesAffiliates && IsPartOf(target, entry.Actor, [], world)))
                && IsOn(entry, listed, world)
            )
            .ToTruth();
    }

    private bool IsOn(ListEntry entry, ListedGroups listed, World world)
    {
        if (listed.AsOf is not { } asOf)
        {
            return IsValid(entry.Valid, $"{listed.List} {entry}", world);
        }

        var at = Point.Exactly(Microseconds.Floor(asOf));
        return (entry.Valid.Since is not { } since || IsBy(since, "since"))
            && !(entry.Valid.Until is { } until && IsBy(until, "until"));

        bool IsBy(Moment moment, string what) =>
            !moment.IsNever
            && world.IsAtOrAfter(
                at,
                world.PointOf(moments.Of($"{what} {listed.List} {entry}", moment, CauseKind.Base))
            );
    }

    private Truth IsPermitted(PermittedConduct permitted, World world)
    {
        var truth = conduct.Activity.IsWithin(permitted.Activity);
        if (permitted.Actor is { } actor)
        {
            truth = truth.And(IsPartOf(conduct.Actor, actor, [], world).ToTruth());
        }

        return truth != Truth.False && permitted.Area is { } area
            ? truth.And(IsWithin(area, strand.Terms.Exceptions.Statements, world))
            : truth;
    }

    // What is asked about the conduct itself is the same question for every strand.
    private bool Decide(
        Truth truth,
        string what,
        CauseKind cause,
        EquatableArray<StatementId> statements,
        World world
    ) =>
        truth == Truth.Unknown
            ? world.Answer(new Choice($"{what} within {strand.Undertaking.Id}/{strand.Party}", 2, cause, statements))
                == 0
            : truth == Truth.True;
}
