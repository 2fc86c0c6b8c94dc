namespace Diplomacy.Model;

/// <summary>That a state of affairs holds, or does not: "the talks have failed".</summary>
/// <param name="State">The state.</param>
/// <param name="Holds">Whether it is said to hold.</param>
public sealed partial record StateClaim(StateId State, bool Holds) : Claim
{
    /// <summary>Since when; null when not said, which is no later than the statement.</summary>
    public Moment? Since { get; init; }

    /// <inheritdoc />
    public override string Kind => "state";

    private protected override string Detail =>
        $"{State} {(Holds ? "holds" : "does not hold")}{(Since is { } since ? $" since {since}" : "")}";
}
