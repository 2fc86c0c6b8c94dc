namespace Diplomacy.Model;

/// <summary>One class of possible worlds while it is being explored: the answers given so far, and the order of instants.</summary>
/// <remarks>
/// The evaluation of a world is plain two-valued code. Where it asks for something that differs between worlds, the answer comes
/// from the script of this run, or is the first possible one; the explorer runs the code again with the next script until every
/// class of worlds has been seen. Only what is asked is split.
/// </remarks>
internal sealed partial class World
{
    private readonly Reading _reading;
    private readonly Dictionary<VagueInstant, int> _variables;
    private readonly IReadOnlyList<int> _script;
    private readonly HashSet<VagueInstant> _introduced = [];
    private readonly List<(int Answer, int Count)> _trace = [];
    private readonly List<(Choice Choice, int Answer)> _choices = [];
    private readonly List<OrderAnswer> _orders = [];
    private readonly List<Presumption> _presumptions = [];
    private readonly HashSet<Presumption> _presumed = [];
    private readonly HashSet<long>? _edges;

    /// <param name="reading">What is supposed.</param>
    /// <param name="variables">The vague instants met in any world of the exploration.</param>
    /// <param name="script">The answers to give first.</param>
    /// <param name="asked">The first and the last instant asked about.</param>
    /// <param name="edges">Takes the instants between which no comparison with the one asked about is open; null where nobody wants them.</param>
    public World(
        Reading reading,
        Dictionary<VagueInstant, int> variables,
        IReadOnlyList<int> script,
        (long First, long Last) asked,
        HashSet<long>? edges = null
    )
    {
        _edges = edges;
        _reading = reading;
        _variables = variables;
        _script = script;
        Bounds = new DifferenceBounds();
        _ = Bounds.Constrain(Point.AskedAbout.Variable, Point.Epoch, asked.Last);
        _ = Bounds.Constrain(Point.Epoch, Point.AskedAbout.Variable, -asked.First);
    }

    public DifferenceBounds Bounds { get; }

    /// <summary>Whether no world satisfies what was asked of this one.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Whether it would take more steps than are taken to say what holds in this world.</summary>
    public bool IsGivenUp { get; private set; }

    public IReadOnlyList<(int Answer, int Count)> Trace => _trace;

    /// <summary>How often it was asked for an instant, an order or an answer, and what took as long.</summary>
    public long Asked { get; private set; }

    public IReadOnlyList<(Choice Choice, int Answer)> Choices => _choices;

    /// <summary>The orders of instants that were asked for and could have been otherwise.</summary>
    public IReadOnlyList<OrderAnswer> Orders => _orders;

    public IReadOnlyList<Presumption> Presumptions => _presumptions;

    /// <summary>The answer to a choice in this world.</summary>
    public int Answer(Choice choice)
    {
        Asked++;
        if (choice.Question is { } question && _reading.AnswerTo(question) is { } fixedAnswer)
        {
            return fixedAnswer;
        }

        foreach (var (asked, given) in _choices)
        {
            if (string.Equals(asked.Key, choice.Key, StringComparison.Ordinal))
            {
                return given;
            }
        }

        var answer = Split(choice.Count);
        _choices.Add((choice, answer));
        return answer;
    }

    /// <summary>Notes the answer to a choice that was made before this world was begun.</summary>
    public void Give(Choice choice, int answer) => _choices.Add((choice, answer));

    /// <summary>The option of a question in this world.</summary>
    public string Answer(Question question, CauseKind cause, EquatableArray<StatementId> statements) =>
        question.Options[Answer(Choice.Of(question, cause, statements))];

    /// <summary>The place of a vague instant among the variables, with its bounds known to the world from now on.</summary>
    public Point PointOf(VagueInstant vague)
    {
        Asked++;
        var instant = vague.Root;
        if (instant.IsExactAndFree)
        {
            return Point.Exactly(instant.Bounds.EarliestMicroseconds!.Value);
        }

        var point = instant.Bounds.IsExact
            ? Point.Exactly(instant.Bounds.EarliestMicroseconds!.Value)
            : new Point(VariableOf(instant), 0);
        if (_introduced.Add(instant))
        {
            Introduce(instant, point);
        }

        return point;
    }

    /// <summary>Whether one instant is at or after another in this world.</summary>
    public bool IsAtOrAfter(Point later, Point earlier)
    {
        Asked++;
        if (_edges is not null)
        {
            NoteEdges(later, earlier);
        }

        while (later.IsOpen || earlier.IsOpen)
        {
            (later, earlier) = (Known(later), Known(earlier));
            if (IsAlwaysAtOrAfter(later, earlier) is { } decided)
            {
                return decided;
            }

            (later, earlier) = later.IsOpen ? (OnceAsked(later), earlier) : (later, OnceAsked(earlier));
        }

        var (i, j, c) = (earlier.Variable, later.Variable, later.Shift - earlier.Shift);
        if (Bounds.Entails(i, j, c))
        {
            return true;
        }

        if (Bounds.Excludes(i, j, c))
        {
            return false;
        }

        var answer = Split(2) == 0;
        _orders.Add(new OrderAnswer(i, j, c, answer));
        _ = answer ? Bounds.Constrain(i, j, c) : Bounds.Constrain(j, i, -c - 1);
        return answer;
    }

    /// <summary>Whether the instant asked about is at or after another.</summary>
    public bool HasCome(Point point) => IsAtOrAfter(Point.AskedAbout, point);

    /// <summary>Leaves only the worlds in which one instant is at or after another.</summary>
    public void Require(Point later, Point earlier)
    {
        if (later.IsOpen || earlier.IsOpen)
        {
            if (IsAlwaysAtOrAfter(Known(later), Known(earlier)) == true)
            {
                return;
            }

            (later, earlier) = (Settled(later), Settled(earlier));
        }

        IsImpossible |=
            IsImpossible || !Bounds.Constrain(earlier.Variable, later.Variable, later.Shift - earlier.Shift);
    }

    /// <summary>Says that it is no world: something in it contradicts what was supposed of it.</summary>
    public void Exclude() => IsImpossible = true;

    /// <summary>Says that a bound was hit, so that nothing is known of any world.</summary>
    public void GiveUp() => IsGivenUp = true;

    /// <summary>Bounds on how much later one instant is than another, in microseconds; null where there is none.</summary>
    public (long? Least, long? Most) Between(Point earlier, Point later)
    {
        (earlier, later) = (Settled(earlier), Settled(later));
        var shift = later.Shift - earlier.Shift;
        return (
            -Bounds.Distance(earlier.Variable, later.Variable) + shift,
            Bounds.Distance(later.Variable, earlier.Variable) + shift
        );
    }

    /// <summary>Leaves only worlds in which one instant is as far from another as a third from a fourth, as far as bounds tell.</summary>
    public void RequireSameDistance(Point later, Point earlier, Point end, Point start)
    {
        (end, start) = (Settled(end), Settled(start));
        if (Bounds.Distance(end.Variable, start.Variable) is { } most)
        {
            Require(earlier.Plus(most + end.Shift - start.Shift), later);
        }

        if (Bounds.Distance(start.Variable, end.Variable) is { } apart)
        {
            Require(later, earlier.Plus(-apart + end.Shift - start.Shift));
        }
    }

    /// <summary>Says that something took as long as being asked so often.</summary>
    public void Charge(long asked) => Asked += asked;

    public void Presume(Presumption presumption)
    {
        if (_presumed.Add(presumption))
        {
            _presumptions.Add(presumption);
        }
    }

    // Whether the instant asked about has come to another differs only between the first and the last that the other can be.
    private void NoteEdges(Point later, Point earlier)
    {
        var isHere = later == Point.AskedAbout;
        if (isHere == (earlier == Point.AskedAbout))
        {
            return;
        }

        var (first, last) = RangeOf(isHere ? earlier : later);
        foreach (var edge in new[] { first, last })
        {
            if (edge is { } at && at > Microseconds.Min && at < Microseconds.Max)
            {
                _ = _edges!.Add(isHere ? at : at + 1);
            }
        }
    }

    private int VariableOf(VagueInstant instant)
    {
        if (!_variables.TryGetValue(instant, out var variable))
        {
            variable = 2 + _variables.Count;
            _variables.Add(instant, variable);
        }

        return variable;
    }

    private void Introduce(VagueInstant instant, Point point)
    {
        if (!point.IsExact && !instant.MayBeAlways)
        {
            Require(point, Point.Exactly(instant.Bounds.EarliestMicroseconds ?? Microseconds.BeforeAllTime));
        }

        if (!point.IsExact && instant.Bounds.LatestMicroseconds is { } latest)
        {
            Require(Point.Exactly(latest), point);
        }

        foreach (var bound in instant.NotAfter)
        {
            Require(PointOf(bound), point);
        }

        if (instant.NotBefore is { } answered)
        {
            Require(point, PointOf(answered));
        }
    }

    private int Split(int count)
    {
        var answer = _trace.Count < _script.Count ? _script[_trace.Count] : 0;
        _trace.Add((answer, count));
        return answer;
    }
}
