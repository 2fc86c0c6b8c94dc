namespace Diplomacy.Model;

/// <summary>An open question that matters to a verdict, with the answer under each of its options.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">The answer under each option, in the order of the options: unknown where other questions matter still.</param>
/// <param name="Statements">The statements that leave it open.</param>
public sealed partial record OpenQuestion(
    Question Question,
    EquatableArray<Truth> Answers,
    EquatableArray<StatementId> Statements
)
{
    /// <summary>The answer under one option.</summary>
    /// <exception cref="ArgumentException">The question has no such option.</exception>
    public Truth Under(string option)
    {
        for (var i = 0; i < Question.Options.Count; i++)
        {
            if (string.Equals(Question.Options[i], option, StringComparison.Ordinal))
            {
                return Answers[i];
            }
        }

        throw new ArgumentException($"'{option}' is no option of {Question}.", nameof(option));
    }

    /// <summary>Text such as <c>boundary:A2/end: exclusive → Unknown, inclusive → True</c>.</summary>
    public override string ToString() =>
        $"{QuestionKinds.CodeOf(Question.Kind)}:{Question.Key}: "
        + string.Join(", ", Question.Options.Zip(Answers, (option, answer) => $"{option} → {answer}"));
}
