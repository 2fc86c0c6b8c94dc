namespace Diplomacy.Model;

/// <summary>An open question that a resolved limit hangs on, with the moment under each of its options.</summary>
/// <param name="Question">The question.</param>
/// <param name="Moments">The moment under each option, in the order of the options, with all other questions still open.</param>
public sealed partial record ResolvedQuestion(Question Question, EquatableArray<Moment> Moments)
{
    /// <summary>The moment under one option.</summary>
    /// <exception cref="ArgumentException">The question has no such option.</exception>
    public Moment Under(string option)
    {
        for (var i = 0; i < Question.Options.Count; i++)
        {
            if (string.Equals(Question.Options[i], option, StringComparison.Ordinal))
            {
                return Moments[i];
            }
        }

        throw new ArgumentException($"'{option}' is no option of {Question}.", nameof(option));
    }

    /// <summary>Text such as <c>boundary:deadline: exclusive → 2026-01-31T21:00:00Z, inclusive → 2026-02-01T21:00:00Z</c>.</summary>
    public override string ToString() =>
        $"{QuestionKinds.CodeOf(Question.Kind)}:{Question.Key}: "
        + string.Join(", ", Question.Options.Zip(Moments, (option, moment) => $"{option} → {moment}"));
}
