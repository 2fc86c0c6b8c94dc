namespace Diplomacy.Model;

/// <summary>Says that a claim is not so.</summary>
/// <param name="Claim">The claim denied.</param>
public sealed partial record DenyClaim(Claim Claim) : Act
{
    /// <summary>The claim denied.</summary>
    public Claim Claim
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Claim);

    internal override PauseId? PauseNamed => Claim.PauseNamed;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "denyClaim";

    private protected override string Detail => $"({Claim})";
}
