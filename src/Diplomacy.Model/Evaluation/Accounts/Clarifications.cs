namespace Diplomacy.Model;

/// <summary>The open questions of a pause as an account answers them: by the reading asked for, by what its voices clarified, else open.</summary>
internal sealed class Clarifications(PausePoints points, Reading reading)
{
    private readonly List<Word> _words =
    [
        .. points.Of<Clarify>().Where(word => points.Account.IsVoice(word.Voice, word.CapacityAt)),
    ];

    /// <summary>The statements in which own voices fixed questions of these kinds.</summary>
    public IEnumerable<StatementId> StatementsOn(params IReadOnlyList<QuestionKind> kinds) =>
        _words.Where(word => kinds.Contains(((Clarify)word.Act).Question)).Select(word => word.Statement.Id);

    /// <summary>The option of a question in a world.</summary>
    public string Answer(Question question, CauseKind cause, EquatableArray<StatementId> statements, World world)
    {
        if (_words.Count > 0 && reading.AnswerTo(question) is null && Clarified(question, world) is { } option)
        {
            return option;
        }

        return world.Answer(question, cause, statements);
    }

    private string? Clarified(Question question, World world)
    {
        var fitting = _words.FindAll(word => Answers((Clarify)word.Act, question));
        var named = fitting.FindAll(word => ((Clarify)word.Act).Key is not null);
        var words = named.Count > 0 ? named : fitting;
        if (words.Count == 0)
        {
            return null;
        }

        var last = LastWords.OfEachVoice(
            words,
            word => word.Voice,
            word => word.SpokenAt,
            (left, right) => OptionOf(left).Equals(OptionOf(right), StringComparison.Ordinal),
            world
        );
        var options = last.Select(OptionOf).Distinct(StringComparer.Ordinal).ToList();
        var chosen = 0;
        if (options.Count > 1)
        {
            var statements = last.Select(word => word.Statement.Id).Distinct().Order().ToEquatableArray();
            var key = $"clarification of {question.Kind}:{question.Key} as {string.Join('|', options)}";
            chosen = world.Answer(new Choice(key, options.Count, CauseKind.ConflictingSources, statements));
        }

        return options[chosen];
    }

    private static bool Answers(Clarify clarify, Question question) =>
        clarify.Question == question.Kind
        && (clarify.Key is null || string.Equals(clarify.Key, question.Key, StringComparison.Ordinal))
        && question.Options.Contains(clarify.Option, StringComparer.Ordinal);

    private static string OptionOf(Word word) => ((Clarify)word.Act).Option;
}
