namespace Diplomacy.Model;

/// <summary>An actor of a kind that this version does not know, kept as it was read.</summary>
/// <remarks>
/// What it can do or be bound to is not understood: a pause that binds it, or of which it has spoken, is unknown. What else is
/// said of it is in <see cref="Actor.UnrecognizedMembers"/>.
/// </remarks>
public sealed partial record UnrecognizedActor : Actor
{
    /// <summary>An actor with an identifier, its kind and its names, the usual one first.</summary>
    /// <exception cref="ArgumentException">The kind is blank, too long, or not well-formed UTF-16.</exception>
    public UnrecognizedActor(ActorId id, string unknownKind, params EquatableArray<Name> names)
        : base(id, names) => UnknownKind = unknownKind;

    /// <summary>The kind as it was written.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or not well-formed UTF-16.</exception>
    public string UnknownKind
    {
        get;
        init => field = Guard.Text(value);
    }

    private protected override ActorKind Kind => ActorKind.Unrecognized;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
