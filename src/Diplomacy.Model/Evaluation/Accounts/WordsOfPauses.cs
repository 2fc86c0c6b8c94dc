namespace Diplomacy.Model;

/// <summary>Words of an account by the pauses that they are about, each looked at once however many pauses are asked for.</summary>
internal sealed class WordsOfPauses
{
    private readonly IReadOnlyList<Word> _words;
    private readonly Dictionary<PauseId, List<int>> _naming = [];

    // A retraction is there only when another act speaks of it, and then it bears on what is said of every pause.
    private readonly List<int> _bearingOnAll = [];

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
                    Add(pause, i);
                }
            }

            if (bearsOnAll)
            {
                _bearingOnAll.Add(i);
            }
        }
    }

    /// <summary>The words about a pause, in their order.</summary>
    public IReadOnlyList<Word> About(PauseId pause)
    {
        List<int> naming = _naming.TryGetValue(pause, out var found) ? found : [];
        IEnumerable<int> all = _bearingOnAll.Count == 0 ? naming : naming.Union(_bearingOnAll).Order();
        return [.. all.Select(i => _words[i])];
    }

    private void Add(PauseId pause, int position)
    {
        if (!_naming.TryGetValue(pause, out var naming))
        {
            _naming.Add(pause, naming = []);
        }

        if (naming.Count == 0 || naming[^1] != position)
        {
            naming.Add(position);
        }
    }
}
