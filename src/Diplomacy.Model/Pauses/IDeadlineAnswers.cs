namespace Diplomacy.Model;

/// <summary>Answers the questions that a limit leaves open while it is resolved, always the same for the same one.</summary>
internal interface IDeadlineAnswers
{
    string To(QuestionKind kind, string key, EquatableArray<string> options);

    /// <summary>Whether a question of two options is answered with the second.</summary>
    bool IsSecond(QuestionKind kind, string key)
    {
        var options = QuestionKinds.OptionsOf(kind);
        return string.Equals(To(kind, key, options), options[1], StringComparison.Ordinal);
    }
}
