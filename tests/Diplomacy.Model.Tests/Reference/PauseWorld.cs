namespace Diplomacy.Model.Tests.Reference;

/// <summary>A pause in one world: its strands, who acted when, and how it stands beforehand (docs/evaluation.md, 6).</summary>
internal sealed class PauseWorld
{
    private readonly World _world;
    private readonly Dictionary<ActorId, List<Instance>> _acts = [];
    private List<PauseWorld>? _replacing;
    private ReferencePhase? _beforehand;
    private bool? _isConsistent;

    public PauseWorld(World world, Pause pause)
    {
        _world = world;
        Pause = pause;
        Strands = StrandSource.Of(world.Situation, pause).ConvertAll(s => new Strand(world, this, s));
    }

    public Pause Pause { get; }

    public List<Strand> Strands { get; }

    /// <summary>The pauses that replace it.</summary>
    public List<PauseWorld> Replacing => _replacing ??= FindReplacing();

    /// <summary>Whether no window of it, or of a pause that replaces it, ends before it starts.</summary>
    public bool IsConsistent =>
        _isConsistent ??= Strands.TrueForAll(s => s.IsConsistent) && Replacing.TrueForAll(p => p.IsConsistent);

    /// <summary>The first instant at which a strand of it takes effect.</summary>
    public long Effect => Strands.Min(s => s.Effect);

    /// <summary>The phase while nobody is bound: by the last proposal, refusal or binding act of this world.</summary>
    public ReferencePhase Beforehand => _beforehand ??= FindBeforehand();

    /// <summary>The instances of an actor's committing to the pause or accepting it.</summary>
    public List<Instance> ActsOf(ActorId party)
    {
        if (!_acts.TryGetValue(party, out var acts))
        {
            acts = _world.Situation.Once($"acts of {party} on {Pause.Id}", () => InstancesOf(party)).In(_world.Times);
            _acts.Add(party, acts);
        }

        return acts;
    }

    private List<PauseWorld> FindReplacing() =>
        _world
            .Situation.Dossier.Pauses.Where(p =>
                p.Relations.Any(r => r.Kind == PauseRelationKind.Replaces && r.Other == Pause.Id)
            )
            .Select(p => _world.Of(p.Id))
            .ToList();

    private Instances InstancesOf(ActorId party) =>
        new(
            _world.Situation,
            new ActQuestion(
                party,
                Points.Binding(party, Pause.Id),
                $"{party}/{Pause.Id}",
                act => Points.IsBinding(act, Pause.Id),
                HearsUnauthorised: true,
                HearsSpeakers: true
            ),
            Pause.Id
        );

    private ReferencePhase FindBeforehand()
    {
        var parties = Pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct();
        var binding = parties.SelectMany(ActsOf).Select(i => i.At).ToList();
        var proposals = _world.Situation.Once($"proposals of {Pause.Id}", Proposals);
        var phases = proposals
            .Select(p => p.Phase)
            .Concat(binding.Select(_ => ReferencePhase.Announced))
            .Distinct()
            .ToList();
        if (phases.Count < 2)
        {
            return phases.Count == 0 ? ReferencePhase.Announced : phases[0];
        }

        var acts = binding.ConvertAll(at => (At: at, Phase: ReferencePhase.Announced));
        acts.AddRange(proposals.Select(p => (_world.Times.Of(p.Word), p.Phase)));
        var last = acts.Max(a => a.At);
        var lastPhases = acts.Where(a => a.At == last).Select(a => a.Phase).Distinct().ToList();
        return lastPhases[_world.Times.Pick($"last before {Pause.Id}", lastPhases.Count)];
    }

    private List<Proposal> Proposals() =>
        _world
            .Situation.Words.All.Select(w => PhaseOf(w.Act) is { } phase ? new Proposal(w, phase) : null)
            .OfType<Proposal>()
            .Where(p => _world.Situation.Words.Counts(p.Word, Points.Act(p.Word.Act.Kind, p.Word.Voice, Pause.Id)))
            .Where(p => !IsDenied(p.Word))
            .ToList();

    /// <summary>Whether a voice of the account denies it, and none says that it was made.</summary>
    private bool IsDenied(Word proposal)
    {
        bool IsSuch(Act act, ActorId by) =>
            act.GetType() == proposal.Act.GetType()
            && PhaseOf(act) is not null
            && (_world.IsOrSpeaksFor(by, proposal.Voice) || _world.IsOrSpeaksFor(proposal.Voice, by));

        var words = _world.Situation.Words.All;
        return words.Exists(w =>
                w.Act is DenyAct deny
                && IsSuch(deny.Performance.Act, deny.Performance.Principal)
                && _world.IsOwn(w.Voice)
            )
            && !words.Exists(w =>
                IsSuch(w.Act, w.Voice) && (_world.IsOwn(w.Voice) || (w.Parent is { } told && _world.IsOwn(told.Voice)))
            );
    }

    private ReferencePhase? PhaseOf(Act act) =>
        act is Refuse refuse ? (refuse.Pause == Pause.Id ? ReferencePhase.Refused : null)
        : ActTerms.ProposedPause(act) != Pause.Id ? null
        : act is Offer ? ReferencePhase.Offered
        : ReferencePhase.CalledFor;

    private sealed record Proposal(Word Word, ReferencePhase Phase);
}
