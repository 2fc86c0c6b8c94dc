namespace Diplomacy.Model;

/// <summary>One undertaking of a pause in one account: what is asked of every possible world.</summary>
internal sealed class PauseEvaluation
{
    private readonly DeadlineResolver _deadlines = new();
    private readonly WindowResolver _windows;
    private readonly ConditionResolver _conditions;
    private readonly CoverageTest? _coverage;
    private readonly List<Word> _proposals;

    public PauseEvaluation(DossierView view, Pause pause, Account account, Conduct? conduct)
    {
        var undertaking = pause.Undertakings[0];
        var words = new AccountWords(view, account);
        var points = new PausePoints(words, pause.Id, undertaking.Bound[0]);
        var terms = new TermWords(points, undertaking.Id, view);
        Pause = pause;
        Points = points;
        Binding = new BindingEvidence(points, view);
        Window = new Term<Window>("window", terms, t => t.Window is not null, t => t.Window!);
        Conditions = new Term<EquatableArray<ContinuingCondition>>(
            "conditions",
            terms,
            t => t.Conditions is not null,
            t => t.Conditions!.Value
        );
        Purposes = new Term<EquatableArray<LocalizedText>>(
            "purposes",
            terms,
            t => t.Purposes is not null,
            t => t.Purposes!.Value
        );
        Activities = new Term<EquatableArray<Activity>>(
            "activities",
            terms,
            t => t.Activities is not null,
            t => t.Activities!.Value
        );
        Area = new Term<PlaceId>("area", terms, t => t.Area is not null, t => t.Area!.Value);
        _windows = new WindowResolver(Window, _deadlines);
        _conditions = new ConditionResolver(points, _deadlines, Conditions.Statements);
        _coverage = conduct is null ? null : new CoverageTest(view, undertaking, conduct, Activities, Area, _deadlines);
        _proposals = [.. points.Proposals];
        IsSpokenOf = SpokenWords.Exist(points);
    }

    public Pause Pause { get; }

    public PausePoints Points { get; }

    public BindingEvidence Binding { get; }

    public Term<Window> Window { get; }

    public Term<EquatableArray<ContinuingCondition>> Conditions { get; }

    public Term<EquatableArray<LocalizedText>> Purposes { get; }

    public Term<EquatableArray<Activity>> Activities { get; }

    public Term<PlaceId> Area { get; }

    /// <summary>Whether anything that counts in the account speaks of the pause.</summary>
    public bool IsSpokenOf { get; }

    /// <summary>What holds in a world at the instant asked about.</summary>
    public Outcome In(World world)
    {
        var window = _windows.In(world);
        if (!Binding.IsMade(world))
        {
            return NotEstablished(world, []);
        }

        var instances = Binding.Instances;
        var (start, end) = Complete(window, instances, world);
        var bound = instances.Where(instance => IsBound(instance, window, start, world)).ToList();
        if (bound.Count == 0)
        {
            return NotEstablished(world, instances);
        }

        var started = start.At is { } first && world.HasCome(first);
        var ending = Ending(bound, window, start, end, world);
        if (ending is { } over)
        {
            return new Outcome(over)
            {
                Answer = false,
                Established = true,
                Started = started,
                NotEnded = false,
            };
        }

        var outcome = new Outcome(Phase.Pending)
        {
            Answer = false,
            Established = true,
            Started = started,
            NotEnded = true,
        };
        return started ? Started(outcome, world) : outcome;
    }

    private Outcome Started(Outcome outcome, World world)
    {
        var holds = true;
        foreach (var condition in ConditionsIn(world))
        {
            holds &= Ends(condition, world) || _conditions.Holds(condition, world);
        }

        var within = holds && _coverage is not null ? _coverage.Covers(world) : (bool?)null;
        return outcome with
        {
            Phase = holds ? Phase.InForce : Phase.Suspended,
            Answer = holds && within != false,
            ConditionsHold = holds,
            Within = within,
        };
    }

    private Outcome NotEstablished(World world, IReadOnlyList<BindingInstance> instances)
    {
        var acts = _proposals
            .Select(word => (word.Time, Phase: word.Act is Request ? Phase.CalledFor : Phase.Offered))
            .Concat(instances.Select(instance => (instance.Time, Phase: Phase.Announced)))
            .ToList();
        if (acts.Count == 0)
        {
            return new Outcome(Phase.Announced) { Answer = false, Established = false };
        }

        var last = LastWords.Of(acts, act => act.Time, (left, right) => left.Phase == right.Phase, world);
        var phases = last.Select(act => act.Phase).Distinct().ToList();
        var which = phases.Count == 1 ? 0 : world.Answer(new Choice("last act", phases.Count, CauseKind.Base, []));
        return new Outcome(phases[which]) { Answer = false, Established = false };
    }

    // A start nobody said is not after the latest making of the act, nor after the end; an end nobody said may be any instant.
    private (Limit Start, Limit End) Complete(
        ResolvedWindow window,
        IReadOnlyList<BindingInstance> instances,
        World world
    )
    {
        var start = window.Start ?? new Limit(StartNobodySaid(instances, world));
        var end = window.End ?? EndNobodySaid(window, start, world);
        if (window.Start is null && end.At is { } last)
        {
            world.Require(last, start.At!.Value);
        }

        return (start, end);
    }

    private Point StartNobodySaid(IReadOnlyList<BindingInstance> instances, World world)
    {
        var latest = world.PointOf(instances[0].Time);
        foreach (var instance in instances.Skip(1))
        {
            var time = world.PointOf(instance.Time);
            latest = world.IsAtOrAfter(time, latest) ? time : latest;
        }

        var start = world.PointOf(
            _deadlines.MomentOf("start", Moment.Unknown, CauseKind.Start, [.. Binding.Statements])
        );
        world.Require(latest, start);
        return start;
    }

    private Limit EndNobodySaid(ResolvedWindow window, Limit start, World world)
    {
        if (window.Length is { } length)
        {
            return DeadlineResolver.Move(start, length, 1, $"{Pause.Id}/length", window.Words[0].Statement, world);
        }

        // What never starts has no end.
        if (start.At is null)
        {
            return Limit.Never;
        }

        var end = world.PointOf(_deadlines.MomentOf("end", Moment.Unknown, CauseKind.Silence, [.. Window.Statements]));
        world.Require(end, start.At.Value);
        return new Limit(end);
    }

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

    private EquatableArray<ContinuingCondition> ConditionsIn(World world) =>
        Conditions.In(world) is { } said ? said.Value : [];

    private bool Ends(ContinuingCondition condition, World world) =>
        condition.OnFailure == FailureEffect.Ends
        || (
            condition.OnFailure == FailureEffect.Unspecified
            && _conditions.MayFail(condition)
            && world
                .Answer(
                    new Question(
                        QuestionKind.Failure,
                        condition.State.Value,
                        QuestionKinds.OptionsOf(QuestionKind.Failure)
                    ),
                    CauseKind.Failure,
                    Conditions.Statements
                )
                .Equals(QuestionKinds.Ends, StringComparison.Ordinal)
        );
}
