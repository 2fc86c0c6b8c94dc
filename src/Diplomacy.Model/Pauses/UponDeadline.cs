namespace Diplomacy.Model;

/// <summary>A limit that comes with an event: "until the talks end", the first instant at which it has occurred.</summary>
/// <param name="Occurrence">The event.</param>
public sealed partial record UponDeadline(EventId Occurrence) : Deadline
{
    private protected override string Text => $"upon {Occurrence}";
}
