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
        var expired = _window.End <= instant ? _window.End : Line.Never;
        var terminated = Math.Min(FailedAt(instant), TakenBackAt(instant));
        return !_instances.Exists(i => IsBound(i, instant)) ? _beforehand
            : Math.Min(expired, terminated) == Line.Never ? PhaseWithin(instant)
            : terminated <= expired ? ReferencePhase.Terminated
            : ReferencePhase.Expired;
    }

    private ReferencePhase PhaseWithin(long instant) =>
        instant < _window.Start ? ReferencePhase.Pending
        : _conditions.Exists(c => c.FailsAt(instant)) ? ReferencePhase.Suspended
        : ReferencePhase.InForce;

    private bool IsBound(Instance instance, long instant) => instant >= BoundFrom(instance);

    private long BoundFrom(Instance instance) =>
        _window.IsStartSaid && _windowSaid >= instance.At ? Math.Min(instance.At, _window.Start) : instance.At;

    /// <summary>The first failure, not after the instant, of a condition whose failing ends.</summary>
    private long FailedAt(long instant) =>
        _conditions.Where(c => c.Ends && c.FirstFailure <= instant).Select(c => c.FirstFailure).Append(Line.Never).Min();

    /// <summary>Since when, without a break up to the instant, every instance that binds has been taken back; else never.</summary>
    private long TakenBackAt(long instant)
    {
        var since = Line.Never;
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
        var bound = _instances.Where(i => IsBound(i, instant)).ToList();
        return bound.Count > 0 && bound.TrueForAll(i => i.TakenBack <= instant);
    }
}
