namespace Diplomacy.Model;

/// <summary>Something that differs from world to world and has finitely many answers.</summary>
/// <param name="Key">The identity: wherever the key is the same, so is the answer.</param>
/// <param name="Count">How many answers there are.</param>
/// <param name="Cause">What it is called when it is why a verdict is unknown.</param>
/// <param name="Statements">The statements behind it.</param>
/// <param name="Question">The question a reading may fix; null for a conflict that no reading settles.</param>
internal sealed record Choice(
    string Key,
    int Count,
    CauseKind Cause,
    EquatableArray<StatementId> Statements,
    Question? Question = null
)
{
    /// <summary>What each answer says, where it is neither an option of the question nor yes or no; empty where it is.</summary>
    public EquatableArray<string> Answers { get; init; }

    public static Choice Of(Question question, CauseKind cause, EquatableArray<StatementId> statements) =>
        new($"{question.Kind}:{question.Key}", question.Options.Count, cause, statements, question);
}
