namespace Diplomacy.Model;

/// <summary>A limit that comes when a state of affairs ends: "while the talks go on", the first instant at which it no longer holds.</summary>
/// <param name="State">The state.</param>
public sealed partial record WhileDeadline(StateId State) : Deadline
{
    private protected override string Text => $"while {State}";
}
