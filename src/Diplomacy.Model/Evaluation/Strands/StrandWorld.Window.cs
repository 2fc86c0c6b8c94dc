namespace Diplomacy.Model;

/// <content>The window as it is said, completed by what follows from it.</content>
internal sealed partial class StrandWorld
{
    private bool _isResolvingStart;

    /// <summary>The window with start and end as far as they are said or follow from what is said.</summary>
    public ResolvedWindow Said => _said ??= FindSaid();

    /// <summary>The first instant of the window.</summary>
    public Limit Start => _start ??= FindStart();

    /// <summary>The end of the window before anything prolongs it.</summary>
    public Limit End => _end ??= FindEnd();

    /// <summary>Leaves out the worlds in which the window as said ends before it starts; what never starts has no end.</summary>
    public void RequireOrder()
    {
        if (Said.Start is not { } from || Said.End is not { At: { } last })
        {
            return;
        }

        if (from.At is { } first)
        {
            _world.Require(last, first);
        }
        else
        {
            // An end beyond all time is never, too.
            _world.Require(last, Point.Exactly(Microseconds.Max).Plus(1));
        }
    }

    private ResolvedWindow FindSaid()
    {
        if (_strand.Terms.Window.In(_world) is not { } said)
        {
            return new ResolvedWindow(null, null, null, []);
        }

        var (window, words) = said;
        var (key, statement) = (words[0].Key, words[0].Statement);
        Limit? start = null;
        if (window.Start is { } from)
        {
            _isResolvingStart = true;
            start = Deadlines.Resolve(from, $"{key}/start", CauseKind.Start, statement, this, _world);
            _isResolvingStart = false;
        }

        // What the end hangs on may be looked at from the start.
        _said = new ResolvedWindow(start, null, window.Length, words);
        _start = start;
        Limit? end = window.End is { } until
            ? Deadlines.Resolve(until, $"{key}/end", CauseKind.End, statement, this, _world)
            : null;
        if (window.Length is { } length)
        {
            (start, end) = WithLength(start, end, length, $"{key}/length", statement);
        }

        _start = start;
        return new ResolvedWindow(start, end, window.Length, words);
    }

    private (Limit? Start, Limit? End) WithLength(
        Limit? start,
        Limit? end,
        Length length,
        string key,
        StatementId statement
    )
    {
        if (start is not { } from)
        {
            return end is { } until
                ? (Deadlines.Move(until, length, false, key, statement, _world), until)
                : (null, null);
        }

        var counted = Deadlines.Move(from, length, true, key, statement, _world);
        var rules =
            end is null ? QuestionKinds.StartPlusLength
            : _world.Settled(end.Value).At == _world.Settled(counted).At ? QuestionKinds.End
            : _strand.Facts.Clarified.Answer(
                new Question(QuestionKind.Extent, key, QuestionKinds.OptionsOf(QuestionKind.Extent)),
                CauseKind.Extent,
                [statement],
                _world
            );
        return (from, string.Equals(rules, QuestionKinds.End, StringComparison.Ordinal) ? end : counted);
    }

    // A start nobody said is not after the latest making of the binding acts, nor after the end.
    private Limit FindStart()
    {
        if (Said.Start is { } said)
        {
            return said;
        }

        if (Acts.Latest.At is not { } last)
        {
            return Limit.Never;
        }

        var start = _world.PointOf(
            Facts.Moments.Of(
                $"start of {_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}/{_strand.Party}",
                Moment.Unknown,
                CauseKind.Start,
                _strand.Needed.Statements
            )
        );
        _world.Require(last, start);
        if (Said.End is { At: { } end })
        {
            _world.Require(end, start);
        }

        return new Limit(start);
    }

    private Limit FindEnd()
    {
        if (Said.End is { } said)
        {
            return said;
        }

        if (Said.Length is { } length)
        {
            var statement = Said.Words[0].Statement;
            return Deadlines.Move(Start, length, true, $"{Said.Words[0].Key}/length", statement, _world);
        }

        // What never starts has no end.
        if (Start.At is not { } start)
        {
            return Limit.Never;
        }

        var end = _world.PointOf(
            Facts.Moments.Of(
                $"end of {_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}/{_strand.Party}",
                Moment.Unknown,
                CauseKind.Silence,
                _strand.Terms.Window.Statements
            )
        );
        _world.Require(end, start);
        return new Limit(end);
    }
}
