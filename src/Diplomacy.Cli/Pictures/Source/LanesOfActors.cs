using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>In whose lane a statement stands: that of whoever it is made for, by what the dossier says of who speaks for whom.</summary>
internal sealed class LanesOfActors
{
    private readonly ILookup<ActorId, SpeaksFor> _speaksFor;
    private readonly Dictionary<ActorId, int> _groups = [];
    private readonly int _nobody;

    public LanesOfActors(Dossier dossier, IReadOnlyList<LaneHead> lanes)
    {
        _speaksFor = dossier.Relations.OfType<SpeaksFor>().ToLookup(relation => relation.Speaker);
        _nobody = lanes.Count == 0 ? 0 : lanes[^1].Group + 1;
        foreach (var lane in lanes)
        {
            foreach (var voice in lane.Account?.Voices ?? [])
            {
                _ = _groups.TryAdd(voice, lane.Group);
            }
        }
    }

    /// <summary>The group of lanes; the one after the last where it speaks for nobody who has one.</summary>
    public int GroupOf(Statement statement)
    {
        var seen = new HashSet<ActorId> { statement.Principal };
        var queue = new Queue<ActorId>(seen);
        while (queue.TryDequeue(out var actor))
        {
            if (_groups.TryGetValue(actor, out var group))
            {
                return group;
            }

            foreach (var relation in _speaksFor[actor])
            {
                if (relation.Valid.HoldsAt(statement.SaidAt) == Truth.True && seen.Add(relation.Principal))
                {
                    queue.Enqueue(relation.Principal);
                }
            }
        }

        return _nobody;
    }
}
