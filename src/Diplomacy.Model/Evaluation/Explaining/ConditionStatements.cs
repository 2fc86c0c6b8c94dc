namespace Diplomacy.Model;

/// <summary>What is said of the facts that the conditions of strands name.</summary>
internal sealed class ConditionStatements(AccountFacts facts)
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
                    Holds holds => facts.State(holds.State).Statements,
                    Occurred occurred => facts.Event(occurred.Event).Statements,
                    ObservedFor => facts.Violations.Statements,
                    _ => [],
                }
            );
        var isReciprocal = strands.Any(strand => strand.Undertaking.Form == Form.Reciprocal);
        return isReciprocal && !ends ? said.Concat(facts.Violations.Statements) : said;
    }

    private static bool CanEnd(Condition condition) =>
        condition.Role == ConditionRole.Resolutive
        || (condition.Role == ConditionRole.Continuing && condition.OnFailure != FailureEffect.Suspends);

    private static IEnumerable<Fact> Leaves(Fact fact) => fact.Parts.IsEmpty ? [fact] : fact.Parts.SelectMany(Leaves);
}
