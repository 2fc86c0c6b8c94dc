namespace Diplomacy.Model;

/// <summary>A state, or a polity that acts as one.</summary>
public sealed partial record State : Actor
{
    /// <summary>An actor with an identifier and its names, the usual one first.</summary>
    public State(ActorId id, params EquatableArray<Name> names)
        : base(id, names) { }

    private protected override ActorKind Kind => ActorKind.State;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
