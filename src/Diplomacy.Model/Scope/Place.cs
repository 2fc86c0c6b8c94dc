namespace Diplomacy.Model;

/// <summary>Somewhere that terms or conduct refer to: a closed family of areas, sets and names with several readings.</summary>
/// <remarks>A metonym for a government is an <see cref="Actor"/>, never a place.</remarks>
public abstract record Place
{
    private protected Place(PlaceId id, EquatableArray<Name> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>The identifier that terms and conduct use.</summary>
    public PlaceId Id { get; init; }

    /// <summary>The names, the usual one first; empty when none is recorded.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>Identifiers in outside schemes.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    private protected abstract PlaceKind Kind { get; }

    /// <summary>The first name, or the identifier when no name is recorded.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].ToString();

    private protected enum PlaceKind
    {
        Area,
        PlaceSet,
        Toponym,
    }
}
