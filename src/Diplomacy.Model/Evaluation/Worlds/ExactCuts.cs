namespace Diplomacy.Model;

/// <summary>Exact instants in order, between which an instant of a world is found with as few questions as there are binary digits.</summary>
internal sealed class ExactCuts(long[] cuts)
{
    /// <summary>The cuts, in microseconds.</summary>
    public IReadOnlyList<long> All => cuts;

    /// <summary>How many of them have come by an instant.</summary>
    public int ComeBy(Point at, World world)
    {
        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = world.IsAtOrAfter(at, Point.Exactly(cuts[middle])) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
