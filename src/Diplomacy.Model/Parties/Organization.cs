namespace Diplomacy.Model;

/// <summary>An organization: intergovernmental, media, company and so on.</summary>
public sealed partial record Organization : Actor
{
    /// <summary>An organization with an identifier, what it is, and its names, the usual one first.</summary>
    public Organization(ActorId id, OrganizationKind organizationKind, params EquatableArray<Name> names)
        : base(id, names) => OrganizationKind = organizationKind;

    /// <summary>What it is.</summary>
    public OrganizationKind OrganizationKind { get; init; }

    private protected override ActorKind Kind => ActorKind.Organization;

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}
