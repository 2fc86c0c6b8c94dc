namespace Diplomacy.Model;

/// <summary>What is said of the facts that the conditions of strands name.</summary>
internal sealed class ConditionStatements(PauseFacts pause)
{
    public IEnumerable<StatementId> Of(IReadOnlyCollection<Strand> strands, bool ends)
    {
        var said = strands
            .SelectMany(strand => strand.Terms.Conditions.Values)
            .SelectMany(conditions => conditions)
            .Where(condition => !ends || CanEnd(condition))
            .Distinct()
            .SelectMany(condition => Leaves(condition.Fact))
            .Distinct()
            .SelectMany(fact =>
                fact switch
                {
                    Holds holds => pause.Facts.State(holds.State).Statements,
                    Occurred occurred => pause.Facts.Event(occurred.Event).Statements,
                    ObservedFor => pause.Facts.Violations.Statements,
                    Stated stated => pause.Points.Account.Stating(stated).Select(word => word.Statement.Id),
                    Fulfilled fulfilled => pause.Facts.Deliveries.StatementsOn(pause.UnitOf(fulfilled)),
                    _ => [],
                }
            );
        var isReciprocal = strands.Any(strand => strand.Undertaking.Form == Form.Reciprocal);
        return isReciprocal && !ends ? said.Concat(pause.Facts.Violations.Statements) : said;
    }

    private static bool CanEnd(Condition condition) =>
        condition.Role == ConditionRole.Resolutive
        || (condition.Role == ConditionRole.Continuing && condition.OnFailure != FailureEffect.Suspends);

    private static IEnumerable<Fact> Leaves(Fact fact) => fact.Parts.IsEmpty ? [fact] : fact.Parts.SelectMany(Leaves);
}
