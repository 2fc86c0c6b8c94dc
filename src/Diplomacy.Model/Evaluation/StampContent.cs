namespace Diplomacy.Model;

/// <summary>The dossier that a stamp is of, or the hash of it that was recorded; equal where the dossiers' hashes are.</summary>
internal sealed partial class StampContent : IEquatable<StampContent>
{
    public StampContent(Dossier dossier) => Dossier = dossier;

    public static StampContent Nothing { get; } = new(new Dossier());

    public Dossier? Dossier { get; }

    public bool Equals(StampContent? other) =>
        other is not null && (ReferenceEquals(this, other) || IsSame(Dossier, other.Dossier) || HasSameHash(other));

    public override bool Equals(object? obj) => Equals(obj as StampContent);

    // Hashing a dossier for a table would cost more than looking at a few stamps.
    public override int GetHashCode() => 0;

    private static bool IsSame(Dossier? one, Dossier? other) => one is not null && ReferenceEquals(one, other);

    private partial bool HasSameHash(StampContent other);
}
