namespace Diplomacy.Model;

/// <summary>Says that a claim is not so.</summary>
/// <param name="Claim">The claim denied.</param>
public sealed record DenyClaim(Claim Claim) : Act
{
    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "denyClaim";

    private protected override string Detail => $"({Claim})";
}
