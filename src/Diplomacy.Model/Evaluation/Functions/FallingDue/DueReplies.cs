namespace Diplomacy.Model;

/// <summary>The replies that statements of a view ask for and have not got.</summary>
internal sealed class DueReplies(DossierView view, Reading reading)
{
    public IEnumerable<DueItem> On(PauseId? pause, Account? account) =>
        from statement in view.Statements
        where statement.ReplyBy is not null
        where pause is not { } asked || AboutPause.Is(statement, asked)
        where account?.Voices.Contains(statement.Principal) != false
        where view.IsCurrent(statement.Id) && MayBeAuthorized(statement) && !view.IsRetracted(statement.Id)
        let owing = Owing(statement)
        where owing is not null
        let resolved = statement.ReplyBy!.Resolve(DeadlineBases.None, reading, $"{statement.Id}/replyBy")
        where !resolved.Moment.IsNever
        select new DueItem(
            DueKind.Reply,
            resolved.Moment,
            Truth.Unknown,
            owing.Value,
            [Account.Of(statement.Principal)],
            [statement.Id]
        )
        {
            Pause = AboutPause.PausesOf(statement).Select(id => (PauseId?)id).FirstOrDefault(),
            RepliesTo = statement.Id,
        };

    // Those addressed who have not replied; null when nobody is left.
    private EquatableArray<ActorId>? Owing(Statement statement)
    {
        var replied = view.RepliesTo(statement.Id).Where(view.IsAuthorized).ToList();
        if (statement.Addressees.IsEmpty)
        {
            return replied.Count == 0 ? [] : null;
        }

        var owing = statement
            .Addressees.Distinct()
            .Where(actor => !replied.Exists(reply => SpeaksFor(reply, actor)))
            .Order()
            .ToEquatableArray();
        return owing.IsEmpty ? null : owing;
    }

    // Where authority is open the reply may be owed.
    private bool MayBeAuthorized(Statement statement) =>
        statement.OnBehalfOf is not { } principal
        || view.Dossier.Index.Relations.MaySpeakFor(statement.Speaker, principal, statement.SaidAt) != Truth.False;

    private bool SpeaksFor(Statement reply, ActorId actor) =>
        reply.Speaker == actor
        || reply.Principal == actor
        || view.Dossier.Index.Relations.MaySpeakFor(reply.Principal, actor, reply.SaidAt) == Truth.True;
}
