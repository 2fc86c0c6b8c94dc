using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>Positions of statements in the order in which those became known, then in that of the dossier.</summary>
/// <param name="knownAt">When the statement at a position could first be known, in microseconds.</param>
internal readonly struct OrderOfKnowing(Func<int, long> knownAt) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        var byKnown = knownAt(x).CompareTo(knownAt(y));
        return byKnown != 0 ? byKnown : x.CompareTo(y);
    }

    /// <summary>The set of positions that all differ; the list is put into order.</summary>
    public PersistentSortedSet<int> Sorted(List<int> positions)
    {
        // Most dossiers are kept in the order in which things became known.
        for (var i = 1; i < positions.Count; i++)
        {
            if (Compare(positions[i - 1], positions[i]) > 0)
            {
                positions.Sort(Compare);
                break;
            }
        }

        return PersistentSortedSet<int>.FromSorted(CollectionsMarshal.AsSpan(positions));
    }
}
