namespace Diplomacy.Model;

/// <summary>Between which instants each statement can have been said, kept only for those that replies move.</summary>
/// <remarks>That of a growing dossier is made from that of before; <see cref="StatementBounds"/> says it for all at once.</remarks>
internal sealed class ReplyBounds
{
    private readonly StatementLog _statements;
    private readonly StatementIndex _index;
    private PersistentMap<int, Bounds> _moved;

    private ReplyBounds(StatementLog statements, StatementIndex index, PersistentMap<int, Bounds> moved)
    {
        _statements = statements;
        _index = index;
        _moved = moved;
    }

    /// <summary>The statements that were certainly said before what they answer, with the earliest instant of that.</summary>
    public IReadOnlyList<(int Statement, long AnsweredEarliest)> Reversed { get; private init; } = [];

    /// <summary>The bounds of all statements at once.</summary>
    public static ReplyBounds Of(StatementLog statements, StatementIndex index)
    {
        var bounds = new StatementBounds(statements, id => index.Find(id)?.Position);
        var moved = new List<KeyValuePair<int, Bounds>>();
        var i = 0;
        foreach (var statement in statements)
        {
            var now = new Bounds(bounds.Earliest(i), bounds.Latest(i));
            if (now != Alone(statement))
            {
                moved.Add(KeyValuePair.Create(i, now));
            }

            i++;
        }

        return new(statements, index, PersistentMap<int, Bounds>.From(moved)) { Reversed = bounds.Reversed };
    }

    /// <summary>The last instant at which a statement can have been said.</summary>
    public long Latest(int position) => At(position).Latest;

    /// <summary>The bounds of the same statements and more; null when replies run in a circle or come before what they answer.</summary>
    /// <param name="statements">The statements, of which the first are those of before.</param>
    /// <param name="index">Their index.</param>
    /// <param name="lowered">Gets the positions of earlier statements that can now have been said only earlier.</param>
    public ReplyBounds? Extended(StatementLog statements, StatementIndex index, SortedSet<int> lowered)
    {
        var first = _statements.Count;
        var result = new ReplyBounds(statements, index, _moved);
        if (!result.RaiseFrom(first))
        {
            return null;
        }

        for (var i = first; i < statements.Count; i++)
        {
            result.LowerAnswered(i, first, lowered);
        }

        return result;
    }

    // Each is said no earlier than what it answers, which comes first.
    private bool RaiseFrom(int first)
    {
        var (seen, done) = (new HashSet<int>(), new HashSet<int>());
        var chain = new Stack<int>();
        for (var start = first; start < _statements.Count; start++)
        {
            for (var i = start; i >= first && !done.Contains(i); i = Answered(i))
            {
                if (!seen.Add(i))
                {
                    return false;
                }

                chain.Push(i);
            }

            while (chain.TryPop(out var i))
            {
                _ = done.Add(i);
                if (!Raise(i))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Raise(int position)
    {
        var answered = Answered(position);
        if (answered < 0 || At(answered).Earliest is not { } earliest)
        {
            return true;
        }

        var alone = At(position);
        if (!(alone.Earliest >= earliest))
        {
            _moved = _moved.Set(position, alone with { Earliest = earliest });
        }

        return earliest <= alone.Latest;
    }

    // Each is said no later than the answers to it; where that is so already, it is so further up.
    private void LowerAnswered(int position, int first, SortedSet<int> lowered)
    {
        var latest = Latest(position);
        for (var i = Answered(position); i >= 0 && latest < Latest(i); i = Answered(i))
        {
            _moved = _moved.Set(i, At(i) with { Latest = latest });
            if (i < first)
            {
                _ = lowered.Add(i);
            }
        }
    }

    private int Answered(int position) =>
        _statements[position].InReplyTo is { } id && _index.Find(id) is { } entry ? entry.Position : -1;

    private Bounds At(int position) =>
        _moved.TryGetValue(position, out var bounds) ? bounds : Alone(_statements[position]);

    private static Bounds Alone(Statement statement)
    {
        var (earliest, latest) = (statement.SaidAt.EarliestMicroseconds, StatementBounds.LatestAlone(statement));
        return new Bounds(earliest <= latest ? earliest : null, latest);
    }

    private readonly record struct Bounds(long? Earliest, long Latest);
}
