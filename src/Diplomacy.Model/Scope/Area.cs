namespace Diplomacy.Model;

/// <summary>An area inside other areas.</summary>
/// <remarks>
/// Two areas that share a recorded container, neither inside the other, are apart unless <see cref="Overlaps"/> says that
/// they may meet, of them, of a part or of a container of one alone; two areas with a part in common may meet too, and two
/// areas without a common container are not known to be apart.
/// </remarks>
public sealed partial record Area : Place
{
    /// <summary>An area with an identifier and its names, the usual one first.</summary>
    public Area(PlaceId id, params EquatableArray<Name> names)
        : base(id, names) { }

    /// <summary>The areas that contain it whole; their own containers need not be repeated.</summary>
    public EquatableArray<PlaceId> Within { get; init; }

    /// <summary>Areas it partly overlaps or may overlap. Saying it of one of the two is enough.</summary>
    public EquatableArray<PlaceId> Overlaps { get; init; }

    private protected override PlaceKind Kind => PlaceKind.Area;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
