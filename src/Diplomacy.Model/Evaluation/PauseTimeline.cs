using NodaTime;

namespace Diplomacy.Model;

/// <summary>The verdict on a pause at every instant: total, piecewise constant, neighbours always different.</summary>
/// <remarks>Computed once; a point answer is a binary search in it. Immutable and safe to share between threads.</remarks>
public sealed class PauseTimeline
{
    private readonly ITimelineSource _source;
    private readonly TimelineCell[] _cells;
    private readonly TimelineStarts _starts;
    private readonly (long First, long Last) _asked;
    private TimelineSegment[]? _segments;

    /// <summary>A timeline of these cells, of all instants there are.</summary>
    internal PauseTimeline(ITimelineSource source, List<TimelineCell> cells)
        : this(source, cells, (Microseconds.Min, Microseconds.Max)) { }

    /// <summary>A timeline of these cells.</summary>
    /// <param name="source">What it was computed from.</param>
    /// <param name="cells">The cells in order, without gaps.</param>
    /// <param name="asked">The first and the last instant looked at: nothing is said of what lies beyond.</param>
    internal PauseTimeline(ITimelineSource source, List<TimelineCell> cells, (long First, long Last) asked)
    {
        _source = source;
        _asked = asked;
        _cells = [.. cells];
        _starts = new TimelineStarts(_cells);
    }

    /// <summary>The pause that it is about.</summary>
    public PauseId Pause => _source.Pause;

    /// <summary>The account that it is the answer of; null where several are combined.</summary>
    public Account? Account => _source.Account;

    /// <summary>The accounts that it combines, or the one that it is the answer of.</summary>
    internal Accounts Accounts => _source.Accounts;

    /// <summary>
    /// The timelines of the accounts that it combines, in the order in which they were asked for, worked out with it; empty where it is
    /// the answer of one account.
    /// </summary>
    public EquatableArray<PauseTimeline> AccountTimelines => _source.AccountTimelines;

    /// <summary>The maximal segments, in order: the first has no start, the last no end.</summary>
    public EquatableArray<TimelineSegment> Segments => new(_segments ??= Merged());

    /// <summary>
    /// Each undertaking's answer over all time, in the order in which the pause has them; worked out when asked for. Empty where nobody's
    /// account is combined.
    /// </summary>
    public EquatableArray<UndertakingTimeline> Undertakings => _source.Undertakings;

    /// <summary>The verdict at an instant; it may be finer than a microsecond.</summary>
    public Verdict At(Instant instant)
    {
        var position = Position(Microseconds.Floor(instant));
        var cell = _cells[position];
        var (first, end) = SegmentAround(position);
        return new Verdict(cell.Assessment, this)
        {
            Pause = _source.Pause,
            At = instant,
            Account = _source.Account,
            Conduct = _source.Conduct,
            Interval = new Interval(StartOf(first), StartOf(end)),
            NextChange = NextChange(end, cell.Assessment.InForce),
            Presumptions = cell.Presumptions,
            OpenQuestions = cell.Questions,
            Accounts = _source.AccountsAt(instant),
            Stamp = _source.Stamp,
        };
    }

    /// <summary>Whether the pause is in force at an instant, and nothing else: a look-up that allocates nothing.</summary>
    public Truth InForceAt(Instant instant) => _starts.TruthAt(instant);

    /// <summary>What holds at an instant, without what explains it: a look-up that allocates nothing.</summary>
    public Assessment AssessmentAt(Instant instant) => CellAt(instant).Assessment;

    /// <summary>
    /// The open questions that matter at an instant, with the answer under each option: a look-up that allocates nothing. See
    /// <see cref="Verdict.OpenQuestions"/>.
    /// </summary>
    public EquatableArray<OpenQuestion> OpenQuestionsAt(Instant instant) => CellAt(instant).Questions;

    internal IEnumerable<long> Starts => _cells.Select(cell => cell.First);

    /// <summary>The maximal stretches of one truth, in order, in microseconds; the last one reaches beyond all instants.</summary>
    internal IEnumerable<(long Start, long End, Truth Truth)> Extents()
    {
        var first = 0;
        for (var i = 1; i <= _cells.Length; i++)
        {
            if (i == _cells.Length || TruthOf(i) != TruthOf(first))
            {
                yield return (
                    _cells[first].First,
                    i == _cells.Length ? long.MaxValue : _cells[i].First,
                    TruthOf(first)
                );
                first = i;
            }
        }
    }

    internal VerdictDetails DetailsOf(Verdict verdict) => new(verdict, this, _source);

    internal DecidingFacts DecidingFactsAt(Instant instant, bool isCombined)
    {
        var cell = CellAt(instant);
        return DecidingSearch.Of(cell.Assessment, cell.Worlds, instant, isCombined);
    }

    /// <summary>Whether it is at some instant not known whom it binds, whomever the pause names.</summary>
    internal bool MayEverBindAnybody => Array.Exists(_cells, cell => cell.Assessment.MayBindAnybody);

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

    private int Position(long microseconds) => _starts.PositionOf(microseconds);

    private Truth TruthOf(int cell) => _cells[cell].Assessment.InForce;

    // The cells with the same assessment around one: the first of them, and the first after them.
    private (int First, int End) SegmentAround(int position)
    {
        var (first, end) = (position, position + 1);
        while (first > 0 && IsOneSegment(first - 1, first))
        {
            first--;
        }

        while (end < _cells.Length && IsOneSegment(end - 1, end))
        {
            end++;
        }

        return (first, end);
    }

    private bool IsOneSegment(int left, int right) =>
        ReferenceEquals(_cells[left].Assessment, _cells[right].Assessment)
        || _cells[left].Assessment == _cells[right].Assessment;

    private Moment? NextChange(int from, Truth truth)
    {
        Instant? earliest = null;
        for (var i = from; i < _cells.Length; i++)
        {
            // Back to what it was before anything definite came: the change is still to come or not.
            if (TruthOf(i) == truth)
            {
                continue;
            }

            earliest ??= StartOf(i);
            if (TruthOf(i) != Truth.Unknown)
            {
                return Moment.Between(earliest!.Value, StartOf(i)!.Value);
            }
        }

        return earliest is { } start ? Moment.NotBefore(start) : null;
    }

    private TimelineSegment[] Merged()
    {
        var segments = new List<TimelineSegment>(_cells.Length);
        for (var first = 0; first < _cells.Length; )
        {
            var end = SegmentAround(first).End;
            segments.Add(new TimelineSegment(StartOf(first), StartOf(end), _cells[first].Assessment));
            first = end;
        }

        return [.. segments];
    }

    /// <summary>The segments, one a line.</summary>
    public override string ToString() => string.Join('\n', Segments);
}
