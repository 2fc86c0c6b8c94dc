namespace Diplomacy.Model;

/// <summary>A pause in one world: its strands, and the pauses that replace it.</summary>
internal sealed class PauseWorld
{
    private readonly PauseFacts _facts;
    private readonly World _world;
    private IReadOnlyList<PauseWorld>? _replacedBy;

    public PauseWorld(PauseFacts facts, World world)
    {
        _facts = facts;
        _world = world;
        Strands = [.. facts.Strands.Select(strand => new StrandWorld(strand, this, world))];
    }

    public IReadOnlyList<StrandWorld> Strands { get; }

    public IReadOnlyList<PauseWorld> ReplacedBy =>
        _replacedBy ??= [.. _facts.ReplacedBy.Select(facts => new PauseWorld(facts, _world))];

    /// <summary>Leaves out the worlds in which a window ends before it starts.</summary>
    public void RequireOrder()
    {
        foreach (var strand in Strands)
        {
            strand.RequireOrder();
        }

        foreach (var pause in ReplacedBy)
        {
            pause.RequireOrder();
        }
    }

    /// <summary>The rule by which a strand is left, and by whom: its own, else that of another that names it; null when none is said.</summary>
    public (ExitRule? Rule, IReadOnlyList<ActorId> Holders) ExitRuleOf(StrandWorld strand)
    {
        var (rule, party) = Governing(strand, terms => terms.Exit, rule => rule.Undertakings);
        return (rule, rule is { Holders.IsEmpty: false } ? [.. rule.Holders.Distinct()] : [party]);
    }

    /// <summary>The rule by which a strand is prolonged, and by whom; null when none is said.</summary>
    public (ExtensionRule? Rule, IReadOnlyList<ActorId> Holders) ExtensionRuleOf(StrandWorld strand)
    {
        var (rule, party) = Governing(strand, terms => terms.Extension, rule => rule.Undertakings);
        return (
            rule,
            rule is { Holders.IsEmpty: false } ? [.. rule.Holders.Distinct()]
            : rule?.Mode == ExtensionMode.ByGuarantor ? _facts.Guarantors
            : rule?.Mode == ExtensionMode.ByConsent ? Consenting(strand.Strand)
            : [party]
        );
    }

    private List<ActorId> Consenting(Strand strand) =>
        strand.IsMutual ? [.. strand.Required] : [.. _facts.Pause.Undertakings.SelectMany(u => u.Bound).Distinct()];

    private (T? Rule, ActorId Party) Governing<T>(
        StrandWorld strand,
        Func<StrandTerms, Term<T>> term,
        Func<T, EquatableArray<UndertakingId>> named
    )
        where T : class
    {
        var id = strand.Strand.Undertaking.Id;
        if (term(strand.Strand.Terms).In(_world) is var (own, _) && (named(own).IsEmpty || named(own).Contains(id)))
        {
            return (own, strand.Strand.Party);
        }

        foreach (var other in Strands.Where(other => other != strand))
        {
            if (
                term(other.Strand.Terms) is { IsSaid: true } said
                && said.Values.Any(rule => named(rule).Contains(id))
                && said.In(_world) is var (rule, _)
                && named(rule).Contains(id)
            )
            {
                return (rule, other.Strand.Party);
            }
        }

        return (null, strand.Strand.Party);
    }
}
