namespace Diplomacy.Model;

/// <summary>Answers what limits leave open, one world after another, until every combination of answers has been given.</summary>
internal sealed class PlainAnswers(Reading reading) : IDeadlineAnswers
{
    private readonly List<Choice> _choices = [];
    private readonly List<(int Answer, int Count)> _trace = [];
    private readonly List<int> _script = [];
    private readonly List<(int Choice, int Answer)> _given = [];

    /// <summary>All that was asked so far in any world.</summary>
    public List<Choice> Choices => _choices;

    /// <summary>The statement that the limit comes from.</summary>
    public StatementId Statement { get; set; }

    /// <summary>What was asked in this world, by its position among the choices, and how it was answered.</summary>
    public (int Choice, int Answer)[] Given => [.. _given];

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
        var choice = _choices.FindIndex(asked =>
            asked.Question!.Kind == kind && string.Equals(asked.Question.Key, key, StringComparison.Ordinal)
        );
        var question = choice < 0 ? new Question(kind, key, options) : _choices[choice].Question!;
        if (choice < 0 && reading.AnswerTo(question) is { } fixedAnswer)
        {
            return options[fixedAnswer];
        }

        if (choice < 0)
        {
            choice = _choices.Count;
            _choices.Add(Choice.Of(question, WorldAnswers.CauseOf(kind), [Statement]));
        }

        foreach (var (asked, given) in _given)
        {
            if (asked == choice)
            {
                return options[given];
            }
        }

        var answer = _trace.Count < _script.Count ? _script[_trace.Count] : 0;
        _trace.Add((answer, options.Count));
        _given.Add((choice, answer));
        return options[answer];
    }
}
