namespace Diplomacy.Model;

/// <summary>The replies that statements of a view ask for and have not got.</summary>
internal sealed class DueReplies(DossierView view, Reading reading)
{
    private readonly Replies _replies = new(view);

    public IEnumerable<DueItem> On(PauseId? pause, Account? account) =>
        from statement in view.Statements
        where statement.ReplyBy is not null
        where pause is not { } asked || AboutPause.Is(statement, asked)
        where account?.Voices.Contains(statement.Principal) != false
        where view.IsCurrent(statement.Id) && MayBeAuthorized(statement) && !view.IsRetracted(statement.Id)
        let owing = Owing(statement)
        where owing is not null
        let asker = account ?? Account.Of(statement.Principal)
        let due = Due(statement, asker)
        where !due.IsNever
        select new DueItem(DueKind.Reply, due, Truth.Unknown, owing.Value, [asker], [statement.Id])
        {
            Pause = AboutPause.PausesOf(statement).Select(id => (PauseId?)id).FirstOrDefault(),
            RepliesTo = statement.Id,
        };

    // A limit on the calendar is the same in every account.
    private Moment Due(Statement statement, Account account)
    {
        var (limit, key) = (statement.ReplyBy!, $"{statement.Id}/replyBy");
        return new DeadlineSite(limit, key, "").WithParts().Any(part => IsCounted(part.Deadline))
            ? new ReplyLimit(view, account, reading).Of(statement)
            : limit.Resolve(DeadlineBases.None, reading, key).Moment;
    }

    private static bool IsCounted(Deadline deadline) =>
        deadline is OffsetDeadline or UponDeadline or WhileDeadline or PerDeliveryDeadline;

    // Those addressed who have not replied; null when nobody is left.
    private EquatableArray<ActorId>? Owing(Statement statement)
    {
        var replies = _replies.To(statement);
        if (statement.Addressees.IsEmpty)
        {
            return replies.Count == 0 ? [] : null;
        }

        var owing = statement
            .Addressees.Distinct()
            .Where(actor => !_replies.IsAmong(replies, actor))
            .Order()
            .ToEquatableArray();
        return owing.IsEmpty ? null : owing;
    }

    // Where authority is open the reply may be owed.
    private bool MayBeAuthorized(Statement statement) =>
        statement.OnBehalfOf is not { } principal
        || view.Dossier.Index.Relations.MaySpeakFor(statement.Speaker, principal, statement.SaidAt) != Truth.False;
}
