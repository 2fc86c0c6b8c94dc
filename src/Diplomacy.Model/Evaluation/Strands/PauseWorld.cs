namespace Diplomacy.Model;

/// <summary>A pause in one world: its strands, and the pauses that replace it.</summary>
internal sealed class PauseWorld
{
    private readonly PauseFacts _facts;
    private readonly World _world;
    private IReadOnlyList<PauseWorld>? _replacedBy;

    /// <summary>The pause in a world.</summary>
    /// <param name="facts">The pause as an account has it.</param>
    /// <param name="world">The world.</param>
    /// <param name="isLeft">Whether all who may leave it, or keep it from being prolonged, are supposed to do so at the knowledge time.</param>
    public PauseWorld(PauseFacts facts, World world, bool isLeft = false)
    {
        _facts = facts;
        _world = world;
        IsLeft = isLeft;
        Strands = [.. facts.Strands.Select(strand => new StrandWorld(strand, this, world))];
    }

    public IReadOnlyList<StrandWorld> Strands { get; }

    /// <summary>Whether all who may leave it, or keep it from being prolonged, are supposed to do so at the knowledge time.</summary>
    public bool IsLeft { get; }

    public IReadOnlyList<PauseWorld> ReplacedBy =>
        _replacedBy ??= [.. _facts.ReplacedBy.Select(facts => new PauseWorld(facts, _world))];

    /// <summary>Whether some rule may name other undertakings than the one whose terms say it.</summary>
    public bool HasSharedRules => _facts.HasSharedRules;

    /// <summary>Leaves out the worlds in which the window of one of some strands, or of a replacing pause, ends before it starts.</summary>
    public void RequireOrder(IEnumerable<int> strands)
    {
        foreach (var i in strands)
        {
            Strands[i].RequireOrder();
        }

        foreach (var pause in ReplacedBy)
        {
            pause.RequireOrder(Enumerable.Range(0, pause.Strands.Count));
        }
    }

    /// <summary>The rules that move a strand's exit, with whose terms say them; null for what is unsaid of its own.</summary>
    public List<(StrandWorld Of, ExitRule? Rule)> ExitRulesOf(StrandWorld strand) =>
        Rules(strand, terms => terms.Exit, rule => rule.Undertakings);

    /// <summary>The rules that prolong a strand, with whose terms say them; null for what is unsaid of its own.</summary>
    public List<(StrandWorld Of, ExtensionRule? Rule)> ExtensionRulesOf(StrandWorld strand) =>
        Rules(strand, terms => terms.Extension, rule => rule.Undertakings);

    /// <summary>Who may leave by a rule.</summary>
    public static IReadOnlyList<ActorId> HoldersOf(StrandWorld of, ExitRule? rule) =>
        rule is { Holders.IsEmpty: false } ? [.. rule.Holders.Distinct()] : [of.Strand.Party];

    /// <summary>Who may, or must, prolong by a rule.</summary>
    public IReadOnlyList<ActorId> HoldersOf(StrandWorld of, ExtensionRule? rule) =>
        rule is { Holders.IsEmpty: false } ? [.. rule.Holders.Distinct()]
        : rule?.Mode == ExtensionMode.ByGuarantor ? _facts.Guarantors
        : rule?.Mode == ExtensionMode.ByConsent
            ? of.Strand.IsMutual ? of.Strand.Required
                : [.. of.Strand.Undertaking.Bound.Distinct()]
        : [of.Strand.Party];

    // Its own rule, if it names none or this undertaking, and those of others that name it.
    private List<(StrandWorld Of, T? Rule)> Rules<T>(
        StrandWorld strand,
        Func<StrandTerms, Term<T>> term,
        Func<T, EquatableArray<UndertakingId>> named
    )
        where T : class
    {
        var id = strand.Strand.Undertaking.Id;
        var rules = new List<(StrandWorld Of, T? Rule)>();
        foreach (var of in Strands)
        {
            var said = term(of.Strand.Terms);
            if (of != strand && !said.Values.Any(rule => named(rule).Contains(id)))
            {
                continue;
            }

            var rule = said.In(_world)?.Value;
            if (rule is null || named(rule).IsEmpty ? of == strand : named(rule).Contains(id))
            {
                rules.Add((of, rule));
            }
        }

        return rules;
    }
}
