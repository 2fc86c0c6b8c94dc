namespace Diplomacy.Model;

/// <summary>An act that moves a pause, and whose it is.</summary>
internal sealed record Move(Making Making, ActorId By);
