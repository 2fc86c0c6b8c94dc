using NodaTime;

namespace Diplomacy.Model;

/// <summary>Resolves deadlines and lengths in a world, asking it for whatever was left unsaid.</summary>
/// <remarks>One resolver serves one evaluation, so that one key is one vague instant in all its worlds.</remarks>
internal sealed class DeadlineResolver
{
    private readonly Dictionary<string, VagueInstant> _moments = new(StringComparer.Ordinal);

    /// <summary>The instant of a deadline in a world.</summary>
    /// <param name="deadline">The deadline as said.</param>
    /// <param name="defaultKey">The key of its questions when it names none.</param>
    /// <param name="vague">What a moment known only within bounds is called as a cause.</param>
    /// <param name="statement">The statement that says it.</param>
    /// <param name="world">The world.</param>
    public Limit Resolve(Deadline deadline, string defaultKey, CauseKind vague, StatementId statement, World world)
    {
        var key = deadline.Key ?? defaultKey;
        return deadline switch
        {
            MomentDeadline { Moment.IsNever: true } => Limit.Never,
            MomentDeadline moment => new Limit(
                world.PointOf(MomentOf($"deadline {key}", moment.Moment, vague, statement))
            ),
            DateDeadline date => Resolve(date, key, statement, world),
            DateTimeDeadline time => Resolve(time, key, statement, world),
            _ => throw new InvalidOperationException($"The deadline kind {deadline.GetType().Name} has no resolution."),
        };
    }

    /// <summary>A vague instant that nobody gave a deadline for, the same in all worlds of the evaluation.</summary>
    public VagueInstant MomentOf(
        string key,
        Moment bounds,
        CauseKind cause,
        params EquatableArray<StatementId> statements
    )
    {
        if (!_moments.TryGetValue(key, out var moment))
        {
            moment = new VagueInstant(bounds, cause, statements);
            _moments.Add(key, moment);
        }

        return moment;
    }

    /// <summary>The instant a length after a limit, or before it.</summary>
    public static Limit Move(Limit origin, Length length, int direction, string key, StatementId statement, World world)
    {
        if (origin.At is not { } at)
        {
            return Limit.Never;
        }

        var exact = at.Plus(direction * Microsecond(length.Period));
        var isCounted =
            length.Elapsed == Elapsed.Exact || length.Period is { Days: 0, Weeks: 0 } || origin.Zone is null;
        if (isCounted)
        {
            return origin with { At = exact };
        }

        var wallClock = Point.Exactly(
            MoveOnClock(at.Shift, length.Period, direction, origin.Zone!, key, statement, world)
        );
        var isExact =
            length.Elapsed == Elapsed.Unspecified
            && wallClock != exact
            && world
                .Answer(
                    new Question(QuestionKind.Elapsed, key, QuestionKinds.OptionsOf(QuestionKind.Elapsed)),
                    CauseKind.Counting,
                    [statement]
                )
                .Equals(QuestionKinds.Exact, StringComparison.Ordinal);
        return origin with { At = isExact ? exact : wallClock };
    }

    private static long MoveOnClock(
        long start,
        Period period,
        int direction,
        string zone,
        string key,
        StatementId statement,
        World world
    )
    {
        var days = direction * (period.Days + (7 * period.Weeks));
        var local = LocalTimes.ToLocal(start, zone).PlusDays(days);
        return Pick(LocalTimes.Of(local, zone), Fold.Unspecified, key, statement, world)
            + (direction * Microsecond(TimePart(period)));
    }

    private static Limit Resolve(DateDeadline date, string key, StatementId statement, World world)
    {
        var zone = ZoneOf(date.Zones, key, statement, world);
        var isStart = date.Boundary switch
        {
            Boundary.StartOfDay => true,
            Boundary.EndOfDay => false,
            _ => world
                .Answer(
                    new Question(QuestionKind.Boundary, key, QuestionKinds.OptionsOf(QuestionKind.Boundary)),
                    CauseKind.Boundary,
                    [statement]
                )
                .Equals(QuestionKinds.Exclusive, StringComparison.Ordinal),
        };
        var instant = LocalTimes.StartOfDay(isStart ? date.Date : date.Date.PlusDays(1), zone);
        return new Limit(Point.Exactly(instant), zone);
    }

    private static Limit Resolve(DateTimeDeadline time, string key, StatementId statement, World world)
    {
        var zone = ZoneOf(time.Zones, key, statement, world);
        var instant = Pick(LocalTimes.Of(time.Time, zone), time.Fold, key, statement, world);
        return new Limit(Point.Exactly(instant), zone);
    }

    private static string ZoneOf(EquatableArray<string> zones, string key, StatementId statement, World world) =>
        zones.Count == 1
            ? zones[0]
            : world.Answer(new Question(QuestionKind.Zone, key, zones), CauseKind.Zone, [statement]);

    private static long Pick(
        (long Earlier, long Later) instants,
        Fold fold,
        string key,
        StatementId statement,
        World world
    )
    {
        var isEarlier =
            instants.Earlier == instants.Later
            || (
                fold == Fold.Unspecified
                    ? world
                        .Answer(
                            new Question(QuestionKind.Fold, key, QuestionKinds.OptionsOf(QuestionKind.Fold)),
                            CauseKind.Fold,
                            [statement]
                        )
                        .Equals(QuestionKinds.Earlier, StringComparison.Ordinal)
                    : fold == Fold.Earlier
            );
        return isEarlier ? instants.Earlier : instants.Later;
    }

    private static Period TimePart(Period period) =>
        period - new PeriodBuilder { Weeks = period.Weeks, Days = period.Days }.Build();

    private static long Microsecond(Period period) => (long)Microseconds.Of(period);
}
