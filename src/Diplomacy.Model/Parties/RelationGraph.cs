namespace Diplomacy.Model;

/// <summary>Who may speak for whom, and who is part of whom, over dated relations.</summary>
internal sealed class RelationGraph
{
    private readonly ILookup<ActorId, Relation> _from;

    public RelationGraph(EquatableArray<Relation> relations) => _from = relations.ToLookup(relation => relation.From);

    /// <summary>Whether the speaker had authority at that time: transitive over offices held and speaking for.</summary>
    public Truth MaySpeakFor(ActorId speaker, ActorId principal, Moment at) =>
        Reaches(speaker, principal, at, relation => relation is HoldsOffice or SpeaksFor);

    /// <summary>Whether one is the other, or speaks for it by its nature (an office), not merely by who holds it.</summary>
    public Truth IsVoiceOf(ActorId voice, ActorId actor, Moment at) =>
        Reaches(voice, actor, at, relation => relation is SpeaksFor);

    /// <summary>What an actor is directly part of, at whatever time.</summary>
    public IEnumerable<PartOf> PartOf(ActorId part) => _from[part].OfType<PartOf>();

    /// <summary>The actors that an actor finally speaks for: itself when it speaks for nobody.</summary>
    public IReadOnlyList<ActorId> FinalPrincipals(ActorId actor, Moment at)
    {
        var result = new List<ActorId>();
        Climb(actor, []);
        return result;

        void Climb(ActorId current, HashSet<ActorId> seen)
        {
            if (!seen.Add(current))
            {
                return;
            }

            var next = _from[current].Where(r => r is SpeaksFor && r.Valid.HoldsAt(at) == Truth.True).ToList();
            if (next.Count == 0 && !result.Contains(current))
            {
                result.Add(current);
            }

            next.ForEach(relation => Climb(relation.To, seen));
        }
    }

    /// <summary>All that an actor speaks for by its nature, itself included, each with how true that is; what is false is left out.</summary>
    public IReadOnlyDictionary<ActorId, Truth> VoiceOf(ActorId voice, Moment at) =>
        Reached(voice, at, relation => relation is SpeaksFor);

    private Truth Reaches(ActorId from, ActorId to, Moment at, Func<Relation, bool> isStep) =>
        Reached(from, at, isStep).GetValueOrDefault(to, Truth.False);

    // The best truth over all paths, where a path is as true as its least true step.
    private Dictionary<ActorId, Truth> Reached(ActorId from, Moment at, Func<Relation, bool> isStep)
    {
        var best = new Dictionary<ActorId, Truth> { [from] = Truth.True };
        var queue = new Queue<ActorId>([from]);
        while (queue.TryDequeue(out var current))
        {
            foreach (var relation in _from[current].Where(isStep))
            {
                var truth = best[current].And(relation.Valid.HoldsAt(at));
                if (
                    truth != Truth.False
                    && (!best.TryGetValue(relation.To, out var known) || (known != truth && truth == Truth.True))
                )
                {
                    best[relation.To] = truth;
                    queue.Enqueue(relation.To);
                }
            }
        }

        return best;
    }
}
