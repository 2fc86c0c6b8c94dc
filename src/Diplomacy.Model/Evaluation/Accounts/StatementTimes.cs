namespace Diplomacy.Model;

/// <summary>When each statement of a view was said: within its bounds, not after it was known, not before what it answers.</summary>
internal sealed class StatementTimes
{
    private readonly EquatableArray<Statement> _statements;
    private readonly Dictionary<StatementId, int> _positions;
    private readonly StatementBounds _bounds;
    private readonly Dictionary<int, VagueInstant> _times = [];

    public StatementTimes(DossierView view)
    {
        _statements = view.Statements;
        _positions = new Dictionary<StatementId, int>(_statements.Count);
        for (var i = 0; i < _statements.Count; i++)
        {
            _positions.Add(_statements[i].Id, i);
        }

        _bounds = new StatementBounds(_statements, _positions);
    }

    public VagueInstant Of(Statement statement)
    {
        // From what is answered to its answers, without recursion: threads are long.
        var thread = new Stack<int>();
        for (var i = _positions[statement.Id]; i >= 0 && !_times.ContainsKey(i); i = Answered(i))
        {
            thread.Push(i);
        }

        while (thread.TryPop(out var i))
        {
            var bounds = Moment.FromMicroseconds(_bounds.Earliest(i), _bounds.Latest(i));
            var answered = Answered(i);
            var time = new VagueInstant(bounds, CauseKind.Start, [_statements[i].Id])
            {
                NotBefore = answered < 0 ? null : _times[answered],
            };
            _times.Add(i, time);
        }

        return _times[_positions[statement.Id]];
    }

    // Where one of the two is exact, its bounds already say which is first.
    private int Answered(int i) =>
        IsExact(i) || _bounds.Answered(i) is not (>= 0 and var answered) || IsExact(answered) ? -1 : answered;

    private bool IsExact(int i) => _bounds.Earliest(i) == _bounds.Latest(i);
}
