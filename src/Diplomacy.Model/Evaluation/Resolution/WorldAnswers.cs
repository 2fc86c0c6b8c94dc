namespace Diplomacy.Model;

/// <summary>Answers what a limit leaves open as one world does.</summary>
internal sealed class WorldAnswers(Clarifications clarified, World world, StatementId statement) : IDeadlineAnswers
{
    public string To(QuestionKind kind, string key, EquatableArray<string> options) =>
        clarified.Answer(new Question(kind, key, options), CauseOf(kind), [statement], world);

    /// <summary>What a question is called when it is why a verdict is unknown.</summary>
    public static CauseKind CauseOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Boundary => CauseKind.Boundary,
            QuestionKind.Zone => CauseKind.Zone,
            QuestionKind.Fold => CauseKind.Fold,
            QuestionKind.Extent => CauseKind.Extent,
            _ => CauseKind.Counting,
        };
}
