namespace Diplomacy.Model;

/// <summary>Who speaks for whom when, in one of the ways in which tenures and times that are known within bounds leave it open.</summary>
/// <remarks>
/// Who had authority decides what is said at all, so that it is settled before worlds are told apart: an account is unfolded
/// once for every way that it can be, each with the order of instants that it means, and the worlds of all ways are put together.
/// Ways are gone through as classes of worlds are: what is asked is answered by the script, or first of all that the relation held.
/// </remarks>
internal sealed class Capacities(RelationGraph relations, IReadOnlyList<int> script)
{
    private readonly Dictionary<(Relation Relation, bool IsUntil), VagueInstant> _ends = [];
    private readonly List<(Relation Relation, VagueInstant At, Order Order, Choice Choice)> _asked = [];
    private readonly List<(int Answer, int Count)> _trace = [];

    private enum Order
    {
        Within,
        Before,
        After,
    }

    /// <summary>The answers given so far; empty where nothing was open.</summary>
    public IReadOnlyList<(int Answer, int Count)> Trace => _trace;

    /// <summary>Whether a speaker had authority to speak for a principal.</summary>
    public bool MaySpeakFor(ActorId speaker, ActorId principal, VagueInstant at) =>
        relations.MaySpeakFor(speaker, principal, at.Bounds) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => relations.MaySpeakFor(speaker, principal, relation => Held(relation, at)) == Truth.True,
        };

    /// <summary>Whether an actor speaks for another by its nature.</summary>
    public bool IsVoiceOf(ActorId voice, ActorId actor, VagueInstant at) =>
        relations.IsVoiceOf(voice, actor, at.Bounds) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => relations.IsVoiceOf(voice, actor, relation => Held(relation, at)) == Truth.True,
        };

    /// <summary>Leaves only the worlds in which authority is as it is here.</summary>
    public void Constrain(World world)
    {
        for (var i = 0; i < _asked.Count; i++)
        {
            var (relation, instant, order, choice) = _asked[i];
            world.Give(choice, _trace[i].Answer);
            var at = world.PointOf(instant);
            if (order == Order.Before)
            {
                world.Require(world.PointOf(End(relation, isUntil: false)), at.Plus(1));
            }
            else if (order == Order.After)
            {
                world.Require(at, world.PointOf(End(relation, isUntil: true)));
            }
            else
            {
                if (relation.Valid.Since is not null)
                {
                    world.Require(at, world.PointOf(End(relation, isUntil: false)));
                }

                if (relation.Valid.Until is { IsNever: false })
                {
                    world.Require(world.PointOf(End(relation, isUntil: true)), at.Plus(1));
                }
            }
        }
    }

    private Truth Held(Relation relation, VagueInstant at)
    {
        var known = relation.Valid.HoldsAt(at.Bounds);
        if (known != Truth.Unknown)
        {
            return known;
        }

        var found = _asked.FindIndex(asked => asked.Relation == relation && asked.At.Root == at.Root);
        return (found < 0 ? Ask(relation, at) : _asked[found].Order) == Order.Within ? Truth.True : Truth.False;
    }

    private Order Ask(Relation relation, VagueInstant at)
    {
        // Of the three orders those that the bounds allow; that it held is always one of them.
        List<Order> orders = [Order.Within];
        if ((relation.Valid with { Until = null }).HoldsAt(at.Bounds) == Truth.Unknown)
        {
            orders.Add(Order.Before);
        }

        if ((relation.Valid with { Since = null }).HoldsAt(at.Bounds) == Truth.Unknown)
        {
            orders.Add(Order.After);
        }

        var answer = _trace.Count < script.Count ? script[_trace.Count] : 0;
        var key = FormattableString.Invariant(
            $"authority {_asked.Count}: {relation} when {string.Join(' ', at.Statements)} was said"
        );
        _trace.Add((answer, orders.Count));
        _asked.Add((relation, at, orders[answer], new Choice(key, orders.Count, CauseKind.NoAuthority, at.Statements)));
        return orders[answer];
    }

    private VagueInstant End(Relation relation, bool isUntil)
    {
        if (!_ends.TryGetValue((relation, isUntil), out var end))
        {
            var bounds = (isUntil ? relation.Valid.Until : relation.Valid.Since)!.Value;
            end = new VagueInstant(bounds, CauseKind.NoAuthority, []);
            _ends.Add((relation, isUntil), end);
        }

        return end;
    }
}
