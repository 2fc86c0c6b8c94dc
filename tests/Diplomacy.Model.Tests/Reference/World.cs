namespace Diplomacy.Model.Tests.Reference;

/// <summary>One world: an answer to every question and an instant for every moment, picked when first asked for.</summary>
internal sealed class World
{
    private Dictionary<PauseId, PauseWorld>? _others;
    private Dictionary<Fact, bool>? _notUnderstood;
    private readonly Choices _choices;

    public World(Situation situation, Choices choices)
    {
        Situation = situation;
        _choices = choices;
        Times = new WorldTimes(situation, choices);
        Events = new Events(situation, Times);
        States = new States(situation, Times);
        Violations = new Violations(situation, Times);
        Asked = new PauseWorld(this, situation.Of(situation.Query.Pause));
    }

    public Situation Situation { get; }

    public Line Line => Situation.Line;

    public long KnownAt => Situation.KnownAt;

    public WorldTimes Times { get; }

    public Events Events { get; }

    public States States { get; }

    public Violations Violations { get; }

    /// <summary>Whether what other acts speak of as taken back is so as the situation supposes.</summary>
    public bool IsAsSupposed =>
        Situation.Supposed.Count == 0
        || Situation.Supposed.All(pair => Situation.RetractionsOf(pair.Key).In(Times).Count > 0 == pair.Value);

    /// <summary>The pause asked about.</summary>
    public PauseWorld Asked { get; }

    public PauseWorld Of(PauseId id)
    {
        if (id == Situation.Query.Pause)
        {
            return Asked;
        }

        _others ??= [];
        if (!_others.TryGetValue(id, out var pause))
        {
            pause = new PauseWorld(this, Situation.Of(id));
            _others.Add(id, pause);
        }

        return pause;
    }

    /// <summary>Whether a fact that is not understood is so, for good: either is possible.</summary>
    public bool IsSo(UnrecognizedFact fact)
    {
        _notUnderstood ??= [];
        if (!_notUnderstood.TryGetValue(fact, out var isSo))
        {
            isSo = _choices.PickBool();
            _notUnderstood.Add(fact, isSo);
        }

        return isSo;
    }

    /// <summary>Whether an actor is another or speaks for it.</summary>
    public bool IsOrSpeaksFor(ActorId actor, ActorId other) => Situation.Authority.IsVoiceOf(actor, other);

    public bool IsOwn(ActorId actor) => Situation.Words.IsOwn(actor);
}
