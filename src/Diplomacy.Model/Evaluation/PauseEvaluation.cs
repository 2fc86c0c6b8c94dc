namespace Diplomacy.Model;

/// <summary>A pause in one account, ready to be evaluated world by world.</summary>
internal sealed class PauseEvaluation
{
    private readonly DossierView _view;
    private readonly Account _account;
    private readonly Reading _reading;
    private readonly Moments _moments = new();
    private readonly Conduct? _conduct;
    private readonly Ways _ways;
    private readonly EquatableArray<StatementId> _notUnderstood;
    private readonly bool _isUnderstood;

    public PauseEvaluation(DossierView view, Pause pause, Account account, Reading reading, Conduct? conduct)
        : this(view, pause, account, reading, conduct, []) { }

    private PauseEvaluation(
        DossierView view,
        Pause pause,
        Account account,
        Reading reading,
        Conduct? conduct,
        IReadOnlyList<int> script
    )
    {
        _view = view;
        _account = account;
        _reading = reading;
        _conduct = conduct;
        _ways = new Ways(script);
        var words = new AccountWords(view, pause, account, _ways);
        Facts = new PauseFacts(words.View, pause, words, reading, _moments);
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

    /// <summary>Whether somebody may have, in one of the ways in which the account can be unfolded.</summary>
    public bool MayBeSpokenOf => AllWays().Take(WorldExplorer.Limit).Any(way => way.IsSpokenOf);

    /// <summary>Whether nobody has, in whichever way.</summary>
    public bool IsSilent => !IsSpokenOf && _ways.Trace.Count == 0;

    /// <summary>Every class of worlds, whoever had authority when and whatever was taken back, at the instants asked about.</summary>
    /// <param name="asked">The first and the last instant asked about.</param>
    /// <param name="evaluate">What is asked of a world, of this evaluation or of one that unfolds the account in another way.</param>
    /// <param name="bound">How much is explored; the usual where not given.</param>
    public Exploration Explore(
        (long First, long Last) asked,
        Func<PauseEvaluation, World, Outcome> evaluate,
        ExplorationBound? bound = null
    )
    {
        Exploration? all = null;
        var whole = new object();
        foreach (var way in AllWays())
        {
            var found = WorldExplorer.Explore(_reading, asked, world => way.Outcome(world, evaluate), whole, bound);
            all = all is null ? found : all.With(found);
            if (all.Worlds is null)
            {
                break;
            }
        }

        return all!;
    }

    /// <summary>The account unfolded in each of its ways, this one first.</summary>
    /// <remarks>What is asked of one may add to the ways, so that each is done with before the next is taken.</remarks>
    public IEnumerable<PauseEvaluation> AllWays()
    {
        var (way, script) = (this, new List<int>());
        yield return way;
        while (WorldExplorer.Advance(way._ways.Trace, script))
        {
            way = new PauseEvaluation(_view, Pause, _account, _reading, _conduct, [.. script]);
            yield return way;
        }
    }

    private Outcome Outcome(World world, Func<PauseEvaluation, World, Outcome> evaluate)
    {
        Facts.Constrain(world);
        if (world.IsImpossible)
        {
            return new Outcome(Phase.None) { Answer = false };
        }

        if (IsSpokenOf)
        {
            return evaluate(this, world);
        }

        // Where nobody who spoke had the authority to, or all took it back, nothing is known.
        var silence = world.Answer(new Choice("nobody has spoken", 2, CauseKind.Silence, []));
        return new Outcome(Phase.None) { Answer = silence == 0 };
    }

    /// <summary>The statements that anything here may hang on, as far as they were weighed.</summary>
    public EquatableArray<StatementId> Statements =>
        Points.About.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();

    /// <summary>What some strands come to in a world: whether one of them is in force, or all are.</summary>
    /// <param name="world">The world.</param>
    /// <param name="strands">Their positions.</param>
    /// <param name="all">Whether all are asked for.</param>
    /// <param name="ordered">The strands whose windows must not end before they start.</param>
    public Outcome In(World world, IReadOnlyList<int> strands, bool all, IReadOnlyList<int> ordered)
    {
        var pause = new PauseWorld(Facts, world);
        pause.RequireOrder(ordered);
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

    /// <summary>
    /// Whether the conduct asked about is covered whenever the pause is in force, or never; null where that may differ between worlds or instants, and
    /// where there are several strands.
    /// </summary>
    public bool? AlwaysCovers
    {
        get
        {
            if (_ways.Trace.Count > 0 || !_isUnderstood || !IsSpokenOf || Strands is not [var only])
            {
                return null;
            }

            var world = new World(_reading, [], [], (Microseconds.Min, Microseconds.Max));
            var covers = new CoverageTest(_view, only, _conduct!, _moments).Covers(world);
            return world.Trace.Count == 0 && _ways.Trace.Count == 0 ? covers : null;
        }
    }

    /// <summary>Why some strands that are in force do not cover the conduct asked about, over all worlds at an instant.</summary>
    public IReadOnlyCollection<CoverageGap> Gaps(IReadOnlyCollection<Strand> strands, long at)
    {
        var gaps = new SortedSet<CoverageGap>();
        var places = Enumerable.Range(0, Strands.Count).Where(i => strands.Contains(Strands[i])).ToList();
        _ = Explore(
            (at, at),
            (way, world) =>
            {
                var pause = new PauseWorld(way.Facts, world);
                pause.RequireOrder(places);
                var found = new List<CoverageGap>();
                foreach (var i in places)
                {
                    if (
                        pause.Strands[i].Phase(new OutcomeParts()) == Phase.InForce
                        && new CoverageTest(_view, way.Strands[i], _conduct!, way._moments).GapIn(world) is { } gap
                    )
                    {
                        found.Add(gap);
                    }
                }

                // What turned out to be no world tells nothing.
                if (!world.IsImpossible)
                {
                    gaps.UnionWith(found);
                }

                return new Outcome(Phase.None) { Answer = true };
            }
        );
        return gaps;
    }

    /// <summary>Leaves only the worlds in which the windows of some strands do not end before they start.</summary>
    public Outcome Ordered(World world, IReadOnlyList<int> ordered)
    {
        new PauseWorld(Facts, world).RequireOrder(ordered);
        return new Outcome(Phase.None) { Answer = false };
    }

    /// <summary>The strands that must be looked at together, because they end each other or follow one rule.</summary>
    /// <remarks>In which way the account is unfolded is common to all of them, where there are several.</remarks>
    public List<List<int>> Clusters() =>
        _ways.Trace.Count == 0
            ? ClustersOf(Strands)
            :
            [
                [.. Enumerable.Range(0, Strands.Count)],
            ];

    /// <summary>
    /// The strands that end each other, and those of one undertaking, together: of others it is found out what they have in common.
    /// </summary>
    /// <remarks>
    /// Where one party of an undertaking answers for it, nothing is presumed of the others. In which way the account is unfolded is common to all strands, where
    /// there are several.
    /// </remarks>
    public List<List<int>> EndingTogether() =>
        _ways.Trace.Count == 0 ? Groups.Of(Strands.Count, i => EndKeys(Strands[i])) : Clusters();

    private static IEnumerable<(bool HasTies, UndertakingId Undertaking)> EndKeys(Strand strand)
    {
        yield return (false, strand.Undertaking.Id);
        if (strand.HasTies)
        {
            yield return (true, default);
        }
    }

    /// <summary>The positions of the strands that end each other or follow one rule, together.</summary>
    public static List<List<int>> ClustersOf(IReadOnlyList<Strand> strands) =>
        Groups.Of(strands.Count, i => TieKeys(strands[i]));

    private static IEnumerable<(bool IsMutual, UndertakingId Undertaking)> TieKeys(Strand strand)
    {
        yield return (false, strand.Undertaking.Id);
        if (strand.IsMutual)
        {
            yield return (true, default);
        }

        var named = strand
            .Terms.Exit.Values.SelectMany(rule => rule.Undertakings)
            .Concat(strand.Terms.Extension.Values.SelectMany(rule => rule.Undertakings));
        foreach (var undertaking in named)
        {
            yield return (false, undertaking);
        }
    }

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
