namespace Diplomacy.Model;

/// <summary>A pause in one account, ready to be evaluated world by world.</summary>
internal sealed class PauseEvaluation
{
    private readonly DossierView _view;
    private readonly Moments _moments = new();
    private readonly Conduct? _conduct;
    private readonly EquatableArray<StatementId> _notUnderstood;
    private readonly bool _isUnderstood;

    public PauseEvaluation(DossierView view, Pause pause, Account account, Reading reading, Conduct? conduct)
    {
        _view = view;
        _conduct = conduct;
        Facts = new PauseFacts(view, pause, new AccountWords(view, account), reading, _moments);
        IsSpokenOf = SpokenWords.Exist(Facts.Points);
        var unknown = view.Dossier.Index.UnrecognizedActors;
        _notUnderstood = Facts
            .Points.Of<UnrecognizedAct>()
            .Concat(unknown.Count == 0 ? [] : Facts.Points.About.Where(word => unknown.Contains(word.Voice)))
            .Select(word => word.Statement.Id)
            .Distinct()
            .Order()
            .ToEquatableArray();
        _isUnderstood = _notUnderstood.IsEmpty && !pause.Undertakings.Any(NamesUnknown);

        bool NamesUnknown(Undertaking undertaking) =>
            unknown.Count > 0
            && undertaking
                .Bound.Concat(undertaking.RequiredParties)
                .Concat(undertaking.Beneficiaries)
                .Any(unknown.Contains);
    }

    public PauseFacts Facts { get; }

    public Pause Pause => Facts.Pause;

    public PausePoints Points => Facts.Points;

    public IReadOnlyList<Strand> Strands => Facts.Strands;

    /// <summary>Whether anybody in the account has spoken of the pause.</summary>
    public bool IsSpokenOf { get; }

    /// <summary>The statements that anything here may hang on, as far as they were weighed.</summary>
    public EquatableArray<StatementId> Statements =>
        Points.About.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();

    /// <summary>What some strands come to in a world: whether one of them is in force, or all are.</summary>
    public Outcome In(World world, IReadOnlyList<int> strands, bool all)
    {
        var pause = new PauseWorld(Facts, world);
        pause.RequireOrder();
        var outcome = new Outcome(Phase.None) { Answer = all };
        foreach (var i in strands)
        {
            var next = In(pause.Strands[i], world);
            var isFurther = next.Phase > outcome.Phase || (next.Phase == outcome.Phase && next.Answer);
            outcome = (isFurther ? next : outcome) with
            {
                Answer = all ? outcome.Answer && next.Answer : outcome.Answer || next.Answer,
            };
            if (outcome.Answer != all)
            {
                break;
            }
        }

        return _isUnderstood
            ? outcome
            : outcome with
            {
                Answer = world.Answer(new Choice("not understood", 2, CauseKind.NotUnderstood, _notUnderstood)) == 0,
            };
    }

    /// <summary>The strands that must be looked at together, because they end each other or follow one rule.</summary>
    public List<List<int>> Clusters()
    {
        var clusters = new List<List<int>>();
        for (var i = 0; i < Strands.Count; i++)
        {
            var together = clusters.FindAll(cluster => cluster.Exists(other => AreTied(Strands[i], Strands[other])));
            clusters.RemoveAll(together.Contains);
            clusters.Add([.. together.SelectMany(cluster => cluster), i]);
        }

        return clusters;
    }

    private static bool AreTied(Strand left, Strand right) =>
        left.Undertaking.Id == right.Undertaking.Id
        || (left.IsMutual && right.IsMutual)
        || Names(left, right)
        || Names(right, left);

    private static bool Names(Strand left, Strand right) =>
        left.Terms.Exit.Values.Any(rule => rule.Undertakings.Contains(right.Undertaking.Id))
        || left.Terms.Extension.Values.Any(rule => rule.Undertakings.Contains(right.Undertaking.Id));

    private Outcome In(StrandWorld strand, World world)
    {
        var parts = new OutcomeParts();
        var phase = strand.Phase(parts);
        var outcome = new Outcome(phase)
        {
            Answer = phase == Phase.InForce,
            Established = parts.Established,
            Started = parts.Started,
            NotEnded = parts.NotEnded,
            ConditionsHold = parts.ConditionsHold,
        };
        if (_conduct is null || phase != Phase.InForce)
        {
            return outcome;
        }

        var within = new CoverageTest(_view, strand.Strand, _conduct, _moments).Covers(world);
        return outcome with { Answer = within, Within = within };
    }
}
