namespace Diplomacy.Model;

/// <summary>Answers what one limit leaves open, one combination after another, until every one has been given.</summary>
/// <param name="reading">What is supposed.</param>
/// <param name="choices">All that was asked of any limit so far; what is asked the first time is added.</param>
/// <param name="statement">The statement that the limit comes from.</param>
internal sealed class PlainAnswers(Reading reading, List<Choice> choices, StatementId statement) : IDeadlineAnswers
{
    private readonly List<(int Answer, int Count)> _trace = [];
    private readonly List<int> _script = [];
    private readonly List<PlainAnswer> _given = [];

    /// <summary>What was asked in this combination, and how it was answered.</summary>
    public PlainAnswer[] Given => [.. _given];

    /// <summary>Goes on to the next combination; false where there is none.</summary>
    public bool Advance()
    {
        if (_trace.Count == 0 || !WorldExplorer.Advance(_trace, _script))
        {
            return false;
        }

        _trace.Clear();
        _given.Clear();
        return true;
    }

    public string To(QuestionKind kind, string key, EquatableArray<string> options)
    {
        var choice = Find(kind, key);
        if (choice < 0)
        {
            var question = new Question(kind, key, options);
            if (reading.AnswerTo(question) is { } fixedAnswer)
            {
                return options[fixedAnswer];
            }

            choice = choices.Count;
            choices.Add(Choice.Of(question, WorldAnswers.CauseOf(kind), [statement]));
        }

        foreach (var given in _given)
        {
            if (given.Choice == choice)
            {
                return options[given.Answer];
            }
        }

        var answer = _trace.Count < _script.Count ? _script[_trace.Count] : 0;
        _trace.Add((answer, options.Count));
        _given.Add(new PlainAnswer(choice, answer));
        return options[answer];
    }

    private int Find(QuestionKind kind, string key)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            if (
                choices[i].Question is { } asked
                && asked.Kind == kind
                && string.Equals(asked.Key, key, StringComparison.Ordinal)
            )
            {
                return i;
            }
        }

        return -1;
    }
}
