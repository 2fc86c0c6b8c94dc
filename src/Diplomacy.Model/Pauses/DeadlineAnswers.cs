namespace Diplomacy.Model;

/// <summary>One combination of answers: a script for the first questions asked, and the first option for those after.</summary>
internal sealed class DeadlineAnswers(Reading reading, IReadOnlyList<int> script) : IDeadlineAnswers
{
    private readonly Dictionary<Question, int> _known = [];
    private readonly List<(Question Question, int Answer)> _asked = [];

    /// <summary>The questions that the reading leaves open, with their answers, in the order asked.</summary>
    public IReadOnlyList<(Question Question, int Answer)> Asked => _asked;

    /// <summary>The answer to a question, always the same for the same one.</summary>
    public string To(QuestionKind kind, string key, EquatableArray<string> options)
    {
        var question = new Question(kind, key, options);
        if (!_known.TryGetValue(question, out var answer))
        {
            if (reading.AnswerTo(question) is { } said)
            {
                answer = said;
            }
            else
            {
                answer = _asked.Count < script.Count ? script[_asked.Count] : 0;
                _asked.Add((question, answer));
            }

            _known.Add(question, answer);
        }

        return options[answer];
    }

    /// <summary>The next script in depth-first order: the last answer that has a next one takes it; false after the last script.</summary>
    public bool Advance(List<int> next)
    {
        var last = _asked.Count - 1;
        while (last >= 0 && _asked[last].Answer + 1 == _asked[last].Question.Options.Count)
        {
            last--;
        }

        next.Clear();
        for (var i = 0; i <= last; i++)
        {
            next.Add(_asked[i].Answer + (i == last ? 1 : 0));
        }

        return last >= 0;
    }
}
