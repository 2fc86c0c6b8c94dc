namespace Diplomacy.Model;

/// <summary>Between which instants each statement can have been said, given what answers what and when each was known.</summary>
internal sealed class StatementBounds
{
    private readonly long?[] _earliest;
    private readonly long[] _latest;
    private readonly int[] _answered;

    /// <param name="statements">The statements.</param>
    /// <param name="positionOf">The position of a statement among them; null for another.</param>
    public StatementBounds(IReadOnlyList<Statement> statements, Func<StatementId, int?> positionOf)
    {
        _earliest = new long?[statements.Count];
        _latest = new long[statements.Count];
        _answered = new int[statements.Count];
        for (var i = 0; i < statements.Count; i++)
        {
            var (statement, earliest) = (statements[i], statements[i].SaidAt.EarliestMicroseconds);
            _latest[i] = LatestAlone(statement);
            _earliest[i] = earliest <= _latest[i] ? earliest : null;
            _answered[i] = statement.InReplyTo is { } id ? positionOf(id) ?? -1 : -1;
        }

        var order = InOrderOfReplies();
        foreach (var i in order)
        {
            Raise(i);
        }

        for (var at = order.Count - 1; at >= 0; at--)
        {
            var i = order[at];
            if (_answered[i] >= 0)
            {
                _latest[_answered[i]] = Math.Min(_latest[_answered[i]], _latest[i]);
            }
        }
    }

    /// <summary>The statements that were certainly said before what they answer, with the earliest instant of that.</summary>
    public List<(int Statement, long AnsweredEarliest)> Reversed { get; } = [];

    /// <summary>The first instant at which a statement can have been said; null when open below.</summary>
    public long? Earliest(int statement) => _earliest[statement];

    /// <summary>The last instant at which a statement can have been said.</summary>
    public long Latest(int statement) => _latest[statement];

    /// <summary>The last instant at which a statement can have been said, replies to it aside.</summary>
    public static long LatestAlone(Statement statement)
    {
        var known = statement.KnownMicroseconds;
        return Math.Min(known, statement.SaidAt.LatestMicroseconds ?? known);
    }

    /// <summary>When a statement was said: within its bounds, and no later than it was known.</summary>
    public static Moment SaidWithin(Statement statement) =>
        Moment.FromMicroseconds(statement.SaidAt.EarliestMicroseconds, LatestAlone(statement));

    // A contradiction is reported once, where it arises, and goes no further.
    private void Raise(int statement)
    {
        if (_answered[statement] < 0 || _earliest[_answered[statement]] is not { } answered)
        {
            return;
        }

        if (answered > _latest[statement])
        {
            Reversed.Add((statement, answered));
            _answered[statement] = -1;
        }
        else if (!(_earliest[statement] >= answered))
        {
            _earliest[statement] = answered;
        }
    }

    // What is answered comes before its answers; a circle of replies is cut where it closes.
    private List<int> InOrderOfReplies()
    {
        var order = new List<int>(_answered.Length);
        var (seen, done) = (new bool[_answered.Length], new bool[_answered.Length]);
        var chain = new Stack<int>();
        for (var start = 0; start < _answered.Length; start++)
        {
            var i = start;
            while (i >= 0 && !seen[i])
            {
                seen[i] = true;
                chain.Push(i);
                i = _answered[i];
            }

            if (i >= 0 && !done[i])
            {
                _answered[chain.Peek()] = -1;
            }

            while (chain.TryPop(out var next))
            {
                done[next] = true;
                order.Add(next);
            }
        }

        return order;
    }
}
