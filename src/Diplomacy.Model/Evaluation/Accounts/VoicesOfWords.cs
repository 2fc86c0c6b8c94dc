namespace Diplomacy.Model;

/// <summary>Words by the actors in whose name they may be said, so that those of one party are found among those of many.</summary>
internal sealed class VoicesOfWords
{
    private readonly Dictionary<ActorId, List<int>> _byVoice = [];

    // The voices that are an actor, or may at some time speak as it.
    private readonly Dictionary<ActorId, List<ActorId>> _speaking = [];

    public VoicesOfWords(IEnumerable<ActorId> voices, RelationGraph relations)
    {
        var position = 0;
        foreach (var voice in voices)
        {
            if (!_byVoice.TryGetValue(voice, out var own))
            {
                _byVoice.Add(voice, own = []);
                foreach (var actor in relations.VoiceOf(voice, Moment.Unknown).Keys)
                {
                    Note(actor, voice);
                }
            }

            own.Add(position++);
        }
    }

    /// <summary>The positions of the words whose voice is an actor, or may at some time speak as it, in order.</summary>
    public IEnumerable<int> Of(ActorId actor) =>
        !_speaking.TryGetValue(actor, out var voices) ? []
        : voices.Count == 1 ? _byVoice[voices[0]]
        : voices.SelectMany(voice => _byVoice[voice]).Order();

    private void Note(ActorId actor, ActorId voice)
    {
        if (!_speaking.TryGetValue(actor, out var voices))
        {
            _speaking.Add(actor, voices = []);
        }

        voices.Add(voice);
    }
}
