namespace Diplomacy.Model;

/// <summary>A non-state armed group.</summary>
public sealed partial record ArmedGroup : Actor
{
    /// <summary>An actor with an identifier and its names, the usual one first.</summary>
    public ArmedGroup(ActorId id, params EquatableArray<Name> names)
        : base(id, names) { }

    private protected override ActorKind Kind => ActorKind.ArmedGroup;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
