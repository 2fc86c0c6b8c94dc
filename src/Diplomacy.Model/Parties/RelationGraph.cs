namespace Diplomacy.Model;

/// <summary>Who may speak for whom, and who is part of whom, over dated relations.</summary>
internal sealed class RelationGraph
{
    private readonly ILookup<ActorId, Relation> _from;
    private readonly HashSet<ActorId> _speakers;

    public RelationGraph(EquatableArray<Relation> relations)
    {
        _from = relations.ToLookup(relation => relation.From);
        _speakers = [.. relations.OfType<SpeaksFor>().Select(relation => relation.From)];
    }

    /// <summary>Whether an actor speaks for another by its nature, at whatever time.</summary>
    public bool SpeaksForSomebody(ActorId actor) => _speakers.Count > 0 && _speakers.Contains(actor);

    /// <summary>Whether the speaker had authority at that time: transitive over offices held and speaking for.</summary>
    public Truth MaySpeakFor(ActorId speaker, ActorId principal, Moment at) =>
        MaySpeakFor(speaker, principal, relation => relation.Valid.HoldsAt(at));

    /// <summary>The same where it is known of each relation whether it held.</summary>
    public Truth MaySpeakFor(ActorId speaker, ActorId principal, Func<Relation, Truth> holds) =>
        Reached(speaker, relation => relation is HoldsOffice or SpeaksFor, holds)
            .GetValueOrDefault(principal, Truth.False);

    /// <summary>Whether one is the other, or speaks for it by its nature (an office), not merely by who holds it.</summary>
    public Truth IsVoiceOf(ActorId voice, ActorId actor, Moment at) =>
        IsVoiceOf(voice, actor, relation => relation.Valid.HoldsAt(at));

    /// <summary>The same where it is known of each relation whether it held.</summary>
    public Truth IsVoiceOf(ActorId voice, ActorId actor, Func<Relation, Truth> holds) =>
        Reached(voice, relation => relation is SpeaksFor, holds).GetValueOrDefault(actor, Truth.False);

    /// <summary>What an actor is directly part of, at whatever time.</summary>
    public IEnumerable<PartOf> PartOf(ActorId part) => _from[part].OfType<PartOf>();

    /// <summary>The actors that an actor finally speaks for: itself when it speaks for nobody.</summary>
    public IReadOnlyList<ActorId> FinalPrincipals(ActorId actor, Moment at)
    {
        // Without recursion: chains may have any length.
        var result = new List<ActorId>();
        var seen = new HashSet<ActorId>();
        var open = new Stack<ActorId>([actor]);
        while (open.TryPop(out var current))
        {
            if (!seen.Add(current))
            {
                continue;
            }

            var next = _from[current].Where(r => r is SpeaksFor && r.Valid.HoldsAt(at) == Truth.True).ToList();
            if (next.Count == 0)
            {
                result.Add(current);
            }

            foreach (var relation in Enumerable.Reverse(next))
            {
                open.Push(relation.To);
            }
        }

        return result;
    }

    /// <summary>All that an actor speaks for by its nature, itself included, each with how true that is; what is false is left out.</summary>
    public IReadOnlyDictionary<ActorId, Truth> VoiceOf(ActorId voice, Moment at) =>
        Reached(voice, relation => relation is SpeaksFor, relation => relation.Valid.HoldsAt(at));

    // The best truth over all paths, where a path is as true as its least true step.
    private Dictionary<ActorId, Truth> Reached(ActorId from, Func<Relation, bool> isStep, Func<Relation, Truth> holds)
    {
        var best = new Dictionary<ActorId, Truth> { [from] = Truth.True };
        var queue = new Queue<ActorId>([from]);
        while (queue.TryDequeue(out var current))
        {
            foreach (var relation in _from[current].Where(isStep))
            {
                var truth = best[current].And(holds(relation));
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
