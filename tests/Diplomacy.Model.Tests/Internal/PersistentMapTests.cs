using FsCheck.Xunit;
using Xunit;

namespace Diplomacy.Model.Tests.Internal;

using Assert = Xunit.Assert;

public sealed class PersistentMapTests
{
    [Property(MaxTest = 300)]
    public void Finds_what_a_dictionary_finds((int Key, int Value)[] entries) => Check(entries, key => key);

    [Property(MaxTest = 300)]
    public void Keys_with_colliding_hash_codes_are_kept_apart((byte Key, int Value)[] entries) =>
        Check([.. entries.Select(entry => ((int)entry.Key, entry.Value))], key => new Colliding(key));

    [Fact]
    public void Two_that_grew_from_one_keep_apart()
    {
        var shared = PersistentMap<int, string>.From([
            .. Enumerable.Range(0, 1_000).Select(i => KeyValuePair.Create(i, "old")),
        ]);
        var (left, right) = (shared.Set(7, "left"), shared.Set(1_007, "right"));

        Assert.Equal(("old", 1_000), (shared.GetValueOrDefault(7), shared.Count));
        Assert.Equal(("left", 1_000), (left.GetValueOrDefault(7), left.Count));
        Assert.Equal(("old", 1_001), (right.GetValueOrDefault(7), right.Count));
        Assert.False(left.ContainsKey(1_007));
    }

    private static void Check<TKey>(IReadOnlyList<(int Key, int Value)> entries, Func<int, TKey> keyOf)
        where TKey : IEquatable<TKey>
    {
        var expected = new Dictionary<TKey, int>();
        var map = PersistentMap<TKey, int>.Empty;
        foreach (var (key, value) in entries)
        {
            expected[keyOf(key)] = value;
            map = map.Set(keyOf(key), value);
            Assert.Equal(expected.Count, map.Count);
        }

        var atOnce = PersistentMap<TKey, int>.From(expected);
        Assert.Equal(expected.Count, atOnce.Count);
        foreach (var key in Enumerable.Range(-20, 300).Concat(entries.Select(entry => entry.Key)).Select(keyOf))
        {
            var isThere = expected.TryGetValue(key, out var value);
            Assert.Equal((isThere, value), (map.TryGetValue(key, out var found), found));
            Assert.Equal((isThere, value), (atOnce.TryGetValue(key, out var foundAtOnce), foundAtOnce));
        }
    }

    /// <summary>One of a few hash codes, of which some share all but the last digit.</summary>
    private readonly record struct Colliding(int Value)
    {
        public override int GetHashCode() => (Value % 3) << 28;
    }
}
