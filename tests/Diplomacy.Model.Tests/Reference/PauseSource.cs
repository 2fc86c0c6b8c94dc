namespace Diplomacy.Model.Tests.Reference;

/// <summary>What is the same of a pause in every world: its strands, who may have acted, what was proposed, what replaces it.</summary>
internal sealed class PauseSource
{
    private readonly Situation _situation;
    private readonly Dictionary<ActorId, Instances> _acts = [];
    private List<Proposal>? _proposals;

    public PauseSource(Situation situation, Pause pause)
    {
        _situation = situation;
        Pause = pause;
        Strands = pause
            .Undertakings.SelectMany((u, i) => u.Bound.Select(p => new StrandSource(situation, pause, i, p)))
            .ToList();
        Parties = pause.Undertakings.SelectMany(u => u.Bound.Concat(u.RequiredParties)).Distinct().ToList();
        Replacing = situation
            .Dossier.Pauses.Where(p =>
                p.Relations.Any(r => r.Kind == PauseRelationKind.Replaces && r.Other == pause.Id)
            )
            .Select(p => p.Id)
            .ToList();
    }

    public Pause Pause { get; }

    /// <summary>Each undertaking for each party that it binds; those of an undertaking stand together.</summary>
    public List<StrandSource> Strands { get; }

    /// <summary>Those who are bound or whose acts it takes.</summary>
    public List<ActorId> Parties { get; }

    /// <summary>The pauses that replace it.</summary>
    public List<PauseId> Replacing { get; }

    /// <summary>The calls for it, offers and refusals of it that count.</summary>
    public List<Proposal> Proposals => _proposals ??= FindProposals();

    /// <summary>The instances of an actor's committing to the pause or accepting it.</summary>
    public Instances ActsOf(ActorId party)
    {
        if (!_acts.TryGetValue(party, out var acts))
        {
            var question = new ActQuestion(
                party,
                Points.Binding(party, Pause.Id),
                $"{party}/{Pause.Id}",
                act => Points.IsBinding(act, Pause.Id),
                HearsUnauthorised: true,
                HearsSpeakers: true
            );
            acts = new Instances(_situation, question, Pause.Id);
            _acts.Add(party, acts);
        }

        return acts;
    }

    private List<Proposal> FindProposals() =>
        _situation
            .Words.All.Select(w => PhaseOf(w.Act) is { } phase ? new Proposal(w, phase) : null)
            .OfType<Proposal>()
            .Where(p => _situation.Words.Counts(p.Word, Points.Act(p.Word.Act.Kind, p.Word.Voice, Pause.Id)))
            .Where(p => !IsDenied(p.Word))
            .ToList();

    /// <summary>Whether a voice of the account denies it, and none says that it was made.</summary>
    private bool IsDenied(Word proposal)
    {
        bool IsSuch(Act act, ActorId by) =>
            act.GetType() == proposal.Act.GetType()
            && PhaseOf(act) is not null
            && (
                _situation.Authority.IsVoiceOf(by, proposal.Voice) || _situation.Authority.IsVoiceOf(proposal.Voice, by)
            );

        var words = _situation.Words;
        return words.All.Exists(w =>
                w.Act is DenyAct deny
                && IsSuch(deny.Performance.Act, deny.Performance.Principal)
                && words.IsOwn(w.Voice)
            )
            && !words.All.Exists(w =>
                IsSuch(w.Act, w.Voice) && (words.IsOwn(w.Voice) || (w.Parent is { } told && words.IsOwn(told.Voice)))
            );
    }

    private ReferencePhase? PhaseOf(Act act) =>
        act is Refuse refuse ? (refuse.Pause == Pause.Id ? ReferencePhase.Refused : null)
        : ActTerms.ProposedPause(act) != Pause.Id ? null
        : act is Offer ? ReferencePhase.Offered
        : ReferencePhase.CalledFor;

    internal sealed record Proposal(Word Word, ReferencePhase Phase);
}
