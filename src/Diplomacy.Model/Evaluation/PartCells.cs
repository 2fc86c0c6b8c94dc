namespace Diplomacy.Model;

/// <summary>The cells of parts without anything in common, put together along time: where one part changes, no other is looked at again.</summary>
/// <remarks>Counts of what the parts are at an instant say what they come to together: one of them in force, or all.</remarks>
internal sealed class PartCells
{
    private readonly IReadOnlyList<List<TimelineCell>> _parts;
    private readonly bool _all;
    private readonly int[] _positions;
    private readonly int[] _truths = new int[3];

    // How many parts may be in a phase, and of how many it is the least.
    private readonly int[] _phases = new int[PhaseCount];
    private readonly int[] _least = new int[PhaseCount];
    private readonly SortedSet<int> _contradictory = [];
    private readonly Tally<Cause> _causes = new();
    private readonly Tally<OpenQuestion> _questions = new();
    private readonly Tally<Presumption> _presumptions = new();

    private PartCells(IReadOnlyList<List<TimelineCell>> parts, bool all)
    {
        _parts = parts;
        _all = all;
        _positions = new int[parts.Count];
        foreach (var cell in parts.SelectMany(cells => cells))
        {
            _questions.Note(cell.Questions);
            _presumptions.Note(cell.Presumptions);
        }
    }

    private static int PhaseCount { get; } = Enum.GetValues<Phase>().Length;

    /// <summary>What the parts come to together.</summary>
    /// <param name="parts">The cells of each, from the first instant there is, in order.</param>
    /// <param name="all">Whether all are asked for; else one.</param>
    public static List<TimelineCell> Together(IReadOnlyList<List<TimelineCell>> parts, bool all) =>
        new PartCells(parts, all).Cells();

    private List<TimelineCell> Cells()
    {
        var changes = (
            from part in Enumerable.Range(0, _parts.Count)
            from position in Enumerable.Range(0, _parts[part].Count)
            select (Start: _parts[part][position].First, Part: part, Position: position)
        ).ToLookup(change => change.Start);
        var result = new List<TimelineCell>(changes.Count);
        foreach (var at in changes.OrderBy(change => change.Key))
        {
            foreach (var (_, part, position) in at)
            {
                if (position > 0)
                {
                    Count(part, _parts[part][position - 1], -1);
                }

                _positions[part] = position;
                Count(part, _parts[part][position], 1);
            }

            result.Add(Cell(at.Key));
        }

        return result;
    }

    private void Count(int part, TimelineCell cell, int by)
    {
        var assessment = cell.Assessment;
        if (assessment.Phases.IsEmpty)
        {
            _ = by > 0 ? _contradictory.Add(part) : _contradictory.Remove(part);
            return;
        }

        _truths[(int)assessment.InForce] += by;
        _least[(int)assessment.Phases.Min()] += by;
        foreach (var phase in assessment.Phases)
        {
            _phases[(int)phase] += by;
        }

        if (assessment.InForce == Truth.Unknown)
        {
            _causes.Add(assessment.Causes, by);
            _questions.Add(cell.Questions, by);
        }

        _presumptions.Add(cell.Presumptions, by);
    }

    private TimelineCell Cell(long start)
    {
        if (_contradictory.Count > 0)
        {
            return Current(_contradictory.Min) with { First = start };
        }

        var truth = TruthOfAll();
        // Each part may be in any of its phases, whatever the others are in; the furthest counts.
        var least = Array.FindLastIndex(_least, count => count > 0);
        var phases = Enum.GetValues<Phase>().Where(phase => (int)phase >= least && _phases[(int)phase] > 0);
        var isUnknown = truth == Truth.Unknown;
        return new TimelineCell(
            start,
            new Assessment(truth, phases.ToEquatableArray(), isUnknown ? WorldSummary.Ordered(_causes.All) : []),
            _presumptions.All.ToEquatableArray(),
            isUnknown ? _questions.All.ToEquatableArray() : [],
            new PartWorlds(_parts, start)
        );
    }

    private Truth TruthOfAll()
    {
        var (settling, other) = _all ? (Truth.False, Truth.True) : (Truth.True, Truth.False);
        return _truths[(int)settling] > 0 ? settling
            : _truths[(int)Truth.Unknown] > 0 ? Truth.Unknown
            : other;
    }

    private TimelineCell Current(int part) => _parts[part][_positions[part]];

    /// <summary>How often each thing is there now, in the order in which they were noted: part by part.</summary>
    private sealed class Tally<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _ranks = [];
        private readonly SortedDictionary<int, (T Item, int Count)> _present = [];

        public IEnumerable<T> All => _present.Values.Select(one => one.Item);

        public void Note(IReadOnlyList<T> items)
        {
            foreach (var item in items)
            {
                _ = _ranks.TryAdd(item, _ranks.Count);
            }
        }

        public void Add(IReadOnlyList<T> items, int by)
        {
            Note(items);
            foreach (var item in items)
            {
                var rank = _ranks[item];
                var count = by + (_present.TryGetValue(rank, out var known) ? known.Count : 0);
                if (count == 0)
                {
                    _ = _present.Remove(rank);
                }
                else
                {
                    _present[rank] = (item, count);
                }
            }
        }
    }

    /// <summary>The worlds of all parts at an instant, collected when they are asked for.</summary>
    private sealed class PartWorlds(IReadOnlyList<List<TimelineCell>> parts, long at) : IReadOnlyList<WorldClass>
    {
        private List<WorldClass>? _all;

        private List<WorldClass> All => _all ??= [.. parts.SelectMany(cells => cells[PositionIn(cells)].Worlds)];

        public int Count => All.Count;

        public WorldClass this[int index] => All[index];

        public IEnumerator<WorldClass> GetEnumerator() => All.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private int PositionIn(List<TimelineCell> cells)
        {
            var (first, after) = (0, cells.Count);
            while (after - first > 1)
            {
                var middle = (first + after) / 2;
                (first, after) = cells[middle].First <= at ? (middle, after) : (first, middle);
            }

            return first;
        }
    }
}
