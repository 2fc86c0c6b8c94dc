namespace Diplomacy.Model;

/// <summary>Words of an account by the pauses that they are about, each looked at once however many pauses are asked for.</summary>
internal sealed class WordsOfPauses
{
    private readonly IReadOnlyList<Word> _words;

    // A retraction is there only when another act speaks of it, and then it bears on what is said of every pause.
    private readonly Positions<PauseId> _positions = new();

    public WordsOfPauses(IReadOnlyList<Word> words, SpokenRetractions retractions)
    {
        _words = words;
        for (var i = 0; i < _words.Count; i++)
        {
            var (word, bearsOnAll) = (_words[i], false);
            foreach (var (act, _) in PausePoints.Nested(word.Act, word.Voice))
            {
                bearsOnAll |= act is Retract retract && retractions.Concern(retract.Statement);
                if (act.PauseNamed is { } pause)
                {
                    _positions.Add(pause, i);
                }
            }

            if (bearsOnAll)
            {
                _positions.AddToAll(i);
            }
        }
    }

    /// <summary>The words about a pause, in their order.</summary>
    public IReadOnlyList<Word> About(PauseId pause) => [.. _positions.Of(pause).Select(i => _words[i])];
}
