namespace Diplomacy.Model;

/// <summary>The statements that what is told of strands rests on: on their windows and conditions, and on the facts that these name.</summary>
internal sealed class StrandSources(PauseFacts pause)
{
    private static readonly QuestionKind[] s_ofWindows =
    [
        QuestionKind.Boundary,
        QuestionKind.Zone,
        QuestionKind.Elapsed,
        QuestionKind.Fold,
        QuestionKind.Extent,
        QuestionKind.Counting,
        QuestionKind.MonthEnd,
    ];

    /// <summary>What says the windows, when the events that they name came about, and how they are to be read.</summary>
    public IEnumerable<StatementId> Window(IReadOnlyCollection<Strand> strands)
    {
        var limits = strands
            .SelectMany(strand => strand.Terms.Window.Values)
            .SelectMany(window => new[] { window.Start, window.End })
            .OfType<Deadline>();
        return strands
            .SelectMany(strand => strand.Terms.Window.Statements)
            .Concat(limits.Distinct().SelectMany(Named))
            .Concat(Clarified(s_ofWindows));
    }

    /// <summary>What is said of the facts that the conditions name, and of what their failing does.</summary>
    /// <param name="strands">The strands.</param>
    /// <param name="ends">Whether of the conditions that can end them alone.</param>
    public IEnumerable<StatementId> Conditions(IReadOnlyCollection<Strand> strands, bool ends)
    {
        var conditions = strands
            .SelectMany(strand => strand.Terms.Conditions.Values)
            .SelectMany(conditions => conditions)
            .Where(condition => !ends || CanEnd(condition))
            .Distinct()
            .ToList();
        var said = conditions
            .SelectMany(condition => Leaves(condition.Fact))
            .Distinct()
            .SelectMany(Of)
            .Concat(conditions.Count > 0 ? Clarified(QuestionKind.Failure) : []);
        var isReciprocal = strands.Any(strand => strand.Undertaking.Form == Form.Reciprocal);
        return isReciprocal && !ends ? said.Concat(pause.Facts.Violations.Statements) : said;
    }

    /// <summary>The statements in which own voices fixed questions of some kinds.</summary>
    public IEnumerable<StatementId> Clarified(params IReadOnlyList<QuestionKind> kinds) =>
        pause.Clarified.StatementsOn(kinds);

    private IEnumerable<StatementId> Of(Fact fact) =>
        fact switch
        {
            Holds holds => pause.Facts.State(holds.State).Statements,
            Occurred occurred => pause
                .Facts.Event(occurred.Event)
                .Statements.Concat(occurred.Before is { } before ? Named(before) : []),
            ObservedFor => pause.Facts.Violations.Statements,
            Stated stated => pause.Points.Account.Stating(stated).Select(word => word.Statement.Id),
            Fulfilled fulfilled => pause.Facts.Deliveries.StatementsOn(pause.UnitOf(fulfilled)),
            _ => [],
        };

    // What is said of the events, states and deliveries that a limit names.
    private IEnumerable<StatementId> Named(Deadline deadline) =>
        deadline switch
        {
            UponDeadline upon => pause.Facts.Event(upon.Occurrence).Statements,
            OffsetDeadline { Anchor.Occurrence: { } occurrence } => pause.Facts.Event(occurrence).Statements,
            WhileDeadline state => pause.Facts.State(state.State).Statements,
            PerDeliveryDeadline growing => Named(growing.Base)
                .Concat(pause.Facts.Deliveries.StatementsOn(growing.Unit)),
            EarliestOfDeadline earliest => earliest.Deadlines.SelectMany(Named),
            LatestOfDeadline latest => latest.Deadlines.SelectMany(Named),
            _ => [],
        };

    private static bool CanEnd(Condition condition) =>
        condition.Role == ConditionRole.Resolutive
        || (condition.Role == ConditionRole.Continuing && condition.OnFailure != FailureEffect.Suspends);

    private static IEnumerable<Fact> Leaves(Fact fact) => fact.Parts.IsEmpty ? [fact] : fact.Parts.SelectMany(Leaves);
}
