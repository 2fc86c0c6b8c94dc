namespace Diplomacy.Model;

/// <summary>A pause as an account has it: its strands, and the pauses that replace it.</summary>
internal sealed class PauseFacts
{
    private readonly DossierView _view;
    private readonly AccountWords _account;
    private readonly Dictionary<ActorId, ActEvidence> _bindings = [];
    private readonly Dictionary<UndertakingId, RequiredParties> _required = [];
    private readonly MovesOfUndertakings _moves;
    private readonly Lazy<RequiredParties> _mutual;
    private readonly Lazy<(bool Exist, int[][] Exit, int[][] Extension)> _rules;
    private readonly Lazy<LastActs> _lastActs;
    private readonly WordsOfUndertakings _words;

    // All pauses that replace the one evaluated, or one of those; each is looked at once, however many it replaces.
    private readonly Dictionary<PauseId, PauseFacts> _replacing;
    private ActorSet? _bound;

    /// <summary>The pause that is evaluated, with all that replace it.</summary>
    public PauseFacts(DossierView view, Pause pause, AccountWords words, Reading reading, Moments moments)
        : this(view, pause, words, reading, moments, [])
    {
        _replacing.Add(pause.Id, this);
        var open = new Stack<PauseFacts>([this]);
        while (open.TryPop(out var next))
        {
            foreach (var other in view.Dossier.Index.Replacements[next.Pause.Id])
            {
                if (!_replacing.ContainsKey(other.Id))
                {
                    var facts = new PauseFacts(view, other, words, reading, moments, _replacing);
                    _replacing.Add(other.Id, facts);
                    open.Push(facts);
                }
            }
        }
    }

    private PauseFacts(
        DossierView view,
        Pause pause,
        AccountWords words,
        Reading reading,
        Moments moments,
        Dictionary<PauseId, PauseFacts> replacing
    )
    {
        _view = view;
        _replacing = replacing;
        _account = words;
        Reading = reading;
        Pause = pause;
        Points = new PausePoints(words, pause);
        Clarified = new Clarifications(Points, reading);
        Facts = new AccountFacts(view, Points, pause, Clarified, moments);
        Deadlines = new DeadlineResolver(Facts);
        _words = new WordsOfUndertakings(Points, view);
        _moves = new MovesOfUndertakings(this);
        _mutual = new(() =>
            new RequiredParties(
                this,
                new ActorSet(pause.Undertakings.Where(u => u.Form == Form.Mutual).SelectMany(u => u.Bound))
            )
        );
        Strands =
        [
            .. pause
                .Undertakings.SelectMany(u =>
                    u.Bound.Distinct().Order().Select(party => (Undertaking: u, Party: party))
                )
                .Select((of, position) => new Strand(this, of.Undertaking, of.Party, position)),
        ];
        _rules = new(FindRules);
        _lastActs = new(() => new LastActs(this));
        Parties = PartiesOf(Strands);
        foreach (var party in Parties)
        {
            _bindings.Add(party, Evidence(party));
        }

        Strands.ForEach(strand => strand.Prepare());
    }

    public Pause Pause { get; }

    public Reading Reading { get; }

    public PausePoints Points { get; }

    public Clarifications Clarified { get; }

    public AccountFacts Facts { get; }

    public DeadlineResolver Deadlines { get; }

    public List<Strand> Strands { get; }

    /// <summary>The pauses that end this one by taking effect.</summary>
    public IEnumerable<PauseFacts> ReplacedBy =>
        _view.Dossier.Index.Replacements[Pause.Id].Select(other => _replacing[other.Id]);

    /// <summary>All pauses that replace the one evaluated, or one of those: of that one, its own.</summary>
    public IEnumerable<PauseFacts> AllReplacing => _replacing.Values.Where(facts => facts != this);

    /// <summary>Whether some rule may name other undertakings than the one whose terms say it.</summary>
    public bool HasSharedRules => _rules.Value.Exist;

    /// <summary>The positions of the strands whose terms may say how a strand is left: its own among them, in order.</summary>
    public IReadOnlyList<int> ExitRulesOf(Strand strand) => _rules.Value.Exit[strand.Position];

    /// <summary>The positions of the strands whose terms may say how a strand is prolonged: its own among them, in order.</summary>
    public IReadOnlyList<int> ExtensionRulesOf(Strand strand) => _rules.Value.Extension[strand.Position];

    /// <summary>The words that say what the terms of an undertaking are.</summary>
    public UndertakingWords WordsOn(UndertakingId undertaking) => _words.Of(undertaking);

    /// <summary>Whose acts it takes to bind to a mutual undertaking.</summary>
    public RequiredParties RequiredBy(Undertaking undertaking)
    {
        if (undertaking.RequiredParties.IsEmpty)
        {
            return _mutual.Value;
        }

        if (!_required.TryGetValue(undertaking.Id, out var required))
        {
            required = new RequiredParties(this, new ActorSet(undertaking.RequiredParties));
            _required.Add(undertaking.Id, required);
        }

        return required;
    }

    /// <summary>The bound parties of all mutual undertakings.</summary>
    public ActorSet MutuallyBound => _mutual.Value.All;

    /// <summary>The acts that could move an undertaking, weighed.</summary>
    public UndertakingMoves MovesOf(UndertakingId undertaking) => _moves.Of(undertaking);

    /// <summary>The act by which an act moves the pause in a way: itself, or the extension that it accepts; null where it does not.</summary>
    public Act? Moving(MoveKind kind, Act act) =>
        act.PauseNamed != Pause.Id ? null
        : Moves.KindOf(act) == kind ? act
        : AcceptedExtension(kind, act);

    /// <summary>Leaves only the worlds in which the account is unfolded as it is here.</summary>
    public void Constrain(World world) => _account.Constrain(world, Points, Clarified);

    /// <summary>The window of a strand as last prolonged; null where it may differ from world to world, or hangs on what is presumed.</summary>
    public WindowPeriods? PeriodsInEveryWorld(Strand strand)
    {
        var world = new World(Reading, [], [], (Microseconds.Min, Microseconds.Max));
        var found = new PauseWorld(this, world).Strands[strand.Position].FindPeriods();
        return world is { Trace.Count: 0, Presumptions.Count: 0, IsImpossible: false, IsGivenUp: false } ? found : null;
    }

    /// <summary>The bound and the required parties of all undertakings.</summary>
    public IReadOnlyList<ActorId> Parties { get; }

    public ActorSet Guarantors =>
        new(Pause.Roles.Where(role => role.Role == PauseRole.Guarantor).Select(role => role.Actor));

    /// <summary>The bound parties of all undertakings.</summary>
    public ActorSet Bound => _bound ??= new ActorSet(Pause.Undertakings.SelectMany(u => u.Bound));

    /// <summary>The obligation of the pause that is to be fulfilled; null where the pause has none of that name.</summary>
    public Obligation? ObligationOf(Fulfilled fulfilled) =>
        Pause.Obligations.FirstOrDefault(o => o.Id == fulfilled.Obligation);

    /// <summary>What is counted to see whether it is fulfilled.</summary>
    public string UnitOf(Fulfilled fulfilled) => ObligationOf(fulfilled)?.CountedAs ?? fulfilled.Obligation.Value;

    /// <summary>The acts of which any may be the last.</summary>
    public LastActs LastActs => _lastActs.Value;

    /// <summary>Whether a party has committed itself to the pause, or accepted it.</summary>
    public ActEvidence Binding(ActorId party) => _bindings[party];

    /// <summary>The extension that an acceptance amounts to; null when it accepts none.</summary>
    public Extend? AcceptedExtension(MoveKind kind, Act act) =>
        kind == MoveKind.Extend && act is Accept { Of: { } of } && _view.Find(of) is { } accepted
            ? _view.Standing(accepted).Acts.OfType<Extend>().FirstOrDefault(extend => extend.Pause == Pause.Id)
            : null;

    /// <summary>The key of the questions of a statement as it now stands.</summary>
    public string StandingOf(StatementId id) => _view.Find(id) is { } said ? _view.Standing(said).Id.Value : id.Value;

    // Strand by strand, what each needs first.
    private static List<ActorId> PartiesOf(List<Strand> strands)
    {
        var (parties, seen, groups) = (new List<ActorId>(), new HashSet<ActorId>(), new HashSet<RequiredParties>());
        foreach (var strand in strands)
        {
            IEnumerable<ActorId> needed = groups.Add(strand.Needed) ? strand.Required : [];
            parties.AddRange(needed.Append(strand.Party).Where(seen.Add));
        }

        return parties;
    }

    private (bool Exist, int[][] Exit, int[][] Extension) FindRules()
    {
        var exit = RulesNaming(strand => strand.Terms.Exit.Values.SelectMany(rule => rule.Undertakings));
        var extension = RulesNaming(strand => strand.Terms.Extension.Values.SelectMany(rule => rule.Undertakings));
        return (exit.Exist || extension.Exist, exit.Of, extension.Of);
    }

    // Of each strand itself and those whose terms have a rule that names its undertaking.
    private (bool Exist, int[][] Of) RulesNaming(Func<Strand, IEnumerable<UndertakingId>> named)
    {
        var naming = (
            from strand in Strands
            from undertaking in named(strand).Distinct()
            select (Undertaking: undertaking, strand.Position)
        ).ToLookup(rule => rule.Undertaking, rule => rule.Position);
        return (
            naming.Count > 0,
            [
                .. Strands.Select(strand =>
                    naming[strand.Undertaking.Id].Append(strand.Position).Distinct().Order().ToArray()
                ),
            ]
        );
    }

    private ActEvidence Evidence(ActorId party)
    {
        bool IsBinding(Act act) => act is Commit or Accept && act.PauseNamed == Pause.Id;
        var point = new ActPoint(
            $"binding/{party}",
            party,
            act => IsBinding(act) ? act : null,
            IsBinding,
            new Question(QuestionKind.Act, $"{party}/{Pause.Id}", QuestionKinds.OptionsOf(QuestionKind.Act))
        )
        {
            IsBinding = true,
        };
        return new ActEvidence(Points, Clarified, point);
    }
}
