namespace Diplomacy.Model;

/// <summary>What keys stand for, while more uses of them are found.</summary>
internal sealed class KeyUses(PersistentMap<string, KeyUse> before)
{
    private readonly Dictionary<string, KeyUse> _found = new(StringComparer.Ordinal);

    public KeyUse? Find(string key) => _found.GetValueOrDefault(key) ?? before.GetValueOrDefault(key);

    public void Set(string key, KeyUse use) => _found[key] = use;

    public PersistentMap<string, KeyUse> ToMap() =>
        before.Count == 0
            ? PersistentMap<string, KeyUse>.From(_found)
            : _found.Aggregate(before, (map, use) => map.Set(use.Key, use.Value));
}
