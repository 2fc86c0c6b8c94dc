using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The positions of statements by identifier; of two with one identifier that of the first.</summary>
/// <remarks>
/// There is one for every statement, so that it keeps numbers alone: the hash code of the identifier before the position. Those of
/// one hash code lie together, and the statements themselves say which of them it is.
/// </remarks>
internal readonly struct StatementIds
{
    private readonly PersistentSortedSet<long> _keys;

    private StatementIds(PersistentSortedSet<long> keys) => _keys = keys;

    /// <summary>Those of all statements of a list, built at once.</summary>
    public static StatementIds Of(StatementLog statements)
    {
        var keys = new List<long>(statements.Count);
        foreach (var statement in statements)
        {
            keys.Add(KeyOf(statement.Id.ToString(), keys.Count));
        }

        keys.Sort();
        var (kept, start) = (0, 0);
        for (var i = 0; i < keys.Count; i++)
        {
            start = kept > 0 && IsOfOneHash(keys[kept - 1], keys[i]) ? start : kept;
            if (!IsAmong(statements, keys[i], CollectionsMarshal.AsSpan(keys)[start..kept]))
            {
                keys[kept++] = keys[i];
            }
        }

        return new(PersistentSortedSet<long>.FromSorted(CollectionsMarshal.AsSpan(keys)[..kept]));
    }

    /// <summary>Those of one more statement of the list.</summary>
    public StatementIds With(StatementLog statements, int position)
    {
        var id = statements[position].Id.ToString();
        return Find(statements, id) is null ? new(_keys.Add(KeyOf(id, position), default(Ascending))) : this;
    }

    /// <summary>The position of the statement whose identifier has a text; null when there is none.</summary>
    public int? Find(StatementLog statements, string id)
    {
        var least = KeyOf(id, 0);
        while (_keys.TryFindFrom(least, default(Ascending), out var key) && IsOfOneHash(least, key))
        {
            if (HasId(statements, key, id))
            {
                return PositionOf(key);
            }

            least = key + 1;
        }

        return null;
    }

    private static bool IsAmong(StatementLog statements, long key, ReadOnlySpan<long> others)
    {
        var id = statements[PositionOf(key)].Id.ToString();
        foreach (var other in others)
        {
            if (HasId(statements, other, id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasId(StatementLog statements, long key, string id) =>
        string.Equals(statements[PositionOf(key)].Id.ToString(), id, StringComparison.Ordinal);

    private static long KeyOf(string id, int position) =>
        ((long)string.GetHashCode(id, StringComparison.Ordinal) << 32) | (uint)position;

    private static int PositionOf(long key) => (int)key;

    private static bool IsOfOneHash(long left, long right) => left >> 32 == right >> 32;
}
