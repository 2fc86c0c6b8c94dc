namespace Diplomacy.Model;

/// <summary>An obligation in one world: the instants on which its state hangs, and the state at the instant asked about.</summary>
internal sealed class ObligationWorld
{
    private readonly World _world;
    private readonly List<StrandWorld> _bound;
    private readonly Limit _trigger;
    private readonly Limit _fulfilled;
    private readonly Limit _released;
    private readonly Limit _due;

    public ObligationWorld(
        PauseFacts facts,
        Obligation obligation,
        ObligationReleases releases,
        StatementId statement,
        World world
    )
    {
        _world = world;
        var pause = new PauseWorld(facts, world);
        pause.RequireOrder(Enumerable.Range(0, facts.Strands.Count));
        _bound = [.. pause.Strands.Where(strand => strand.Established.At is not null)];
        _trigger = Trigger(pause.Strands, obligation.Id);
        _fulfilled = facts.Facts.Deliveries.Reached(obligation.CountedAs, obligation.Quantity, world) ?? Limit.Never;
        _released = releases.First(world);
        var owed = pause.Strands.FirstOrDefault(strand => strand.Strand.Party == obligation.Debtor) ?? pause.Strands[0];
        _due = obligation.Due is { } due
            ? owed.DueAt(due, $"{facts.Pause.Id}/{obligation.Id}/due", statement)
            : Limit.Never;
    }

    // What came first decides. At one instant: over before triggered, violated, fulfilled, released.
    public ObligationState State => StateAt(Point.AskedAbout);

    /// <summary>The instant at which it would be violated, unless somebody acts; null when it was settled before, or never falls due.</summary>
    public Point? FallsDue =>
        Limit.Later(_due, _trigger, _world).At is { } at && StateAt(at) == ObligationState.Violated ? at : null;

    private ObligationState StateAt(Point at)
    {
        var violated = Limit.Later(_due, _trigger, _world);
        if (Has(_fulfilled, at) && !IsLost(_fulfilled, violated) && !IsBefore(_released, _fulfilled))
        {
            return ObligationState.Fulfilled;
        }

        if (Has(_released, at) && !IsLost(_released, violated))
        {
            return ObligationState.Released;
        }

        return Lapsed(at) is { } over ? over
            : Has(violated, at) ? ObligationState.Violated
            : Has(_trigger, at) ? ObligationState.Detached
            : ObligationState.Conditional;
    }

    private Limit Trigger(IReadOnlyList<StrandWorld> strands, ObligationId obligation)
    {
        Limit? last = null;
        foreach (var strand in strands)
        {
            if (strand.Matured(obligation) is { } come)
            {
                last = last is { } known ? Limit.Later(known, come, _world) : come;
            }
        }

        return last ?? strands.Aggregate(Limit.Never, (first, strand) => Limit.Earlier(first, strand.Effect, _world));
    }

    // Too late: the limit had passed, or the pause was over before the trigger.
    private bool IsLost(Limit when, Limit violated) =>
        Has(violated, when.At!.Value) || Lapsed(when.At!.Value) is not null;

    // The pause over at the trigger, or without one by now.
    private ObligationState? Lapsed(Point at)
    {
        var point = _trigger.At is { } trigger && _world.IsAtOrAfter(at, trigger) ? trigger : at;
        var over = _bound.ConvertAll(strand => strand.OverAt(point));
        return over.Count == 0 || over.Contains(null) ? null
            : over.Contains(Phase.Terminated) ? ObligationState.Cancelled
            : ObligationState.Expired;
    }

    private bool IsBefore(Limit left, Limit right) => left.At is { } at && !_world.IsAtOrAfter(at, right.At!.Value);

    private bool Has(Limit limit, Point at) => limit.At is { } point && _world.IsAtOrAfter(at, point);
}
