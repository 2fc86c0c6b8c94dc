using System.Collections;

namespace Diplomacy.Model;

/// <summary>Actors in an order, each once, of which it is quickly known whether one is among them.</summary>
internal sealed class ActorSet(IEnumerable<ActorId> actors) : IReadOnlyList<ActorId>
{
    private readonly ActorId[] _all = [.. actors.Distinct()];
    private HashSet<ActorId>? _set;

    public int Count => _all.Length;

    public ActorId this[int index] => _all[index];

    public bool Contains(ActorId actor) => _all.Length == 1 ? _all[0] == actor : (_set ??= [.. _all]).Contains(actor);

    public IEnumerator<ActorId> GetEnumerator() => ((IEnumerable<ActorId>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
