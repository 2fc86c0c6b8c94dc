using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whether conduct falls under the terms of a strand in a world (docs/evaluation.md, 6: coverage).</summary>
internal sealed class ReferenceCoverage(World world, Conduct conduct)
{
    private readonly ReferencePlaces _places = world.Situation.Places;

    /// <summary>Where containment is unknown, or the terms say nothing of activities or area, it is within in some worlds and not in others.</summary>
    public bool Covers(Strand strand, long instant) =>
        strand.Powers.IsPartOf(conduct.Actor, strand.Party)
        && IsActivityWithin(strand)
        && IsPlaceWithin(conduct.Place, (PlaceId?)strand.Term(Points.Area)?.Value)
        && IsInSchedule(strand, instant)
        && IsAboveLimit(strand)
        && !IsExcepted(strand, instant);

    private bool IsActivityWithin(Strand strand)
    {
        if (strand.Term(Points.Activities)?.Value is not EquatableArray<Activity> activities)
        {
            return world.Times.Flag("activities unsaid");
        }

        var truth = activities.Aggregate(Truth.False, (t, activity) => t.Or(conduct.Activity.IsWithin(activity)));
        return world.Times.Decide(truth, $"within {string.Join(", ", activities)}");
    }

    private bool IsPlaceWithin(PlaceId place, PlaceId? area) =>
        area is { } outer
            ? world.Times.Decide(_places.IsWithin(place, outer, world.Times), $"{place} within {outer}")
            : world.Times.Flag("area unsaid");

    private static bool IsInSchedule(Strand strand, long instant)
    {
        if (strand.Term(Points.Schedule) is not { Value: DailySchedule schedule } said)
        {
            return true;
        }

        var zone = strand.Deadlines.Calendar.ZoneOf(schedule.Zones, $"{said.Path}/schedule");
        var time = Line.ToInstant(instant).InZone(zone).TimeOfDay;
        return schedule.From < schedule.Until
            ? schedule.From <= time && time < schedule.Until
            : schedule.From <= time || time < schedule.Until;
    }

    private bool IsAboveLimit(Strand strand) =>
        strand.Term(Points.Limit)?.Value is not NumericLimit limit
        || (conduct.Quantity is { } quantity ? quantity > limit.Most : world.Times.Flag("quantity unsaid"));

    private bool IsExcepted(Strand strand, long instant) =>
        strand.Term(Points.Exceptions)?.Value is EquatableArray<CarveOut> exceptions
        && exceptions.Any(e => IsExcepted(e, instant));

    private bool IsExcepted(CarveOut exception, long instant) =>
        exception switch
        {
            SelfDefence => world.Times.Decide(conduct.InSelfDefence, "in self-defence"),
            ListedGroups listed => IsListed(listed, instant),
            PermittedConduct permitted => (
                permitted.Actor is not { } actor || world.Asked.Strands[0].Powers.IsPartOf(conduct.Actor, actor)
            )
                && world.Times.Decide(
                    conduct.Activity.IsWithin(permitted.Activity),
                    $"permitted as {permitted.Activity}"
                )
                && (permitted.Area is not { } area || IsPlaceWithin(conduct.Place, area)),
            _ => throw new NotSupportedException($"The reference knows no {exception.GetType().Name}."),
        };

    private bool IsListed(ListedGroups listed, long instant)
    {
        if (conduct.Against is not { } target)
        {
            return world.Times.Flag("target unsaid");
        }

        var at = Moment.Exactly(listed.AsOf ?? Line.ToInstant(instant));
        var truth = world
            .Situation.Dossier.Lists.Single(l => l.Id == listed.List)
            .Entries.Where(e =>
                e.Actor == target
                || (listed.IncludesAffiliates && world.Asked.Strands[0].Powers.IsPartOf(target, e.Actor))
            )
            .Aggregate(Truth.False, (t, e) => t.Or(e.Valid.HoldsAt(at)));
        return world.Times.Decide(truth, $"{target} on {listed.List} at {at}");
    }
}
