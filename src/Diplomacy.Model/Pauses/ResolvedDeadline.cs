namespace Diplomacy.Model;

/// <summary>What a limit comes to: an instant as far as it is known, and what it still hangs on.</summary>
/// <param name="Moment">The narrowest bounds over all answers to the questions that are open; unknown when not complete.</param>
/// <param name="Questions">
/// The open questions that it hangs on, in the order met. A question whose options all leave the same bounds is not among them.
/// </param>
/// <param name="TzdbVersion">The version of the time zone data used: another may resolve the same limit to another instant.</param>
/// <param name="IsComplete">
/// Whether every combination of answers was tried. When there are more than <see cref="MostCombinations"/> the moment is
/// unknown, and fixing questions helps.
/// </param>
public sealed partial record ResolvedDeadline(
    Moment Moment,
    EquatableArray<ResolvedQuestion> Questions,
    string TzdbVersion,
    bool IsComplete = true
)
{
    /// <summary>How many combinations of answers are tried.</summary>
    public const int MostCombinations = 4_096;

    /// <summary>Text such as <c>[2026-01-31T21:00:00Z, 2026-02-01T21:00:00Z], boundary:deadline open</c>.</summary>
    public override string ToString() =>
        string.Concat(
            Moment.ToString(),
            string.Concat(
                Questions.Select(open => $", {QuestionKinds.CodeOf(open.Question.Kind)}:{open.Question.Key} open")
            ),
            IsComplete ? "" : ", too many answers to try"
        );
}
