namespace Diplomacy.Model.Tests.Reference;

/// <summary>A pause in one world: its strands, who acted when, and how it stands beforehand (docs/evaluation.md, 6).</summary>
internal sealed class PauseWorld
{
    private readonly World _world;
    private readonly PauseSource _source;
    private readonly List<Instance>?[] _acts;
    private List<PauseWorld>? _replacing;
    private ReferencePhase? _beforehand;
    private bool? _isConsistent;

    public PauseWorld(World world, PauseSource source)
    {
        _world = world;
        _source = source;
        _acts = new List<Instance>?[source.Parties.Count];
        Strands = new List<Strand>(source.Strands.Count);
        foreach (var strand in source.Strands)
        {
            Strands.Add(new Strand(world, this, strand));
        }
    }

    public Pause Pause => _source.Pause;

    public List<Strand> Strands { get; }

    /// <summary>The pauses that replace it.</summary>
    public List<PauseWorld> Replacing => _replacing ??= _source.Replacing.ConvertAll(_world.Of);

    /// <summary>Whether no window of it, or of a pause that replaces it, ends before it starts.</summary>
    public bool IsConsistent =>
        _isConsistent ??= Strands.TrueForAll(s => s.IsConsistent) && Replacing.TrueForAll(p => p.IsConsistent);

    /// <summary>The first instant at which a strand of it takes effect.</summary>
    public long Effect => Strands.Min(s => s.Effect);

    /// <summary>The phase while nobody is bound: by the last proposal, refusal or binding act of this world.</summary>
    public ReferencePhase Beforehand => _beforehand ??= FindBeforehand();

    /// <summary>The instances of an actor's committing to the pause or accepting it.</summary>
    public List<Instance> ActsOf(ActorId party) =>
        _acts[_source.Parties.IndexOf(party)] ??= _source.ActsOf(party).In(_world.Times);

    private ReferencePhase FindBeforehand()
    {
        var proposals = _source.Proposals;
        if (proposals.Count == 0)
        {
            return ReferencePhase.Announced;
        }

        var binding = _source.Parties.SelectMany(ActsOf).Select(i => (i.At, Phase: ReferencePhase.Announced)).ToList();
        if (binding.Count == 0 && proposals.TrueForAll(p => p.Phase == proposals[0].Phase))
        {
            return proposals[0].Phase;
        }

        List<(long At, ReferencePhase Phase)> acts =
        [
            .. binding,
            .. proposals.Select(p => (_world.Times.Of(p.Word), p.Phase)),
        ];
        var last = acts.Max(a => a.At);
        var lastPhases = acts.Where(a => a.At == last).Select(a => a.Phase).Distinct().ToList();
        return lastPhases[_world.Times.Pick($"last before {Pause.Id}", lastPhases.Count)];
    }
}
