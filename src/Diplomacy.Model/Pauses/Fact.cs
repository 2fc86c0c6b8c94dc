namespace Diplomacy.Model;

/// <summary>What a condition is about: an expression over facts that is true or false at each instant; a closed family.</summary>
/// <remarks>Expressions nest up to <see cref="MaxDepth"/> levels.</remarks>
public abstract partial record Fact
{
    /// <summary>How deep expressions may nest.</summary>
    public const int MaxDepth = 16;

    private protected Fact() { }

    /// <summary>The code of the kind of fact, as in JSON: <c>all</c>, <c>occurred</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The facts that the expression is made of; empty for a single fact.</summary>
    public virtual EquatableArray<Fact> Parts => [];

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    private protected abstract string Text { get; }

    private protected virtual int Depth => 1 + (Parts.IsEmpty ? 0 : Parts.Max(part => part.Depth));

    /// <summary>The fact in words, as <c>talks holds (silence: Unknown)</c>.</summary>
    public sealed override string ToString() => Text;

    private protected static EquatableArray<Fact> Checked(EquatableArray<Fact> facts)
    {
        foreach (var fact in facts)
        {
            _ = Checked(fact);
        }

        return facts.IsEmpty
            ? throw new ArgumentException("There is no fact to combine: give one at least.", nameof(facts))
            : facts;
    }

    /// <summary>How deep the facts are that a claim names in its terms.</summary>
    private protected static int DepthWithin(Claim claim) =>
        claim is TermsClaim { Terms.Conditions: { IsEmpty: false } conditions }
            ? conditions.Max(condition => condition.Fact.Depth)
            : 0;

    private protected static Fact Checked(Fact fact) =>
        Guard.NotNull(fact).Depth < MaxDepth
            ? fact
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"Facts nest deeper than {MaxDepth} levels: put those of one kind into one list."
                ),
                nameof(fact)
            );
}
