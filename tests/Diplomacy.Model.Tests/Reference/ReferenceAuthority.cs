using System.Collections.Concurrent;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>Who may speak for whom, who is a voice and who a carrier of an account (docs/evaluation.md, 2).</summary>
internal sealed class ReferenceAuthority(Dossier dossier)
{
    private readonly ConcurrentDictionary<(ActorId, ActorId), bool> _voices = [];

    /// <summary>Recorded authority: by offices held and by speaking for, each in its valid time.</summary>
    public bool MaySpeakFor(ActorId speaker, ActorId principal, Moment when)
    {
        var reached = new List<ActorId> { speaker };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var relation in dossier.Relations.Where(r => r.Valid.HoldsAt(when) == Truth.True))
            {
                Follow(reached, i, relation is HoldsOffice held ? (held.Person, held.Office) : null);
                Follow(reached, i, relation is SpeaksFor speaks ? (speaks.Speaker, speaks.Principal) : null);
            }
        }

        return reached.Contains(principal);
    }

    /// <summary>Whether a voice is an actor or, by speaking-for relations alone, speaks for it; persons only in its name.</summary>
    public bool IsVoiceOf(ActorId voice, ActorId actor)
    {
        if (voice == actor)
        {
            return true;
        }

        if (!_voices.TryGetValue((voice, actor), out var isVoice))
        {
            isVoice = SpeaksFor(voice, actor);
            _voices[(voice, actor)] = isVoice;
        }

        return isVoice;
    }

    private bool SpeaksFor(ActorId voice, ActorId actor)
    {
        if (dossier.Actors.Any(a => a.Id == voice && a is Person))
        {
            return false;
        }

        var reached = new List<ActorId> { voice };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var relation in dossier.Relations.OfType<SpeaksFor>())
            {
                Follow(reached, i, (relation.Speaker, relation.Principal));
            }
        }

        return reached.Contains(actor);
    }

    public bool IsCarrier(ReferenceAccount account, ActorId actor) =>
        account.Carriers?.Contains(actor)
        ?? dossier.Actors.Any(a => a.Id == actor && a is Organization { OrganizationKind: OrganizationKind.Media });

    private static void Follow(List<ActorId> reached, int position, (ActorId From, ActorId To)? step)
    {
        if (step is { } edge && edge.From == reached[position] && !reached.Contains(edge.To))
        {
            reached.Add(edge.To);
        }
    }
}
