namespace Diplomacy.Model;

/// <summary>How much has been delivered under a pause by an instant, in all: hostages freed, trucks let in, prisoners returned.</summary>
/// <param name="Pause">The pause under which it is delivered.</param>
/// <param name="Unit">What is counted: the unit of an obligation or of a deadline per delivery.</param>
/// <param name="Total">The total so far, not the last instalment.</param>
public sealed partial record DeliveryClaim(PauseId Pause, string Unit, long Total) : Claim
{
    /// <summary>What is counted.</summary>
    public string Unit
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(Unit);

    /// <summary>The total so far; zero or more.</summary>
    public long Total
    {
        get;
        init => field = Guard.Whole(value, 0);
    } = Guard.Whole(Total, 0);

    /// <summary>When the total was reached; null when not said: then not later than the claim.</summary>
    public Moment? At { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override string Kind => "delivery";

    private protected override string Detail => FormattableString.Invariant($"of {Total} {Unit} under {Pause}");
}
