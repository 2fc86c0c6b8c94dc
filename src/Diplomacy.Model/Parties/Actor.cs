namespace Diplomacy.Model;

/// <summary>Someone who can speak, be bound or be spoken for: a closed family of five kinds.</summary>
/// <remarks>
/// A name that stands for a government ("Kyiv refuses", "the Kremlin confirms") is an actor, never a place. Equality is by
/// value.
/// </remarks>
public abstract record Actor
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
    }
}
