namespace Diplomacy.Model;

/// <summary>A name with several readings: "Kyiv" as the city, or as the whole country.</summary>
/// <remarks>Which reading holds is an open question of kind <c>place</c>, keyed by this place's identifier.</remarks>
public sealed partial record Toponym : Place
{
    /// <summary>A toponym with an identifier and its names, the usual one first.</summary>
    public Toponym(PlaceId id, params EquatableArray<Name> names)
        : base(id, names) { }

    /// <summary>What the name may stand for; two at least.</summary>
    public EquatableArray<PlaceReading> Readings { get; init; }

    private protected override PlaceKind Kind => PlaceKind.Toponym;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
