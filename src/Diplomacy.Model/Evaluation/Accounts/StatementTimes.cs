namespace Diplomacy.Model;

/// <summary>When each statement of a view was said: within its bounds, not after it was known, not before what it answers.</summary>
internal sealed class StatementTimes
{
    private readonly ILookup<StatementId, Statement> _replies;
    private readonly Dictionary<StatementId, Statement> _statements;
    private readonly Dictionary<StatementId, VagueInstant> _times = [];

    public StatementTimes(DossierView view)
    {
        _statements = view.Statements.ToDictionary(s => s.Id);
        _replies = view.Statements.Where(s => s.InReplyTo is not null).ToLookup(s => s.InReplyTo!.Value);
    }

    public VagueInstant Of(Statement statement)
    {
        if (!_times.TryGetValue(statement.Id, out var time))
        {
            var answered = statement.InReplyTo is { } id ? _statements.GetValueOrDefault(id) : null;
            time = new VagueInstant(
                Moment.FromMicroseconds(statement.SaidAt.EarliestMicroseconds, LatestOf(statement)),
                CauseKind.Start,
                [statement.Id]
            )
            {
                NotBefore = answered is null ? null : Of(answered),
            };
            _times.Add(statement.Id, time);
        }

        return time;
    }

    // What was said later than anything that answers it would break the order of the reply.
    private long LatestOf(Statement statement)
    {
        var latest = Microseconds.Floor(statement.KnownFrom);
        latest = Math.Min(latest, statement.SaidAt.LatestMicroseconds ?? latest);
        foreach (var reply in _replies[statement.Id])
        {
            latest = Math.Min(latest, LatestOf(reply));
        }

        return latest;
    }
}
