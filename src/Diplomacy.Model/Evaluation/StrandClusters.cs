namespace Diplomacy.Model;

/// <summary>Explores the strands of a pause apart where nothing that differs from world to world is common to them.</summary>
/// <remarks>
/// Worlds of parts without anything in common are the product of the worlds of each, so that ten questions of one party and ten of
/// another cost two times 2¹⁰ classes of worlds, not 2²⁰. That no window ends before it starts is asked of all strands all the
/// same: of those explored apart it only matters whether they leave any world at all.
/// </remarks>
internal sealed class StrandClusters
{
    private readonly PauseEvaluation _evaluation;
    private readonly (long First, long Last) _asked;
    private readonly ExplorationBound? _bound;
    private readonly Exploration?[] _orders;

    public StrandClusters(PauseEvaluation evaluation, (long First, long Last) asked, ExplorationBound? bound = null)
    {
        _evaluation = evaluation;
        _asked = asked;
        _bound = bound;
        All = evaluation.Clusters();
        _orders = new Exploration?[All.Count];
    }

    /// <summary>How much was asked of all worlds explored so far.</summary>
    public long Asked { get; private set; }

    /// <summary>The strands that end each other or follow one rule, together.</summary>
    public List<List<int>> All { get; }

    /// <summary>The worlds of some groups of strands, those that have something in common together.</summary>
    public List<Exploration> Explore(List<List<int>> groups, bool all) =>
        Apart(groups, strands => Explore(strands, all));

    /// <summary>Explores groups of strands apart, those whose worlds have something in common together.</summary>
    public static List<Exploration> Apart(List<List<int>> groups, Func<List<int>, Exploration> explore)
    {
        var parts = groups.ConvertAll(strands => (Strands: strands, Worlds: explore(strands)));
        for (var i = 0; i < parts.Count; i++)
        {
            var common = parts.FindIndex(i + 1, part => !part.Worlds.IsIndependentOf(parts[i].Worlds));
            if (common > 0)
            {
                List<int> together = [.. parts[i].Strands, .. parts[common].Strands];
                parts.RemoveAt(common);
                parts[i] = (together, explore(together));
                // What they have in common with others may be more now.
                i = -1;
            }
        }

        return parts.ConvertAll(part => part.Worlds);
    }

    private Exploration Explore(List<int> strands, bool all)
    {
        var within = Enumerable.Range(0, All.Count).Where(i => All[i].Exists(strands.Contains)).ToHashSet();
        while (true)
        {
            var ordered = within.SelectMany(i => All[i]).Order().ToList();
            var found = _evaluation.Explore(_asked, (way, world) => way.In(world, strands, all, ordered), _bound);
            Asked += found.Asked;
            var apart = Enumerable.Range(0, All.Count).Where(i => !within.Contains(i)).ToList();
            var common = apart.FindAll(i => !OrderOf(i).IsIndependentOf(found));
            if (common.Count == 0 || found.Worlds is null)
            {
                // Where others leave no world, there is none.
                return apart.Exists(i => OrderOf(i).Worlds is { Count: 0 }) ? found with { Worlds = [] } : found;
            }

            within.UnionWith(common);
        }
    }

    private Exploration OrderOf(int cluster) =>
        _orders[cluster] ??= _evaluation.Explore(_asked, (way, world) => way.Ordered(world, All[cluster]), _bound);
}
