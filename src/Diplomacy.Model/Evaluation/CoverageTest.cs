using NodaTime;

namespace Diplomacy.Model;

/// <summary>Whether a strand, where it is in force, covers a conduct.</summary>
internal sealed class CoverageTest(DossierView view, Strand strand, Conduct conduct, Moments moments)
{
    // A schedule is looked at so far to either side of the instant asked about.
    public static readonly Duration ScheduleReach = Duration.FromDays(2);

    public bool Covers(World world) => GapIn(world) is null;

    /// <summary>Why it does not cover the conduct in a world; null where it does.</summary>
    public CoverageGap? GapIn(World world) =>
        !IsBound(world) ? CoverageGap.Party
        : !IsActivityWithin(world) ? CoverageGap.Activities
        : !IsPlaceWithin(world) ? CoverageGap.Area
        : !IsWithinSchedule(world) ? CoverageGap.Schedule
        : !IsBeyondLimit(world) ? CoverageGap.Limit
        : IsExcepted(world) ? CoverageGap.Exception
        : null;

    private bool IsBound(World world) => IsPartOf(conduct.Actor, strand.Party, world);

    // The actor itself, or a part of it, by relations that hold at the instant asked about. Chains may be of any length, so that none recurs.
    private bool IsPartOf(ActorId actor, ActorId whole, World world)
    {
        if (actor == whole)
        {
            return true;
        }

        var seen = new HashSet<ActorId> { actor };
        var open = new Stack<IEnumerator<PartOf>>([RelationsOf(actor)]);
        while (open.TryPeek(out var relations))
        {
            if (!relations.MoveNext())
            {
                _ = open.Pop();
            }
            else if (IsValid(relations.Current.Valid, $"{relations.Current}", world))
            {
                var next = relations.Current.Whole;
                if (next == whole)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(RelationsOf(next));
                }
            }
        }

        return false;
    }

    private IEnumerator<PartOf> RelationsOf(ActorId part) => view.Dossier.Index.Relations.PartOf(part).GetEnumerator();

    private bool IsValid(ValidTime valid, string key, World world) =>
        (valid.Since is not { } since || HasCome(since, $"since {key}", world))
        && !(valid.Until is { } until && HasCome(until, $"until {key}", world));

    private bool HasCome(Moment moment, string key, World world) =>
        !moment.IsNever && world.HasCome(world.PointOf(moments.Of(key, moment, CauseKind.Base)));

    private bool IsActivityWithin(World world)
    {
        if (strand.Terms.Activities.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "activities unsaid", CauseKind.Silence, [], world);
        }

        var truth = said.Value.Aggregate(Truth.False, (any, activity) => any.Or(conduct.Activity.IsWithin(activity)));
        var what = $"within {string.Join(", ", said.Value)}";
        return Decide(truth, what, CauseKind.Conduct, strand.Terms.Activities.Statements, world);
    }

    private bool IsPlaceWithin(World world)
    {
        if (strand.Terms.Area.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "area unsaid", CauseKind.Silence, [], world);
        }

        return IsWithin(said.Value, strand.Terms.Area.Statements, world);
    }

    private bool IsWithin(PlaceId area, EquatableArray<StatementId> statements, World world)
    {
        var gazetteer = view.Dossier.Index.Gazetteer;
        var truth = gazetteer.IsWithin(conduct.Place, area, toponym => Read(toponym, statements, world));
        return Decide(truth, $"{conduct.Place} within {area}", CauseKind.Place, statements, world);
    }

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
        var end = ZonedTime.DayOf(last, zone);
        for (var day = ZonedTime.DayOf(first, zone) - 1; day <= end; day++)
        {
            var until = schedule.Until <= schedule.From ? day + 1 : day;
            yield return (
                Point.Exactly(ZonedTime.Instants(day, schedule.From, zone).Earlier),
                Point.Exactly(ZonedTime.Instants(until, schedule.Until, zone).Later)
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
        return Decide(truth, "quantity unsaid", CauseKind.Exception, strand.Terms.Limit.Statements, world);
    }

    private bool IsExcepted(World world) =>
        strand.Terms.Exceptions.In(world) is var (exceptions, _)
        && exceptions.Any(exception => Excepts(exception, strand.Terms.Exceptions.Statements, world));

    private bool Excepts(CarveOut exception, EquatableArray<StatementId> statements, World world) =>
        exception switch
        {
            SelfDefence => Decide(conduct.InSelfDefence, "in self-defence", CauseKind.Exception, statements, world),
            ListedGroups listed => Decide(
                IsListed(listed, world),
                "target unsaid",
                CauseKind.Exception,
                statements,
                world
            ),
            PermittedConduct permitted => IsPermitted(permitted, statements, world),
            _ => throw new InvalidOperationException($"{exception.GetType().Name} is no kind of exception."),
        };

    private Truth IsListed(ListedGroups listed, World world)
    {
        if (conduct.Against is not { } target)
        {
            return Truth.Unknown;
        }

        var list = view.Dossier.Lists.First(list => list.Id == listed.List);
        return list
            .Entries.Any(entry =>
                (entry.Actor == target || (listed.IncludesAffiliates && IsPartOf(target, entry.Actor, world)))
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

    private bool IsPermitted(PermittedConduct permitted, EquatableArray<StatementId> statements, World world) =>
        (permitted.Actor is not { } actor || IsPartOf(conduct.Actor, actor, world))
        && Decide(
            conduct.Activity.IsWithin(permitted.Activity),
            $"permitted as {permitted.Activity}",
            CauseKind.Exception,
            statements,
            world
        )
        && (permitted.Area is not { } area || IsWithin(area, statements, world));

    // What is asked about the conduct is the same question for every strand and exception.
    private static bool Decide(
        Truth truth,
        string what,
        CauseKind cause,
        EquatableArray<StatementId> statements,
        World world
    ) => truth == Truth.Unknown ? world.Answer(new Choice(what, 2, cause, statements)) == 0 : truth == Truth.True;
}
