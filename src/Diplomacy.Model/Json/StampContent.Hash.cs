namespace Diplomacy.Model;

/// <content>The hash, worked out once.</content>
internal sealed partial class StampContent
{
    private volatile string? _hash;

    public StampContent(string hash) => _hash = hash;

    public string Hash => _hash ??= Json.DiplomacyJson.HashOf(Dossier!);

    private partial bool HasSameHash(StampContent other) => string.Equals(Hash, other.Hash, StringComparison.Ordinal);
}
