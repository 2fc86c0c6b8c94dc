namespace Diplomacy.Model;

/// <summary>That an obligation of the pause has been fulfilled, or so much of it: true from when the quantity is reached.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="Silence">What it means that nobody in the account says how much was delivered.</param>
public sealed partial record Fulfilled(ObligationId Obligation, SilenceRule Silence) : Fact
{
    /// <summary>How much must have been delivered, in the obligation's unit; null for all of it.</summary>
    public long? Quantity
    {
        get;
        init => field = value is { } number ? Guard.Whole(number, 1) : null;
    }

    /// <inheritdoc />
    public override string Kind => "fulfilled";

    private protected override string Text =>
        Quantity is { } quantity
            ? FormattableString.Invariant($"{quantity} of {Obligation} fulfilled (silence: {Silence})")
            : $"{Obligation} fulfilled (silence: {Silence})";
}
