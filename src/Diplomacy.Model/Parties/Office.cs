namespace Diplomacy.Model;

/// <summary>An office that persons hold, such as "Press Secretary of the President of Russia".</summary>
public sealed partial record Office : Actor
{
    /// <summary>An actor with an identifier and its names, the usual one first.</summary>
    public Office(ActorId id, params EquatableArray<Name> names)
        : base(id, names) { }

    private protected override ActorKind Kind => ActorKind.Office;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
