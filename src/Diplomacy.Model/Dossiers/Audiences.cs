namespace Diplomacy.Model;

/// <summary>Who could know of a statement.</summary>
internal static class Audiences
{
    /// <summary>
    /// Whether an actor could: of a public statement anybody; else the audience and the statement's own side, and whoever these spoke for, by
    /// recorded authority, when it was said.
    /// </summary>
    public static bool Includes(Statement statement, ActorId actor, RelationGraph relations)
    {
        if (statement.Audience is not { } audience)
        {
            return true;
        }

        var saidAt = StatementBounds.SaidWithin(statement);
        return Side(statement)
            .Concat(audience)
            .Any(who => who == actor || relations.MaySpeakFor(who, actor, saidAt) == Truth.True);
    }

    private static IEnumerable<ActorId> Side(Statement statement) =>
        [
            statement.Speaker,
            statement.Principal,
            .. statement.Signatories.SelectMany(signature => new[] { signature.By, signature.Principal }),
        ];
}
