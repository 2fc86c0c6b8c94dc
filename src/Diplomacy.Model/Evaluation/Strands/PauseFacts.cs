namespace Diplomacy.Model;

/// <summary>A pause as an account has it: its strands, and the pauses that replace it.</summary>
internal sealed class PauseFacts
{
    private readonly DossierView _view;
    private readonly AccountWords _words;
    private readonly Dictionary<ActorId, ActEvidence> _bindings = [];

    public PauseFacts(DossierView view, Pause pause, AccountWords words, Reading reading, Moments moments)
    {
        _view = view;
        _words = words;
        Reading = reading;
        Pause = pause;
        Points = new PausePoints(words, pause);
        Clarified = new Clarifications(Points, reading);
        Facts = new AccountFacts(view, Points, pause, Clarified, moments);
        Deadlines = new DeadlineResolver(Facts);
        Strands =
        [
            .. pause.Undertakings.SelectMany(u =>
                u.Bound.Distinct().Order().Select(party => new Strand(this, u, party, view))
            ),
        ];
        Parties = [.. Strands.SelectMany(strand => strand.Required.Append(strand.Party)).Distinct()];
        foreach (var party in Parties)
        {
            _bindings.Add(party, Evidence(party));
        }

        Strands.ForEach(strand => strand.Prepare());
        ReplacedBy =
        [
            .. view
                .Dossier.Index.Replacements[pause.Id]
                .Select(other => new PauseFacts(view, other, words, reading, moments)),
        ];
    }

    public Pause Pause { get; }

    public Reading Reading { get; }

    public PausePoints Points { get; }

    public Clarifications Clarified { get; }

    public AccountFacts Facts { get; }

    public DeadlineResolver Deadlines { get; }

    public List<Strand> Strands { get; }

    /// <summary>The pauses that end this one by taking effect.</summary>
    public IReadOnlyList<PauseFacts> ReplacedBy { get; }

    /// <summary>Whether some rule may name other undertakings than the one whose terms say it.</summary>
    public bool HasSharedRules =>
        Strands.Exists(strand =>
            strand.Terms.Exit.Values.Any(rule => !rule.Undertakings.IsEmpty)
            || strand.Terms.Extension.Values.Any(rule => !rule.Undertakings.IsEmpty)
        );

    /// <summary>Leaves only the worlds in which the account is unfolded as it is here.</summary>
    public void Constrain(World world) => _words.Constrain(world, Points, Clarified);

    /// <summary>What is found of a strand in a world; null where it may differ from world to world, or hangs on what is presumed.</summary>
    public T? InEveryWorld<T>(Strand strand, Func<StrandWorld, T> find)
        where T : class
    {
        var world = new World(Reading, [], [], (Microseconds.Min, Microseconds.Max));
        var found = find(new PauseWorld(this, world).Strands[Strands.IndexOf(strand)]);
        return world is { Trace.Count: 0, Presumptions.Count: 0, IsImpossible: false, IsGivenUp: false } ? found : null;
    }

    /// <summary>The bound and the required parties of all undertakings.</summary>
    public IReadOnlyList<ActorId> Parties { get; }

    public IReadOnlyList<ActorId> Guarantors =>
        [.. Pause.Roles.Where(role => role.Role == PauseRole.Guarantor).Select(role => role.Actor).Distinct()];

    /// <summary>The obligation of the pause that is to be fulfilled; null where the pause has none of that name.</summary>
    public Obligation? ObligationOf(Fulfilled fulfilled) =>
        Pause.Obligations.FirstOrDefault(o => o.Id == fulfilled.Obligation);

    /// <summary>What is counted to see whether it is fulfilled.</summary>
    public string UnitOf(Fulfilled fulfilled) => ObligationOf(fulfilled)?.CountedAs ?? fulfilled.Obligation.Value;

    /// <summary>Whether a party has committed itself to the pause, or accepted it.</summary>
    public ActEvidence Binding(ActorId party) => _bindings[party];

    /// <summary>The extension that an acceptance amounts to; null when it accepts none.</summary>
    public Extend? AcceptedExtension(MoveKind kind, Act act) =>
        kind == MoveKind.Extend && act is Accept { Of: { } of } && _view.Find(of) is { } accepted
            ? _view.Standing(accepted).Acts.OfType<Extend>().FirstOrDefault(extend => extend.Pause == Pause.Id)
            : null;

    /// <summary>The key of the questions of a statement as it now stands.</summary>
    public string StandingOf(StatementId id) => _view.Find(id) is { } said ? _view.Standing(said).Id.Value : id.Value;

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
