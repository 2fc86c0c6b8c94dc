namespace Diplomacy.Model;

internal sealed partial class PauseEvaluation
{
    private static bool IsBound(BindingInstance instance, ResolvedWindow window, Limit start, World world) =>
        world.HasCome(world.PointOf(instance.Time))
        || (start.At is { } first && world.HasCome(first) && IsBoundFromStart(instance, window, world));

    // Bound from the act, or from the earlier start that the act or a later word gives.
    private static bool IsBoundFromStart(BindingInstance instance, ResolvedWindow window, World world) =>
        window.Start is not null
        && window.Words.Any(word =>
            instance.Words.Contains(word.Word)
            || world.IsAtOrAfter(world.PointOf(word.SaidAt), world.PointOf(instance.Time))
        );

    // Expired or terminated, by whatever came first; terminated when both came at once.
    private Phase? Ending(List<BindingInstance> bound, ResolvedWindow window, Limit start, Limit end, World world)
    {
        var expired = end.At is { } last && world.HasCome(last);
        var terminations = new List<Point>();
        if (LastTakenBack(bound, window, start, world) is { } takenBack)
        {
            terminations.Add(takenBack);
        }

        foreach (var condition in ConditionsIn(world).Where(condition => Ends(condition, world)))
        {
            if (
                Begun(bound, window, start, world) is { } begun
                && _conditions.FirstFailing(condition, begun, world).At is { } failing
                && world.HasCome(failing)
            )
            {
                terminations.Add(failing);
            }
        }

        return !expired
            ? terminations.Count > 0
                ? Phase.Terminated
                : null
            : terminations.Exists(point => world.IsAtOrAfter(end.At!.Value, point))
                ? Phase.Terminated
                : Phase.Expired;
    }

    // The first instant at which the undertaking is both established and started; null when it never starts.
    private static Point? Begun(List<BindingInstance> bound, ResolvedWindow window, Limit start, World world)
    {
        if (start.At is not { } first)
        {
            return null;
        }

        Point? earliest = null;
        foreach (var instance in bound)
        {
            if (IsBoundFromStart(instance, window, world))
            {
                return first;
            }

            var time = world.PointOf(instance.Time);
            earliest = earliest is { } known && world.IsAtOrAfter(time, known) ? known : time;
        }

        return world.IsAtOrAfter(first, earliest!.Value) ? first : earliest;
    }

    private static Point BoundFrom(BindingInstance instance, ResolvedWindow window, Limit start, World world)
    {
        var time = world.PointOf(instance.Time);
        return start.At is { } first && IsBoundFromStart(instance, window, world) && world.IsAtOrAfter(time, first)
            ? first
            : time;
    }

    // The instant from which no making of the act that binds is left, if it has come.
    private static Point? LastTakenBack(List<BindingInstance> bound, ResolvedWindow window, Limit start, World world)
    {
        Point? last = null;
        foreach (var instance in bound)
        {
            Point? first = null;
            foreach (var point in instance.TakenBack.Select(world.PointOf).Where(world.HasCome))
            {
                first = first is { } known && world.IsAtOrAfter(point, known) ? known : point;
            }

            if (first is not { } takenBack)
            {
                return null;
            }

            // What is taken back before it binds ends when it would bind.
            var boundFrom = BoundFrom(instance, window, start, world);
            var ended = world.IsAtOrAfter(takenBack, boundFrom) ? takenBack : boundFrom;
            last = last is { } latest && world.IsAtOrAfter(latest, ended) ? latest : ended;
        }

        return last;
    }

    private EquatableArray<Condition> ConditionsIn(World world) => Conditions.In(world) is { } said ? said.Value : [];

    private bool Ends(Condition condition, World world) =>
        condition.OnFailure == FailureEffect.Ends
        || (
            condition.OnFailure == FailureEffect.Unspecified
            && _conditions.MayFail(condition)
            && world
                .Answer(
                    new Question(
                        QuestionKind.Failure,
                        ((Holds)condition.Fact).State.Value,
                        QuestionKinds.OptionsOf(QuestionKind.Failure)
                    ),
                    CauseKind.Failure,
                    Conditions.Statements
                )
                .Equals(QuestionKinds.Ends, StringComparison.Ordinal)
        );
}
