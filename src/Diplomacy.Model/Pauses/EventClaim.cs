namespace Diplomacy.Model;

/// <summary>That an event has happened, or has not.</summary>
/// <param name="Event">The event.</param>
/// <param name="Occurred">Whether it is said to have happened.</param>
public sealed partial record EventClaim(EventId Event, bool Occurred) : Claim
{
    /// <summary>When it happened; null when not said: then not later than the claim.</summary>
    public Moment? At { get; init; }

    /// <inheritdoc />
    public override string Kind => "event";

    private protected override string Detail =>
        $"{Event} {(Occurred ? "occurred" : "has not occurred")}{(At is { } at ? $" at {at}" : "")}";
}
