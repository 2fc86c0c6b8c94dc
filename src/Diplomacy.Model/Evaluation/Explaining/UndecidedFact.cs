namespace Diplomacy.Model;

/// <summary>Something that differs between the worlds of an undecided verdict: a choice, or a vague instant with its variable.</summary>
internal sealed record UndecidedFact(Choice? Choice, VagueInstant? Instant, int Variable)
{
    public CauseKind Cause => Choice?.Cause ?? Instant!.Cause;

    public EquatableArray<StatementId> Statements => Choice?.Statements ?? Instant!.Statements;

    public DecidingFactKind Kind =>
        Choice is null ? DecidingFactKind.Instant
        : Choice.Question is not null ? DecidingFactKind.Question
        : Choice.Cause == CauseKind.ConflictingSources ? DecidingFactKind.Conflict
        : Choice.Cause == CauseKind.NoAuthority ? DecidingFactKind.Authority
        : DecidingFactKind.Silence;

    public string Subject =>
        Choice is { Question: { } question } ? $"{QuestionKinds.CodeOf(question.Kind)}:{question.Key}"
        : Choice is not null ? Choice.Key
        : Instant!.Name.Length > 0 ? Instant.Name
        : $"act in {(Instant.Identity as InstantIdentity)?.Of ?? string.Join(", ", Instant.Statements)}";

    /// <summary>The text of an answer to the choice.</summary>
    public string OptionAt(int answer) =>
        Choice!.Question is { } question ? question.Options[answer]
        : !Choice.Answers.IsEmpty ? Choice.Answers[answer]
        : Choice.Count == 2 ? (answer == 0 ? "yes" : "no")
        : FormattableString.Invariant($"{answer + 1} of {Choice.Count}");

    /// <summary>The facts in the order in which they are preferred: what a reading settles before what only time or a witness does.</summary>
    public static IOrderedEnumerable<UndecidedFact> InOrder(IEnumerable<UndecidedFact> facts) =>
        facts
            .OrderBy(fact => fact.Kind)
            .ThenBy(fact => fact.Cause)
            .ThenBy(fact => fact.Subject, StringComparer.Ordinal)
            .ThenBy(fact => string.Join(' ', fact.Statements), StringComparer.Ordinal)
            .ThenBy(fact => fact.Variable);
}
