namespace Diplomacy.Model;

/// <summary>That an actor has made a claim in a statement of its own: true from when it was said.</summary>
/// <remarks>That it was said counts in every account; whether it is so, in none by this alone.</remarks>
/// <param name="Actor">Who must say it; whoever speaks for it counts as it.</param>
/// <param name="Claim">What must be claimed.</param>
public sealed partial record Stated(ActorId Actor, Claim Claim) : Fact
{
    /// <summary>What must be claimed.</summary>
    public Claim Claim
    {
        get;
        init => field = Checked(value);
    } = Checked(Claim);

    /// <inheritdoc />
    public override string Kind => "stated";

    private protected override int Depth => 1 + DepthWithin(Claim);

    private protected override string Text => $"{Actor} stated ({Claim})";

    private static Claim Checked(Claim claim) =>
        DepthWithin(Guard.NotNull(claim)) < MaxDepth
            ? claim
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"Facts nest deeper than {MaxDepth} levels: leave the conditions out of the terms to be stated."
                ),
                nameof(claim)
            );
}
