namespace Diplomacy.Model;

/// <summary>Finds statements that two dossiers probably both have, each under an identifier of its own.</summary>
internal static class ProbableDuplicates
{
    public static EquatableArray<ProbableDuplicate> Between(StatementLog left, StatementLog right)
    {
        var (lefts, rights) = (IdsOf(left), IdsOf(right));
        var byContent = left.ToLookup(ContentOf);
        return
        [
            .. right
                .SelectMany(statement => byContent[ContentOf(statement)].Select(other => (other.Id, statement.Id)))
                // Where one keeper has both, they were told apart.
                .Where(pair => pair.Item1 != pair.Item2)
                .Where(pair => !rights.Contains(pair.Item1) && !lefts.Contains(pair.Item2))
                .Select(pair => pair.Item1.CompareTo(pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1))
                .Distinct()
                .Order()
                .Select(pair => new ProbableDuplicate(pair.Item1, pair.Item2)),
        ];
    }

    private static HashSet<StatementId> IdsOf(StatementLog statements) => [.. statements.Select(s => s.Id)];

    private static (ActorId, ActorId, Moment, EquatableArray<Act>) ContentOf(Statement statement) =>
        (statement.Speaker, statement.Principal, statement.SaidAt, statement.Acts);
}
