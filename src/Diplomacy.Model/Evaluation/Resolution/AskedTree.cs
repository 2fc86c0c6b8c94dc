namespace Diplomacy.Model;

/// <summary>Something that is worked out by asking questions, remembered by their answers: each world is asked the same, and what follows is known.</summary>
/// <remarks>Which question comes next hangs on the answers before it alone, so that what was asked once makes a tree.</remarks>
internal sealed class AskedTree<T>
{
    private readonly Node _root = new();

    /// <summary>What it comes to under some answers.</summary>
    /// <param name="answers">The answers, asked as they would be if it were worked out anew.</param>
    /// <param name="workOut">Works it out.</param>
    public T Get(IDeadlineAnswers answers, Func<IDeadlineAnswers, T> workOut)
    {
        var node = _root;
        while (node.Question is var (kind, key, options))
        {
            node = node.Under(answers.To(kind, key, options));
        }

        if (node.Known is { } known)
        {
            return known.Value;
        }

        var recorder = new Recorder(answers);
        var value = workOut(recorder);
        node = _root;
        foreach (var (question, answer) in recorder.Asked)
        {
            node.Question = question;
            node = node.Under(answer);
        }

        node.Known = new Box(value);
        return value;
    }

    private sealed record Question(QuestionKind Kind, string Key, EquatableArray<string> Options);

    private sealed record Box(T Value);

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _under = new(StringComparer.Ordinal);

        public Question? Question { get; set; }

        public Box? Known { get; set; }

        public Node Under(string answer)
        {
            if (!_under.TryGetValue(answer, out var node))
            {
                node = new Node();
                _under.Add(answer, node);
            }

            return node;
        }
    }

    private sealed class Recorder(IDeadlineAnswers answers) : IDeadlineAnswers
    {
        public List<(Question Question, string Answer)> Asked { get; } = [];

        public string To(QuestionKind kind, string key, EquatableArray<string> options)
        {
            var answer = answers.To(kind, key, options);
            if (
                !Asked.Exists(asked =>
                    asked.Question.Kind == kind && string.Equals(asked.Question.Key, key, StringComparison.Ordinal)
                )
            )
            {
                Asked.Add((new Question(kind, key, options), answer));
            }

            return answer;
        }
    }
}
