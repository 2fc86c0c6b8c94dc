namespace Diplomacy.Model;

/// <summary>Someone who can speak, be bound or be spoken for: a closed family of five kinds, and one for those of later versions.</summary>
/// <remarks>
/// A name that stands for a government ("Kyiv refuses", "the Kremlin confirms") is an actor, never a place. Equality is by
/// value.
/// </remarks>
public abstract partial record Actor
{
    private protected Actor(ActorId id, EquatableArray<Name> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>The identifier that statements and relations use.</summary>
    public ActorId Id { get; init; }

    /// <summary>The names, the usual one first; empty when none is recorded.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>Identifiers in outside schemes.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    // Closes the family: a copy constructor alone could be derived from elsewhere.
    private protected abstract ActorKind Kind { get; }

    /// <summary>The first name, or the identifier when no name is recorded.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].ToString();

    private protected enum ActorKind
    {
        State,
        Organization,
        ArmedGroup,
        Office,
        Person,
        Unrecognized,
    }
}
