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
    private readonly int[] _clusterOf;
    private readonly Lazy<Orders> _orders;

    public StrandClusters(PauseEvaluation evaluation, (long First, long Last) asked, ExplorationBound? bound = null)
    {
        _evaluation = evaluation;
        _asked = asked;
        _bound = bound;
        All = evaluation.EndingTogether();
        _clusterOf = new int[evaluation.Strands.Count];
        for (var i = 0; i < All.Count; i++)
        {
            All[i].ForEach(strand => _clusterOf[strand] = i);
        }

        _orders = new(() =>
            new Orders([.. All.Select(of => evaluation.Explore(asked, (way, world) => way.Ordered(world, of), bound))])
        );
    }

    /// <summary>How much was asked of all worlds explored so far.</summary>
    public long Asked { get; private set; }

    /// <summary>The strands that are looked at together at first.</summary>
    public List<List<int>> All { get; }

    /// <summary>The worlds of some groups of strands, those that have something in common together.</summary>
    public List<Exploration> Explore(List<List<int>> groups, bool all) =>
        Apart(groups, strands => Explore(strands, all));

    /// <summary>Explores groups of strands apart, those whose worlds have something in common together.</summary>
    public static List<Exploration> Apart(List<List<int>> groups, Func<List<int>, Exploration> explore)
    {
        var parts = groups.ConvertAll(strands => (Strands: strands, Worlds: explore(strands)));
        while (Groups.Of(parts.Count, i => parts[i].Worlds.Keys) is var common && common.Count < parts.Count)
        {
            // What they have in common with others may be more now.
            parts = common.ConvertAll(of =>
                of is [var alone] ? parts[alone] : Together([.. of.SelectMany(i => parts[i].Strands)])
            );
        }

        return parts.ConvertAll(part => part.Worlds);

        (List<int> Strands, Exploration Worlds) Together(List<int> strands) => (strands, explore(strands));
    }

    private Exploration Explore(List<int> strands, bool all)
    {
        var within = strands.Select(strand => _clusterOf[strand]).ToHashSet();
        while (true)
        {
            var ordered = within.SelectMany(i => All[i]).Order().ToList();
            var found = _evaluation.Explore(_asked, (way, world) => way.In(world, strands, all, ordered), _bound);
            Asked += found.Asked;
            var known = within.Count;
            if (within.Count < All.Count)
            {
                within.UnionWith(_orders.Value.With(found));
            }

            if (within.Count == known || found.Worlds is null)
            {
                // Where others leave no world, there is none.
                return known < All.Count && _orders.Value.LeaveNoWorld ? found with { Worlds = [] } : found;
            }
        }
    }

    /// <summary>Of each cluster the worlds in which no window ends before it starts.</summary>
    private sealed class Orders
    {
        private readonly ILookup<object, int> _byKey;

        public Orders(List<Exploration> explored)
        {
            _byKey = explored
                .SelectMany((found, i) => found.Keys.Select(key => (Key: key, Cluster: i)))
                .ToLookup(of => of.Key, of => of.Cluster);
            LeaveNoWorld = explored.Exists(found => found.Worlds is { Count: 0 });
        }

        /// <summary>The clusters that have something in common with what was found.</summary>
        public IEnumerable<int> With(Exploration found) => found.Keys.SelectMany(key => _byKey[key]);

        /// <summary>Whether those of a cluster are none.</summary>
        public bool LeaveNoWorld { get; }
    }
}
