namespace Diplomacy.Model;

/// <summary>What keys stand for, while more uses of them are found.</summary>
/// <remarks>
/// A default key begins with the identifier of its statement, so it is that of another statement's limit only where that says it
/// itself, or where identifiers look like keys. All others are kept no longer than their statements are looked at, and made
/// again should a key that is said turn out to be one of them.
/// </remarks>
internal sealed class KeyUses(PersistentMap<string, KeyUse> before)
{
    private readonly Dictionary<string, KeyUse> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyUse> _passing = new(StringComparer.Ordinal);

    public KeyUse? Find(string key) =>
        _passing.GetValueOrDefault(key) ?? _kept.GetValueOrDefault(key) ?? before.GetValueOrDefault(key);

    /// <summary>What a key stands for from here on.</summary>
    /// <param name="key">The key.</param>
    /// <param name="use">What it stands for.</param>
    /// <param name="mayRecur">Whether limits of other statements may have it; else it is forgotten by <see cref="Forget"/>.</param>
    public void Set(string key, KeyUse use, bool mayRecur)
    {
        if (mayRecur || !(_passing.ContainsKey(key) || Find(key) is null))
        {
            _kept[key] = use;
            _ = _passing.Remove(key);
        }
        else
        {
            _passing[key] = use;
        }
    }

    /// <summary>Forgets the keys that only limits of the statements looked at so far can have.</summary>
    public void Forget() => _passing.Clear();

    public PersistentMap<string, KeyUse> ToMap() =>
        before.Count == 0
            ? PersistentMap<string, KeyUse>.From(_kept)
            : _kept.Aggregate(before, (map, use) => map.Set(use.Key, use.Value));
}
