namespace Diplomacy.Cli;

/// <summary>What every lane says at every knowledge time, each different answer of a lane kept once.</summary>
internal sealed class AnswerTable(int lanes)
{
    private readonly Dictionary<LaneAnswer, int>[] _indexes = [.. Enumerable.Range(0, lanes).Select(_ => New())];
    private readonly List<LaneAnswer>[] _answers = [.. Enumerable.Range(0, lanes).Select(_ => new List<LaneAnswer>())];
    private List<(int Row, int[] Indexes)> _rows = [];

    public IReadOnlyList<IReadOnlyList<LaneAnswer>> Answers => _answers;

    /// <summary>The rows kept, by the order in which they were added.</summary>
    public IEnumerable<int> Rows => _rows.Select(row => row.Row);

    private int Size => _answers.Sum(answers => answers.Sum(answer => answer.Segments.Count + answer.Questions.Count));

    /// <summary>The answers of all lanes at the next knowledge time.</summary>
    public void Add(IReadOnlyList<LaneAnswer> answers) => _rows.Add((_rows.Count, Keep(answers)));

    public IReadOnlyList<int> Indexes(int row) => _rows[row].Indexes;

    /// <summary>Leaves out every second knowledge time until what is kept is small enough; the last one stays.</summary>
    public void Thin(int most)
    {
        while (_rows.Count > 1 && Size > most)
        {
            var kept = _rows
                .Where((_, i) => (_rows.Count - 1 - i) % 2 == 0)
                .Select(row => (row.Row, Answers: row.Indexes.Select((index, lane) => _answers[lane][index]).ToArray()))
                .ToArray();
            foreach (var lane in Enumerable.Range(0, _answers.Length))
            {
                _indexes[lane].Clear();
                _answers[lane].Clear();
            }

            _rows = [.. kept.Select(row => (row.Row, Keep(row.Answers)))];
        }
    }

    private int[] Keep(IReadOnlyList<LaneAnswer> answers) => [.. answers.Select((answer, lane) => Keep(lane, answer))];

    private int Keep(int lane, LaneAnswer answer)
    {
        if (!_indexes[lane].TryGetValue(answer, out var index))
        {
            index = _answers[lane].Count;
            _indexes[lane].Add(answer, index);
            _answers[lane].Add(answer);
        }

        return index;
    }

    private static Dictionary<LaneAnswer, int> New() => [];
}
