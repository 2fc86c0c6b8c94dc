namespace Diplomacy.Model;

/// <summary>Who speaks for whom when, in one of the ways in which tenures and times that are known within bounds leave it open.</summary>
/// <remarks>
/// Each way is true of the worlds with the order of instants that it means; the first is that the relation held.
/// </remarks>
internal sealed class Capacities(RelationGraph relations, Ways ways)
{
    private readonly Dictionary<(Relation Relation, bool IsUntil), VagueInstant> _ends = [];
    private readonly List<(Relation Relation, VagueInstant At, Order Order, Choice Choice)> _asked = [];

    private enum Order
    {
        Within,
        Before,
        After,
    }

    /// <summary>Whether a speaker had authority to speak for a principal.</summary>
    public bool MaySpeakFor(ActorId speaker, ActorId principal, VagueInstant at) =>
        relations.MaySpeakFor(speaker, principal, at.Bounds) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => relations.MaySpeakFor(speaker, principal, relation => Held(relation, at)) == Truth.True,
        };

    /// <summary>Whether an actor speaks for another by its nature.</summary>
    /// <remarks>Most actors speak for nobody, and this is asked of every word: of these nothing is looked up, or allocated for it.</remarks>
    public bool IsVoiceOf(ActorId voice, ActorId actor, VagueInstant at) =>
        relations.SpeaksForSomebody(voice) ? IsKnownVoiceOf(voice, actor, at) : voice == actor;

    /// <summary>Leaves only the worlds in which authority is as it is here.</summary>
    public void Constrain(World world)
    {
        foreach (var (relation, instant, order, choice) in _asked)
        {
            world.Give(choice, (int)order);
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

    private bool IsKnownVoiceOf(ActorId voice, ActorId actor, VagueInstant at) =>
        relations.IsVoiceOf(voice, actor, at.Bounds) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => relations.IsVoiceOf(voice, actor, relation => Held(relation, at)) == Truth.True,
        };

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

        var answer = ways.Next(orders.Count);
        var choice = new Choice(
            $"authority: {relation}, {relation.Valid}, {at.Identity}",
            3,
            CauseKind.NoAuthority,
            at.Statements
        )
        {
            Answers = ["held", "not yet", "no longer"],
        };
        _asked.Add((relation, at, orders[answer], choice));
        return orders[answer];
    }

    private VagueInstant End(Relation relation, bool isUntil)
    {
        if (!_ends.TryGetValue((relation, isUntil), out var end))
        {
            var bounds = (isUntil ? relation.Valid.Until : relation.Valid.Since)!.Value;
            end = new VagueInstant(bounds, CauseKind.NoAuthority, []) { Identity = (relation, isUntil) };
            _ends.Add((relation, isUntil), end);
        }

        return end;
    }
}
