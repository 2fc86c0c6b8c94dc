namespace Diplomacy.Model;

/// <summary>What would decide an unknown verdict, in words.</summary>
/// <param name="acts">The names.</param>
/// <param name="isCoverage">Whether it is asked of conduct whether the pause covers it.</param>
internal sealed class DecidingPhrases(ActPhrases acts, bool isCoverage)
{
    private const int MostCases = 6;
    private const int MostReferences = 3;

    private readonly UndecidedPhrases _undecided = new(acts);

    /// <summary>The facts, then what comes of their values where that is short enough to be read.</summary>
    public string Of(DecidingFacts deciding)
    {
        var facts = deciding
            .Facts.Select(fact => WithReferences(What(fact), fact.Statements))
            .Distinct(StringComparer.Ordinal);
        var what = $"It would be decided by knowing {TimePhrases.Both([.. facts])}.";
        var isShort =
            deciding.HasAllCases
            && deciding.Cases.Count <= MostCases
            && deciding.Facts.Count(fact => fact.Kind == DecidingFactKind.Instant) < 2;
        return isShort ? $"{what} {PartPhrases.Capital(Cases(deciding))}." : what;
    }

    private string Cases(DecidingFacts deciding) =>
        string.Join(
            "; ",
            deciding.Cases.Select(@case =>
                $"{string.Join(", ", @case.Given.Select(given => Value(deciding.Facts[given.Fact], given)))}: {Answer(@case.Answer)}"
            )
        );

    /// <summary>What a fact is, as a question.</summary>
    public string What(DecidingFact fact) =>
        fact.Question is { } question
            ? question.Kind switch
            {
                QuestionKind.Boundary => "whether the last day is in",
                QuestionKind.Zone => "by whose clock",
                QuestionKind.Act when question.Key.Split('/') is [var by, var taken, "retract"] =>
                    $"whether {acts.NameOfId(by)} took back {taken}",
                QuestionKind.Act =>
                    $"whether {WhoOf(question)} {(question.Key.Count(c => c == '/') > 1 ? "did what is said of it" : "agreed")}",
                QuestionKind.Elapsed => "whether days are hours or dates",
                QuestionKind.Fold => "which of the two local times is meant",
                QuestionKind.Extent => "whether the end or the length rules",
                QuestionKind.Place => $"what \"{ActPhrases.Readable(question.Key)}\" stands for",
                QuestionKind.Failure => "what the failing of the condition does",
                QuestionKind.Counting => "how days are counted",
                _ => "how the end of a month is counted",
            }
            : fact.Kind switch
            {
                DecidingFactKind.Conflict => "which of the words that contradict each other holds",
                DecidingFactKind.Authority => "whether who spoke for another had the authority then",
                _ when _undecided.Of(fact.Subject, fact.Cause, fact.Statements) is { } clause => clause,
                DecidingFactKind.Silence => "what nobody has said",
                _ => fact.Cause switch
                {
                    CauseKind.NotYetOccurred => "when, if ever, what has not yet come about will",
                    CauseKind.Silence => "what nobody has said",
                    CauseKind.End => "when exactly it ends",
                    CauseKind.Start => "when exactly the act was done, or it began",
                    CauseKind.Counting => "what the days come to",
                    _ => "when exactly what it hangs on came about",
                },
            };

    private string WhoOf(Question question) => acts.NameOfId(question.Key.Split('/')[0]);

    private static string Value(DecidingFact fact, DecidingCasePart given) =>
        given.Within is { } within ? TimePhrases.When(within)
        : fact.Question is null ? given.Option!
        : OptionPhrases.Of(given.Option!);

    private string Answer(Truth truth) =>
        truth switch
        {
            Truth.True => isCoverage ? "covered" : "in force",
            Truth.False => isCoverage ? "not covered" : "not in force",
            _ => "as they lie to each other",
        };

    // Where the sentence itself names the statement, that is enough.
    private static string WithReferences(string text, EquatableArray<StatementId> statements) =>
        statements.IsEmpty
        || statements.Count > MostReferences
        || text.Split(' ').Contains(statements[0].Value, StringComparer.Ordinal)
            ? text
            : $"{text} [{string.Join(", ", statements)}]";
}
