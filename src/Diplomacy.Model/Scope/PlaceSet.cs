namespace Diplomacy.Model;

/// <summary>Several places taken together: "Kyiv and the cities and towns".</summary>
public sealed partial record PlaceSet : Place
{
    /// <summary>A set with an identifier and its names, the usual one first.</summary>
    public PlaceSet(PlaceId id, params EquatableArray<Name> names)
        : base(id, names) { }

    /// <summary>The places it is made of.</summary>
    public EquatableArray<PlaceId> Members { get; init; }

    private protected override PlaceKind Kind => PlaceKind.PlaceSet;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
