namespace Diplomacy.Model;

/// <summary>That an event has happened: true from its instant on.</summary>
/// <param name="Event">The event.</param>
/// <param name="Silence">
/// What it means that nobody in the account says when it happened: it may have happened at any instant or never, it happened before
/// everything, or it does not happen.
/// </param>
public sealed partial record Occurred(EventId Event, SilenceRule Silence) : Fact
{
    /// <summary>The instant before which it must have happened to count; null when any will do.</summary>
    public Deadline? Before { get; init; }

    /// <inheritdoc />
    public override string Kind => "occurred";

    private protected override string Text =>
        $"{Event} occurred{(Before is null ? "" : $" before {Before}")} (silence: {Silence})";
}
