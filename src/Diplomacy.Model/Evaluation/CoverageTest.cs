namespace Diplomacy.Model;

/// <summary>Whether an act falls under an undertaking's terms, in a world in which the undertaking is in force.</summary>
internal sealed class CoverageTest(
    DossierView view,
    Undertaking undertaking,
    Conduct conduct,
    Term<EquatableArray<Activity>> activities,
    Term<PlaceId> area,
    DeadlineResolver deadlines
)
{
    public bool Covers(World world) => IsBound(world) && IsActivityWithin(world) && IsPlaceWithin(world);

    private bool IsBound(World world) => IsBoundAs(conduct.Actor, [], world);

    // The bound party itself, or a part of it, by relations that hold at the instant asked about.
    private bool IsBoundAs(ActorId actor, HashSet<ActorId> seen, World world) =>
        actor == undertaking.Bound[0]
        || (
            seen.Add(actor)
            && view.Dossier.Index.Relations.PartOf(actor)
                .Any(relation => IsValid(relation, world) && IsBoundAs(relation.Whole, seen, world))
        );

    private bool IsValid(PartOf relation, World world) =>
        (relation.Valid.Since is not { } since || HasCome(since, $"since {relation}", world))
        && !(relation.Valid.Until is { } until && HasCome(until, $"until {relation}", world));

    private bool HasCome(Moment moment, string key, World world) =>
        !moment.IsNever && world.HasCome(world.PointOf(deadlines.MomentOf(key, moment, CauseKind.Base)));

    private bool IsActivityWithin(World world)
    {
        if (activities.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "activity", CauseKind.Silence, [], world);
        }

        var truth = said.Value.Aggregate(Truth.False, (any, activity) => any.Or(conduct.Activity.IsWithin(activity)));
        return Decide(truth, "activity", CauseKind.Conduct, activities.Statements, world);
    }

    private bool IsPlaceWithin(World world)
    {
        if (area.In(world) is not { } said)
        {
            return Decide(Truth.Unknown, "place", CauseKind.Silence, [], world);
        }

        var truth = view.Dossier.Index.Gazetteer.IsWithin(conduct.Place, said.Value, toponym => Read(toponym, world));
        return Decide(truth, "place", CauseKind.Place, area.Statements, world);
    }

    private PlaceId Read(Toponym toponym, World world)
    {
        var options = toponym.Readings.Select(reading => reading.Option).ToEquatableArray();
        var question = new Question(QuestionKind.Place, toponym.Id.Value, options);
        return toponym.Readings[world.Answer(Choice.Of(question, CauseKind.Place, area.Statements))].Place;
    }

    private static bool Decide(
        Truth truth,
        string what,
        CauseKind cause,
        EquatableArray<StatementId> statements,
        World world
    ) =>
        truth == Truth.Unknown
            ? world.Answer(new Choice($"{what} within the terms", 2, cause, statements)) == 0
            : truth == Truth.True;
}
