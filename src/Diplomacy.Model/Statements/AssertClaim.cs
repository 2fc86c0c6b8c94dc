namespace Diplomacy.Model;

/// <summary>Says that a claim is so.</summary>
/// <param name="Claim">The claim asserted.</param>
public sealed partial record AssertClaim(Claim Claim) : Act
{
    /// <summary>The claim asserted.</summary>
    public Claim Claim
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Claim);

    internal override PauseId? PauseNamed => Claim.PauseNamed;

    internal override Terms? StatedTerms => (Claim as TermsClaim)?.Terms;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "assert";

    private protected override string Detail => $"({Claim})";
}
