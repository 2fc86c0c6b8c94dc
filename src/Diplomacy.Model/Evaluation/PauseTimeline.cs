using System.Collections.Immutable;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>The verdict on a pause at every instant: total, piecewise constant, neighbours always different.</summary>
/// <remarks>Computed once; a point answer is a binary search in it. Immutable and safe to share between threads.</remarks>
public sealed class PauseTimeline
{
    private readonly ITimelineSource _source;
    private readonly ImmutableArray<TimelineCell> _cells;
    private readonly long[] _starts;
    private readonly Truth[] _truths;
    private readonly (long First, long Last) _asked;

    /// <summary>A timeline of these cells.</summary>
    /// <param name="source">What it was computed from.</param>
    /// <param name="cells">The cells in order, without gaps.</param>
    /// <param name="asked">The first and the last instant looked at: nothing is said of what lies beyond.</param>
    internal PauseTimeline(ITimelineSource source, IEnumerable<TimelineCell> cells, (long First, long Last) asked)
    {
        _source = source;
        _asked = asked;
        _cells = [.. cells];
        _starts = [.. _cells.Select(cell => cell.First)];
        _truths = [.. _cells.Select(cell => cell.Assessment.InForce)];
        Segments = Merge().ToEquatableArray();
    }

    /// <summary>The pause that it is about.</summary>
    public PauseId Pause => _source.Pause;

    /// <summary>The account that it is the answer of; null where several are combined.</summary>
    public Account? Account => _source.Account;

    /// <summary>The maximal segments, in order: the first has no start, the last no end.</summary>
    public EquatableArray<TimelineSegment> Segments { get; }

    /// <summary>
    /// Each undertaking's answer over all time, in the order in which the pause has them; worked out when asked for. Empty where nobody's
    /// account is combined.
    /// </summary>
    public EquatableArray<UndertakingTimeline> Undertakings => _source.Undertakings;

    /// <summary>The verdict at an instant; it may be finer than a microsecond.</summary>
    public Verdict At(Instant instant)
    {
        var cell = CellAtMicrosecond(Microseconds.Floor(instant));
        var position = SegmentAt(instant);
        var segment = Segments[position];
        return new Verdict(
            cell.Assessment,
            _source,
            verdict => _source.Explain(verdict, this),
            verdict => DecidingSearch.Of(cell.Assessment, cell.Worlds, instant, !verdict.Accounts.IsEmpty)
        )
        {
            Pause = _source.Pause,
            At = instant,
            Account = _source.Account,
            Conduct = _source.Conduct,
            Interval = new Interval(segment.Start, segment.End),
            NextChange = NextChange(position),
            Presumptions = cell.Presumptions,
            OpenQuestions = cell.Questions,
            EarliestExit = _source.EarliestExit,
            Accounts = _source.AccountsAt(instant),
            Stamp = _source.Stamp,
        };
    }

    /// <summary>Whether the pause is in force at an instant, and nothing else: a look-up that allocates nothing.</summary>
    public Truth InForceAt(Instant instant) => _truths[Position(Microseconds.Floor(instant))];

    /// <summary>What holds at an instant, without what explains it: a look-up that allocates nothing.</summary>
    public Assessment AssessmentAt(Instant instant) => CellAt(instant).Assessment;

    internal ReadOnlySpan<long> Starts => _starts;

    internal EquatableArray<OpenQuestion> QuestionsAt(Instant instant) => CellAt(instant).Questions;

    /// <summary>The maximal stretches of one truth, in order, in microseconds; the last one reaches beyond all instants.</summary>
    internal IEnumerable<(long Start, long End, Truth Truth)> Extents()
    {
        var first = 0;
        for (var i = 1; i <= _starts.Length; i++)
        {
            if (i == _starts.Length || _truths[i] != _truths[first])
            {
                yield return (_starts[first], i == _starts.Length ? long.MaxValue : _starts[i], _truths[first]);
                first = i;
            }
        }
    }

    internal TimelineCell CellAtMicrosecond(long microseconds) => _cells[Position(microseconds)];

    /// <summary>The maximal interval around an instant over which something that cells have is the same.</summary>
    internal Interval Around<T>(Instant instant, Func<TimelineCell, T> what)
    {
        var position = Position(Microseconds.Floor(instant));
        var here = what(_cells[position]);
        bool IsSame(int other) => EqualityComparer<T>.Default.Equals(what(_cells[other]), here);
        var (first, end) = (position, position + 1);
        while (first > 0 && IsSame(first - 1))
        {
            first--;
        }

        while (end < _cells.Length && IsSame(end))
        {
            end++;
        }

        return new Interval(StartOf(first), StartOf(end));
    }

    // The first cell starts and the last one ends where what was looked at does.
    private Instant? StartOf(int cell) =>
        cell == 0 ? (_asked.First <= Microseconds.Min ? null : Microseconds.ToInstant(_asked.First))
        : cell < _cells.Length ? Microseconds.ToInstant(_cells[cell].First)
        : _asked.Last >= Microseconds.Max ? null
        : Microseconds.ToInstant(_asked.Last + 1);

    private TimelineCell CellAt(Instant instant) => CellAtMicrosecond(Microseconds.Floor(instant));

    private int Position(long microseconds)
    {
        var found = Array.BinarySearch(_starts, microseconds);
        return found >= 0 ? found : ~found - 1;
    }

    private int SegmentAt(Instant instant)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Segments[middle].Start <= instant ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private Moment? NextChange(int position)
    {
        var truth = Segments[position].Assessment.InForce;
        Instant? earliest = null;
        foreach (var later in Segments.Skip(position + 1))
        {
            if (later.Assessment.InForce == truth)
            {
                // Back to what it was before anything definite came: the change is still to come or not.
                continue;
            }

            earliest ??= later.Start;
            if (later.Assessment.InForce != Truth.Unknown)
            {
                return Moment.Between(earliest!.Value, later.Start!.Value);
            }
        }

        return earliest is { } from ? Moment.NotBefore(from) : null;
    }

    private IEnumerable<TimelineSegment> Merge()
    {
        var first = 0;
        for (var i = 1; i <= _cells.Length; i++)
        {
            if (i == _cells.Length || _cells[i].Assessment != _cells[first].Assessment)
            {
                yield return new TimelineSegment(StartOf(first), StartOf(i), _cells[first].Assessment);
                first = i;
            }
        }
    }

    /// <summary>The segments, one a line.</summary>
    public override string ToString() => string.Join('\n', Segments);
}
