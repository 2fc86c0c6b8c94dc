namespace Diplomacy.Model;

/// <summary>When each statement of a view was said: within its bounds, not after it was known, not before what it answers.</summary>
/// <remarks>
/// Bounds are passed on along replies. A statement that was said at an exact instant passes none on, so it is enough to look at
/// the statements that are tied to one by replies, as far as the first exact ones.
/// </remarks>
internal sealed class StatementTimes(DossierView view)
{
    private readonly Dictionary<StatementId, Bounded> _bounds = [];
    private readonly Dictionary<StatementId, VagueInstant> _times = [];

    public VagueInstant Of(Statement statement)
    {
        // From what is answered to its answers, without recursion: threads are long.
        var thread = new Stack<Statement>();
        for (var s = statement; s is not null && !_times.ContainsKey(s.Id); s = Answered(s))
        {
            thread.Push(s);
        }

        while (thread.TryPop(out var next))
        {
            var bounds = BoundsOf(next);
            var time = new VagueInstant(
                Moment.FromMicroseconds(bounds.Earliest, bounds.Latest),
                CauseKind.Start,
                [next.Id]
            )
            {
                Name = $"said {next.Id}",
                NotBefore = Answered(next) is { } answered ? _times[answered.Id] : null,
            };
            _times.Add(next.Id, time);
        }

        return _times[statement.Id];
    }

    // Where one of the two is exact, its bounds already say which is first.
    private Statement? Answered(Statement statement) =>
        BoundsOf(statement).IsExact || StatementAnswered(statement) is not { } answered || BoundsOf(answered).IsExact
            ? null
            : answered;

    private Statement? StatementAnswered(Statement statement) => statement.InReplyTo is { } id ? view.Find(id) : null;

    private Bounded BoundsOf(Statement statement)
    {
        if (_bounds.TryGetValue(statement.Id, out var known))
        {
            return known;
        }

        var tied = IsExact(statement) ? [statement] : TiedTo(statement);
        var positions = new Dictionary<StatementId, int>(tied.Count);
        for (var i = 0; i < tied.Count; i++)
        {
            positions.Add(tied[i].Id, i);
        }

        var bounds = new StatementBounds(tied, id => positions.TryGetValue(id, out var at) ? at : null);
        for (var i = 0; i < tied.Count; i++)
        {
            _bounds[tied[i].Id] = new Bounded(bounds.Earliest(i), bounds.Latest(i));
        }

        return _bounds[statement.Id];
    }

    // The statement and all that replies tie to it; exact ones end the ties, and are among them.
    private List<Statement> TiedTo(Statement statement)
    {
        var tied = new List<Statement> { statement };
        var seen = new HashSet<StatementId> { statement.Id };
        for (var i = 0; i < tied.Count; i++)
        {
            if (IsExact(tied[i]))
            {
                continue;
            }

            var others = view.RepliesTo(tied[i].Id);
            tied.AddRange(others.Where(other => seen.Add(other.Id)));
            if (StatementAnswered(tied[i]) is { } answered && seen.Add(answered.Id))
            {
                tied.Add(answered);
            }
        }

        return tied;
    }

    private static bool IsExact(Statement statement) =>
        statement.SaidAt.EarliestMicroseconds == StatementBounds.LatestAlone(statement);

    private readonly record struct Bounded(long? Earliest, long Latest)
    {
        public bool IsExact => Earliest == Latest;
    }
}
