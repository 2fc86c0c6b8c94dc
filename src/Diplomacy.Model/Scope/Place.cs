namespace Diplomacy.Model;

/// <summary>Somewhere that terms or conduct refer to: a closed family of areas, sets and names with several readings.</summary>
/// <remarks>A metonym for a government is an <see cref="Actor"/>, never a place.</remarks>
public abstract partial record Place
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

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

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
