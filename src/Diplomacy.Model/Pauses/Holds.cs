namespace Diplomacy.Model;

/// <summary>That a state of affairs holds at the instant.</summary>
/// <param name="State">The state.</param>
/// <param name="Silence">What it means that nobody in the account says.</param>
public sealed partial record Holds(StateId State, SilenceRule Silence) : Fact
{
    /// <inheritdoc />
    public override string Kind => "holds";

    private protected override string Text => $"{State} holds (silence: {Silence})";
}
