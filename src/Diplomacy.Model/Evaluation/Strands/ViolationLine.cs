namespace Diplomacy.Model;

/// <summary>When some violation goes on, where that is exact and the same in every world.</summary>
internal sealed class ViolationLine
{
    private readonly ExactCuts _edges;

    /// <param name="violations">From and until when, the end exclusive, all exact.</param>
    public ViolationLine(IEnumerable<(Point Since, Point Until)> violations)
    {
        var edges = new List<long>();
        foreach (var (since, until) in violations.OrderBy(violation => violation.Since.Shift))
        {
            if (until.Shift <= since.Shift)
            {
                continue;
            }

            if (edges.Count == 0 || edges[^1] < since.Shift)
            {
                edges.AddRange([since.Shift, until.Shift]);
            }
            else
            {
                edges[^1] = Math.Max(edges[^1], until.Shift);
            }
        }

        _edges = new([.. edges]);
    }

    /// <summary>Whether one goes on at an instant.</summary>
    public bool Contains(Point at, World world) => int.IsOddInteger(_edges.ComeBy(at, world));
}
