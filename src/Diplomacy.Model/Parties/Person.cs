namespace Diplomacy.Model;

/// <summary>A natural person.</summary>
public sealed partial record Person : Actor
{
    /// <summary>An actor with an identifier and its names, the usual one first.</summary>
    public Person(ActorId id, params EquatableArray<Name> names)
        : base(id, names) { }

    private protected override ActorKind Kind => ActorKind.Person;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
