namespace Diplomacy.Model;

/// <summary>One undertaking of a pause in one account: what is asked of every possible world.</summary>
internal sealed partial class PauseEvaluation
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
        Conditions = new Term<EquatableArray<Condition>>(
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

    public Term<EquatableArray<Condition>> Conditions { get; }

    public Term<EquatableArray<LocalizedText>> Purposes { get; }

    public Term<EquatableArray<Activity>> Activities { get; }

    public Term<PlaceId> Area { get; }

    /// <summary>The statements on the states that the conditions hang on.</summary>
    public IEnumerable<StatementId> StateWords =>
        ConditionsSaid.SelectMany(c => _conditions.StatementsOn(((Holds)c.Fact).State));

    /// <summary>Those on states whose failing may end the undertaking.</summary>
    public IEnumerable<StatementId> EndingWords =>
        ConditionsSaid
            .Where(c => c.OnFailure != FailureEffect.Suspends)
            .SelectMany(c => _conditions.StatementsOn(((Holds)c.Fact).State));

    private IEnumerable<Condition> ConditionsSaid => Conditions.Values.SelectMany(conditions => conditions);

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
}
