namespace Diplomacy.Model;

/// <content>The end as last extended, and windows revived after it.</content>
internal sealed partial class StrandWorld
{
    // Far more periods than any pause had; a rule that makes more is followed no further.
    private const int MostPeriods = 4_000;

    private List<(StrandWorld Of, ExtensionRule? Rule)>? _extensionRules;
    private StatementId? _ruleStatement;

    /// <summary>The window, with its end as last extended, and those that extensions made after the end opened.</summary>
    private IReadOnlyList<(Limit Start, Limit End)> Periods => Window.All;

    private WindowPeriods Window => _window ??= MayGoOn ? Known ?? FindPeriods() : new([(Start, End)], []);

    // What was found once for all worlds, of which none is supposed to be left.
    private WindowPeriods? Known => _pause.IsLeft ? null : _strand.Periods;

    // Without an extension on record, or a rule that prolongs, there is but the window.
    private bool MayGoOn => MayBeProlonged || _pause.HasSharedRules;

    private List<(StrandWorld Of, ExtensionRule? Rule)> ExtensionRules =>
        _extensionRules ??= _pause.ExtensionRulesOf(this);

    private string WindowKey =>
        Said.Words.Count > 0 ? Said.Words[0].Key : $"{_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}";

    /// <summary>Follows the window from end to end.</summary>
    public WindowPeriods FindPeriods()
    {
        var periods = new List<(Limit Start, Limit End)> { (Start, End) };
        var prolonging = new List<Move>();
        var found = new WindowPeriods(periods, prolonging);
        if (End.At is null)
        {
            return found;
        }

        var extends = Extends();
        var reopening = new LateExtensions(
            extends.FindAll(extend => Moves.From(extend.Making.Act) is not null),
            _world
        );
        var coming = new ComingMoves(extends, _world);
        var used = new UsedExtensions(_world);
        for (var i = 0; periods[^1].End.At is { } last; i++)
        {
            if (i == MostPeriods)
            {
                _world.GiveUp();
                return found;
            }

            var (start, end) = periods[^1];
            // Those made in the period: after the end before it, which those that had come by then were.
            var made = coming.TakeUntil(last);
            made.RemoveAll(used.Exhausts);
            if (NextEnd(made, end, coming, prolonging) is { } next)
            {
                periods[^1] = (start, next);
            }
            else if (Revival(reopening, used, last, prolonging) is { } revived)
            {
                periods.Add(revived);
            }
            else
            {
                return found;
            }
        }

        return found;
    }

    // The extensions that may count, by whichever undertaking's rule.
    private List<Move> Extends() =>
        ExtensionRules
            .Select(rule => rule.Of)
            .Append(this)
            .Distinct()
            .SelectMany(of => of._strand.Made(MoveKind.Extend, _world))
            .DistinctBy(move => (move.By, move.Making.Act, move.Making.Word.Key))
            .Where(MayCount)
            .ToList();

    // An act of one who neither is asked by a rule nor speaks for this account never counts.
    private bool MayCount(Move move) =>
        _strand.IsClaim(move)
        || ExtensionRules.Exists(rule => _strand.IsByOneOf(move, _pause.HoldersOf(rule.Of, rule.Rule)));

    // Without an extension on record or a rule that prolongs by itself, nothing moves the end.
    private bool MayBeProlonged =>
        _strand.IsMoved(MoveKind.Extend)
        || _strand.Terms.Extension.Values.Any(rule => rule.Mode == ExtensionMode.Automatic);

    // The end that follows; null when this one is the last.
    private Limit? NextEnd(List<Move> made, Limit end, ComingMoves coming, List<Move> prolonging)
    {
        var counting = Counting(LastOfEach(made), end);
        if (Chosen(counting) is { } chosen && EndOf(chosen, end) is var said && IsLater(said, end))
        {
            prolonging.AddRange(counting);
            return said;
        }

        return ByItself(end, coming);
    }

    private bool IsLater(Limit next, Limit end) => next.At is null || !Has(next, end.At!.Value);

    private Limit EndOf(Move move, Limit from)
    {
        var extend = (Extend)move.Making.Act;
        var (key, statement) = (KeyOf(move.Making), move.Making.Word.Statement.Id);
        var end =
            extend.Until is { } until ? Deadlines.Resolve(until, $"{key}/until", CauseKind.End, statement, this, _world)
            : extend.By is { } by ? Deadlines.Move(from, by, true, $"{key}/by", statement, _world)
            : NextPeriod(
                from,
                ExtensionRules.Select(rule => rule.Rule).FirstOrDefault(rule => rule?.Period is not null)
            );

        // Taken back after the end that it moved, it lasts until then.
        return move.Making.TakenBack.Aggregate(
            Capped(end),
            (least, takenBack) => Earlier(least, new Limit(_world.PointOf(takenBack)))
        );
    }

    private Limit Capped(Limit end) =>
        ExtensionRules
            .Select(rule => rule.Rule?.Cap)
            .OfType<Length>()
            .Aggregate(
                end,
                (least, cap) =>
                    Earlier(least, Deadlines.Move(Start, cap, true, $"{WindowKey}/cap", RuleStatement, _world))
            );

    private StatementId RuleStatement =>
        _ruleStatement ??= ExtensionRules
            .SelectMany(rule => rule.Of._strand.Terms.Extension.Statements)
            .Concat(_strand.Terms.Window.Statements)
            .Concat(_strand.Moved(MoveKind.Extend))
            .First();
}
