namespace Diplomacy.Model;

/// <summary>Numbers from the least to the greatest, by an order that is no object and costs no call.</summary>
internal readonly struct Ascending : IComparer<int>, IComparer<long>
{
    public int Compare(int x, int y) => x.CompareTo(y);

    public int Compare(long x, long y) => x.CompareTo(y);
}
