namespace Diplomacy.Model.Tests.Reference;

/// <summary>One instance of the binding act: when, and when taken back.</summary>
internal readonly record struct Instance(long At, long TakenBack);

/// <summary>One world, two-valued at every instant (docs/evaluation.md, 6).</summary>
internal sealed class World
{
    private readonly List<Instance> _instances;
    private readonly ReferenceWindow _window;
    private readonly long _windowSaid;
    private readonly List<WorldCondition> _conditions;
    private readonly ReferencePhase _beforehand;

    public World(
        List<Instance> instances,
        ReferenceWindow window,
        long windowSaid,
        List<WorldCondition> conditions,
        ReferencePhase beforehand
    )
    {
        _instances = instances;
        _window = window;
        _windowSaid = windowSaid;
        _conditions = conditions;
        _beforehand = beforehand;
    }

    public bool IsConsistent => _window.End >= _window.Start;

    public ReferencePhase PhaseAt(long instant)
    {
        if (!IsEstablished(instant))
        {
            return _beforehand;
        }

        var expired = _window.End <= instant ? _window.End : Line.Never;
        var terminated = Math.Min(FailedAt(instant), TakenBackAt(instant));
        return Math.Min(expired, terminated) == Line.Never ? PhaseWithin(instant)
            : terminated <= expired ? ReferencePhase.Terminated
            : ReferencePhase.Expired;
    }

    private ReferencePhase PhaseWithin(long instant)
    {
        var suspended = false;
        foreach (var condition in _conditions)
        {
            suspended |= condition.FailsAt(instant);
        }

        return instant < _window.Start ? ReferencePhase.Pending
            : suspended ? ReferencePhase.Suspended
            : ReferencePhase.InForce;
    }

    private bool IsEstablished(long instant)
    {
        var established = false;
        foreach (var instance in _instances)
        {
            established |= IsBound(instance, instant);
        }

        return established;
    }

    private bool IsBound(Instance instance, long instant) => instant >= BoundFrom(instance);

    private long BoundFrom(Instance instance) =>
        _window.IsStartSaid && _windowSaid >= instance.At ? Math.Min(instance.At, _window.Start) : instance.At;

    /// <summary>The first failure, since it was established and started and not after the instant, of a condition that ends.</summary>
    private long FailedAt(long instant)
    {
        var begun = Math.Max(_window.Start, _instances.Select(BoundFrom).Append(Line.Never).Min());
        var first = Line.Never;
        foreach (var condition in _conditions.Where(c => c.Ends && begun != Line.Never))
        {
            var failure = condition.FirstFailureFrom(begun);
            first = failure <= instant ? Math.Min(first, failure) : first;
        }

        return first;
    }

    /// <summary>Since when, without a break up to the instant, every instance that binds has been taken back; else never.</summary>
    private long TakenBackAt(long instant)
    {
        var since = Line.Never;
        if (!IsTakenBack(instant))
        {
            return since;
        }

        var turns = _instances
            .SelectMany(i => new[] { BoundFrom(i), i.TakenBack })
            .Where(turn => turn <= instant)
            .OrderDescending();
        foreach (var turn in turns.TakeWhile(IsTakenBack))
        {
            since = turn;
        }

        return since;
    }

    private bool IsTakenBack(long instant)
    {
        var takenBack = IsEstablished(instant);
        foreach (var instance in _instances)
        {
            takenBack &= !IsBound(instance, instant) || instance.TakenBack <= instant;
        }

        return takenBack;
    }
}
