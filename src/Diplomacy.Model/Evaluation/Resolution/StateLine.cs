namespace Diplomacy.Model;

/// <summary>Which words on a state can matter when: none before it may speak of an instant, nor once its voice certainly said another later.</summary>
internal sealed class StateLine
{
    private readonly Stretches<StateWord> _stretches;

    // By the first instant of which they may speak.
    private readonly StateWord[] _coming;

    public StateLine(IReadOnlyList<StateWord> words)
    {
        // Voice by voice, of each the last first.
        List<(long From, long Until, StateWord Word)> spans =
        [
            .. words
                .GroupBy(word => word.Word.Voice)
                .Select(ofVoice => ofVoice.OrderByDescending(word => word.SaidFrom).ToList())
                .SelectMany(Spans),
        ];
        _stretches = new Stretches<StateWord>(spans);
        _coming = [.. spans.Where(span => span.From < span.Until).Select(span => span.Word).OrderBy(w => w.SpeaksFrom)];
    }

    /// <summary>The words of which any may be the last of its voice that speaks of an instant: voice by voice, of each the last first.</summary>
    public IReadOnlyList<StateWord> At(Point at, World world)
    {
        if (at == Point.AskedAbout)
        {
            return _stretches.AtAsked(world);
        }

        var (first, last) = world.RangeOf(at);
        return _stretches.Between(first ?? long.MinValue, last ?? long.MaxValue);
    }

    /// <summary>The words of which one begins first of all that begin after an instant, others among them.</summary>
    public IEnumerable<StateWord> TurnsAfter(Point after, World world)
    {
        var (first, last) = world.RangeOf(after);
        var (from, until) = (first ?? long.MinValue, last ?? long.MaxValue);
        foreach (var word in _stretches.Between(from, until))
        {
            if (word.CertainFrom > from && word.SpeaksFrom <= until)
            {
                yield return word;
            }
        }

        // Those that begin after it for certain, up to the first that has begun before another can.
        var bound = long.MaxValue;
        for (var i = FirstAfter(until); i < _coming.Length && _coming[i].SpeaksFrom <= bound; i++)
        {
            bound = Math.Min(bound, _coming[i].CertainFrom);
            yield return _coming[i];
        }
    }

    private int FirstAfter(long instant)
    {
        var (low, high) = (0, _coming.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _coming[middle].SpeaksFrom > instant ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Each matters until the first instant of which one speaks for certain that was certainly said later.
    private static IEnumerable<(long From, long Until, StateWord Word)> Spans(List<StateWord> lastFirst)
    {
        // Of the words up to each, which were said no earlier, the first instant of which one certainly speaks.
        var certain = new long[lastFirst.Count];
        for (var i = 0; i < certain.Length; i++)
        {
            certain[i] = Math.Min(lastFirst[i].CertainFrom, i == 0 ? long.MaxValue : certain[i - 1]);
        }

        foreach (var word in lastFirst)
        {
            var later = Later(lastFirst, word.SaidBy);
            yield return (word.SpeaksFrom, later == 0 ? long.MaxValue : certain[later - 1], word);
        }
    }

    // How many were certainly said after an instant.
    private static int Later(List<StateWord> lastFirst, long instant)
    {
        var (low, high) = (0, lastFirst.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lastFirst[middle].SaidFrom > instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
