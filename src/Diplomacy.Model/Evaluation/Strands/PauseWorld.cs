namespace Diplomacy.Model;

/// <summary>A pause in one world: its strands, and the pauses that replace it.</summary>
internal sealed class PauseWorld
{
    private readonly PauseFacts _facts;
    private readonly World _world;
    private readonly StrandWorlds _strands;
    private readonly Dictionary<RequiredParties, BindingActs> _acts = [];
    private readonly Dictionary<PauseFacts, PauseWorld> _replacing;
    private (bool IsKnown, Phase? Phase) _endOfTies;
    private Phase? _notEstablished;

    /// <summary>The pause in a world.</summary>
    /// <param name="facts">The pause as an account has it.</param>
    /// <param name="world">The world.</param>
    /// <param name="isLeft">Whether all who may leave it, or keep it from being prolonged, are supposed to do so at the knowledge time.</param>
    public PauseWorld(PauseFacts facts, World world, bool isLeft = false)
        : this(facts, world, isLeft, []) { }

    private PauseWorld(PauseFacts facts, World world, bool isLeft, Dictionary<PauseFacts, PauseWorld> replacing)
    {
        _facts = facts;
        _world = world;
        _replacing = replacing;
        IsLeft = isLeft;
        _strands = new StrandWorlds(facts.Strands, strand => new StrandWorld(strand, this, world));
    }

    public IReadOnlyList<StrandWorld> Strands => _strands;

    /// <summary>Whether all who may leave it, or keep it from being prolonged, are supposed to do so at the knowledge time.</summary>
    public bool IsLeft { get; }

    /// <summary>The pauses that end this one by taking effect.</summary>
    public IEnumerable<PauseWorld> ReplacedBy => _facts.ReplacedBy.Select(Of);

    /// <summary>Whether some rule may name other undertakings than the one whose terms say it.</summary>
    public bool HasSharedRules => _facts.HasSharedRules;

    /// <summary>What the strands that end together have come to at the instant asked about, worked out once for all of them.</summary>
    public Phase? EndOfTies(Func<Phase?> find)
    {
        if (!_endOfTies.IsKnown)
        {
            _endOfTies = (true, find());
        }

        return _endOfTies.Phase;
    }

    /// <summary>What a strand that is not established is, worked out once for all of them.</summary>
    public Phase NotEstablished(Func<Phase> find) => _notEstablished ??= find();

    /// <summary>The binding acts of some parties.</summary>
    public BindingActs ActsOf(RequiredParties parties)
    {
        if (!_acts.TryGetValue(parties, out var acts))
        {
            acts = new BindingActs(parties, _facts, _world);
            _acts.Add(parties, acts);
        }

        return acts;
    }

    /// <summary>Leaves out the worlds in which the window of one of some strands, or of a replacing pause, ends before it starts.</summary>
    public void RequireOrder(IEnumerable<int> strands)
    {
        foreach (var i in strands)
        {
            Strands[i].RequireOrder();
        }

        foreach (var strand in _facts.AllReplacing.Select(Of).SelectMany(pause => pause.Strands))
        {
            strand.RequireOrder();
        }
    }

    /// <summary>The rules that move a strand's exit, with whose terms say them; null for what is unsaid of its own.</summary>
    public List<(StrandWorld Of, ExitRule? Rule)> ExitRulesOf(StrandWorld strand) =>
        Rules(strand, _facts.ExitRulesOf(strand.Strand), terms => terms.Exit, rule => rule.Undertakings);

    /// <summary>The rules that prolong a strand, with whose terms say them; null for what is unsaid of its own.</summary>
    public List<(StrandWorld Of, ExtensionRule? Rule)> ExtensionRulesOf(StrandWorld strand) =>
        Rules(strand, _facts.ExtensionRulesOf(strand.Strand), terms => terms.Extension, rule => rule.Undertakings);

    /// <summary>Who may leave by a rule.</summary>
    public static ActorSet HoldersOf(StrandWorld of, ExitRule? rule) =>
        rule is { Holders.IsEmpty: false } ? new ActorSet(rule.Holders) : new ActorSet([of.Strand.Party]);

    /// <summary>Who may, or must, prolong by a rule.</summary>
    public ActorSet HoldersOf(StrandWorld of, ExtensionRule? rule) =>
        rule is { Holders.IsEmpty: false } ? new ActorSet(rule.Holders)
        : rule?.Mode == ExtensionMode.ByGuarantor ? _facts.Guarantors
        : rule?.Mode == ExtensionMode.ByConsent
            ? of.Strand.IsMutual ? of.Strand.Required
                : new ActorSet(of.Strand.Undertaking.Bound)
        : new ActorSet([of.Strand.Party]);

    private PauseWorld Of(PauseFacts facts)
    {
        if (!_replacing.TryGetValue(facts, out var pause))
        {
            pause = new PauseWorld(facts, _world, false, _replacing);
            _replacing.Add(facts, pause);
        }

        return pause;
    }

    // Its own rule, if it names none or this undertaking, and those of others that name it.
    private List<(StrandWorld Of, T? Rule)> Rules<T>(
        StrandWorld strand,
        IReadOnlyList<int> among,
        Func<StrandTerms, Term<T>> term,
        Func<T, EquatableArray<UndertakingId>> named
    )
        where T : class
    {
        var id = strand.Strand.Undertaking.Id;
        var rules = new List<(StrandWorld Of, T? Rule)>();
        foreach (var of in among.Select(i => Strands[i]))
        {
            var said = term(of.Strand.Terms);
            var rule = said.In(_world)?.Value;
            if (rule is null || named(rule).IsEmpty ? of == strand : named(rule).Contains(id))
            {
                rules.Add((of, rule));
            }
        }

        return rules;
    }

    /// <summary>The strands in the world, each made when it is first looked at: of hundreds, one world often looks at a few.</summary>
    private sealed class StrandWorlds(List<Strand> strands, Func<Strand, StrandWorld> make) : IReadOnlyList<StrandWorld>
    {
        private const int Few = 16;

        private readonly StrandWorld?[] _few = strands.Count > Few ? [] : new StrandWorld?[strands.Count];
        private Dictionary<int, StrandWorld>? _many;

        public int Count => strands.Count;

        public StrandWorld this[int index] => Count > Few ? OfMany(index) : _few[index] ??= make(strands[index]);

        public IEnumerator<StrandWorld> GetEnumerator() =>
            Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private StrandWorld OfMany(int index)
        {
            _many ??= [];
            if (!_many.TryGetValue(index, out var strand))
            {
                _many.Add(index, strand = make(strands[index]));
            }

            return strand;
        }
    }
}
