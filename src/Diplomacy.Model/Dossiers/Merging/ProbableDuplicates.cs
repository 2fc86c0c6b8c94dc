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
                .SelectMany(statement =>
                    byContent[ContentOf(statement)]
                        .Where(other => MayBeOneTime(other, statement) && MayBeOneTime(statement, other))
                        .Select(other => (other.Id, statement.Id))
                )
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

    // Who of those that say or sign it is put down as the speaker is the keeper's choice.
    private static (EquatableArray<(ActorId, ActorId)>, EquatableArray<Act>) ContentOf(Statement statement) =>
        (
            Hands(statement).Select(hand => (hand.By, hand.Principal)).Distinct().Order().ToEquatableArray(),
            statement.Acts
        );

    private static IEnumerable<(ActorId By, ActorId Principal, Moment At)> Hands(Statement statement) =>
        statement
            .Signatories.Select(signature => (signature.By, signature.Principal, signature.At ?? statement.SaidAt))
            .Prepend((statement.Speaker, statement.Principal, statement.SaidAt));

    // Each of them may have done so at one time in both.
    private static bool MayBeOneTime(Statement left, Statement right) =>
        Hands(left)
            .All(hand =>
                Hands(right)
                    .Any(other =>
                        other.By == hand.By && other.Principal == hand.Principal && MayBeOne(other.At, hand.At)
                    )
            );

    // One keeper had the day and the other the hour. A time that may be any is no sign.
    private static bool MayBeOne(Moment left, Moment right) =>
        left == right || (IsBounded(left) && IsBounded(right) && left.IsSimultaneousWith(right) != Truth.False);

    private static bool IsBounded(Moment moment) => moment is { Earliest: not null, Latest: not null };
}
