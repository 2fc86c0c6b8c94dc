namespace Diplomacy.Model;

/// <content>Dates and local times, whose questions are asked when something hangs on them.</content>
internal sealed partial class DeadlineResolver
{
    private readonly Dictionary<Deadline, Moment> _bounds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(DateDeadline, Boundary), DateDeadline> _bounded = [];

    // Without anything left open there is nothing to ask. The rest is asked one by one when something hangs on it: first
    // which end of the day is meant, for often that tells enough.
    private Limit Dated(Deadline deadline, string key, CauseKind vague, StatementId statement, World world)
    {
        var bounds = BoundsOf(deadline);
        return
            bounds is { EarliestMicroseconds: { } first, LatestMicroseconds: { } last }
            && (!bounds.IsExact || LimitZones.HasSeveral(deadline))
            ? world.Open((first, last), Ask)
            : Answered(deadline, key, vague, statement, world);

        Limit Ask() =>
            deadline is DateDeadline { Boundary: Boundary.Unspecified } date
                ? Dated(WithBoundary(date, key, statement, world), key, vague, statement, world)
                : Answered(deadline, key, vague, statement, world);
    }

    private DateDeadline WithBoundary(DateDeadline date, string key, StatementId statement, World world)
    {
        IDeadlineAnswers answers = new WorldAnswers(facts.Clarified, world, statement);
        var end = answers.IsSecond(QuestionKind.Boundary, key) ? Boundary.EndOfDay : Boundary.StartOfDay;
        if (!_bounded.TryGetValue((date, end), out var bounded))
        {
            _bounded.Add((date, end), bounded = date with { Boundary = end });
        }

        return bounded;
    }

    private Moment BoundsOf(Deadline deadline)
    {
        if (!_bounds.TryGetValue(deadline, out var bounds))
        {
            _bounds.Add(deadline, bounds = LimitBounds.Of(deadline));
        }

        return bounds;
    }

    private Limit Answered(Deadline deadline, string key, CauseKind vague, StatementId statement, World world)
    {
        var answers = new WorldAnswers(facts.Clarified, world, statement);
        var said = new DeadlineMoments(DeadlineBases.None, answers).Of(deadline, key);
        return Bounded(said, key, vague, statement, ZoneOf(deadline, key, answers), world);
    }
}
