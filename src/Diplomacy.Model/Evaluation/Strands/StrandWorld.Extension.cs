namespace Diplomacy.Model;

/// <content>The end as last extended, and windows revived after it.</content>
internal sealed partial class StrandWorld
{
    // Far more periods than any pause had; a rule that makes more is followed no further.
    private const int MostPeriods = 4_000;

    private List<(StrandWorld Of, ExtensionRule? Rule)>? _extensionRules;

    /// <summary>The window, with its end as last extended, and those that extensions made after the end opened.</summary>
    private List<(Limit Start, Limit End)> Periods => _periods ??= FindPeriods();

    private List<(StrandWorld Of, ExtensionRule? Rule)> ExtensionRules =>
        _extensionRules ??= _pause.ExtensionRulesOf(this);

    private string WindowKey =>
        Said.Words.Count > 0 ? Said.Words[0].Key : $"{_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}";

    private List<(Limit Start, Limit End)> FindPeriods()
    {
        var periods = new List<(Limit Start, Limit End)> { (Start, End) };
        if (End.At is null || (!MayBeProlonged && !_pause.HasSharedRules))
        {
            return periods;
        }

        var extends = ExtensionRules
            .Select(rule => rule.Of)
            .Append(this)
            .Distinct()
            .SelectMany(of => of._strand.Made(MoveKind.Extend, _world))
            .DistinctBy(move => (move.By, move.Making.Act, move.Making.Word.Key))
            .ToList();
        var used = new HashSet<Move>();
        Limit? before = null;
        for (var i = 0; i < MostPeriods && periods[^1].End.At is { } last; i++)
        {
            var (start, end) = periods[^1];
            var made = extends.FindAll(extend =>
                !used.Contains(extend)
                && Has(Time(extend.Making), last)
                && !(before is { At: { } bound } && _world.IsAtOrAfter(bound, _world.PointOf(extend.Making.Time)))
            );
            if (NextEnd(made, end, extends) is { } next)
            {
                periods[^1] = (start, next);
                before = end;
            }
            else if (Revival(extends, used, end) is { } revived)
            {
                periods.Add(revived);
                before = end;
            }
            else
            {
                return periods;
            }
        }

        return periods;
    }

    // Without an extension on record or a rule that prolongs by itself, nothing moves the end.
    private bool MayBeProlonged =>
        _strand.Moved(MoveKind.Extend).Any()
        || _strand.Terms.Extension.Values.Any(rule => rule.Mode == ExtensionMode.Automatic);

    // The end that follows; null when this one is the last.
    private Limit? NextEnd(List<Move> made, Limit end, List<Move> extends)
    {
        if (
            Chosen(Counting(LastOfEach(made), end)) is { } chosen
            && EndOf(chosen, end) is var said
            && IsLater(said, end)
        )
        {
            return said;
        }

        foreach (var (of, rule) in ExtensionRules)
        {
            if (rule is { Mode: ExtensionMode.Automatic } && !IsStopped(of, rule, end))
            {
                var next = NextPeriod(end, rule);
                if (!IsLater(next, end))
                {
                    return null;
                }

                next = Capped(IsSettled(end, extends) ? Limit.Never : next);
                return IsLater(next, end) ? next : null;
            }
        }

        return null;
    }

    private bool IsLater(Limit next, Limit end) => next.At is null || !Has(next, end.At!.Value);

    // Without a word to come that could change it, it goes on for ever, or to its cap.
    private bool IsSettled(Limit end, List<Move> extends) =>
        extends.TrueForAll(extend => Has(Time(extend.Making), end.At!.Value))
        && !ExtensionRules.Exists(rule => rule.Rule is { } said && Notices(rule.Of, said).Any());

    // The first extension made after the end that opens a further window.
    private (Limit Start, Limit End)? Revival(List<Move> extends, HashSet<Move> used, Limit end)
    {
        var late = InOrder(
            extends.FindAll(extend =>
                !used.Contains(extend)
                && Moves.From(extend.Making.Act) is not null
                && !Has(Time(extend.Making), end.At!.Value)
            )
        );
        for (var i = 1; i <= late.Count; i++)
        {
            var now = Time(late[i - 1].Making);
            if (i < late.Count && Has(Time(late[i].Making), now.At!.Value))
            {
                continue;
            }

            var counting = Counting(LastOfEach(late[..i]), now);
            if (Chosen(counting) is not { } chosen)
            {
                continue;
            }

            var from = From(chosen.Making);
            if (from.At is { } opened && EndOf(chosen, from) is var until && IsLater(until, new Limit(opened)))
            {
                used.UnionWith(counting);
                return (from, until);
            }
        }

        return null;
    }

    private List<Move> InOrder(List<Move> moves)
    {
        var ordered = new List<Move>(moves.Count);
        foreach (var move in moves)
        {
            var position = ordered.Count;
            while (
                position > 0
                && !_world.IsAtOrAfter(Time(move.Making).At!.Value, Time(ordered[position - 1].Making).At!.Value)
            )
            {
                position--;
            }

            ordered.Insert(position, move);
        }

        return ordered;
    }

    // Of each performer the last that it made; what it made at one instant differs from world to world.
    private List<Move> LastOfEach(List<Move> made) => [.. made.GroupBy(move => move.By).Select(of => Last([.. of]))];

    private Move Last(List<Move> moves)
    {
        var last = LastWords.Of(
            moves,
            move => move.Making.Time,
            (left, right) => left.Making.Act == right.Making.Act,
            _world
        );
        var acts = last.Select(move => move.Making.Act).Distinct().ToList();
        if (acts.Count == 1)
        {
            return last[0];
        }

        var statements = last.Select(move => move.Making.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var key = $"extension of {string.Join('|', last.Select(move => $"{move.By} {KeyOf(move.Making)}"))}";
        var which = _world.Answer(new Choice(key, acts.Count, CauseKind.ConflictingSources, statements));
        return last.Find(move => move.Making.Act == acts[which])!;
    }

    // Those that the rules let move the end, and own voices' whatever the rules.
    private List<Move> Counting(List<Move> last, Limit end)
    {
        var standing = last.FindAll(move => !IsTakenBack(move.Making, end));
        return
        [
            .. ExtensionRules
                .SelectMany(rule => CountingUnder(rule.Of, rule.Rule, standing))
                .Concat(standing.Where(move => Covers(_strand, move) && _strand.IsClaim(move)))
                .Distinct(),
        ];
    }

    private List<Move> CountingUnder(StrandWorld of, ExtensionRule? rule, List<Move> standing)
    {
        var holders = _pause.HoldersOf(of, rule);
        var made = standing.FindAll(move =>
            Covers(of._strand, move)
            && (rule is not null || of._strand.IsReachedBy(move))
            && holders.Any(holder => _strand.IsBy(move, holder))
        );
        var needsAll = rule?.Mode is ExtensionMode.ByConsent or ExtensionMode.ByGuarantor;
        return needsAll && !holders.All(holder => made.Exists(move => _strand.IsBy(move, holder))) ? [] : made;
    }

    private static bool Covers(Strand strand, Move move) =>
        Moves.Named(move.Making.Act) is var named && (named.IsEmpty || named.Contains(strand.Undertaking.Id));

    // The party's own first, else the last.
    private Move? Chosen(List<Move> counting)
    {
        var own = counting.FindAll(move => _strand.IsBy(move, _strand.Party));
        var first = own.Count > 0 ? own : counting;
        return first.Count == 0 ? null : Last(first);
    }

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
        ExtensionRules
            .SelectMany(rule => rule.Of._strand.Terms.Extension.Statements)
            .Concat(_strand.Terms.Window.Statements)
            .Concat(_strand.Moved(MoveKind.Extend))
            .First();

    private Limit NextPeriod(Limit from, ExtensionRule? rule)
    {
        if ((rule?.Period ?? Said.Length) is { } length)
        {
            return Deadlines.Move(from, length, true, $"{WindowKey}/period", RuleStatement, _world);
        }

        if (Start.At is not { } start || End.At is not { } end || from.At is not { } at)
        {
            return Limit.Never;
        }

        if (start.Variable == end.Variable)
        {
            return new Limit(at.Plus(end.Shift - start.Shift), from.Zone);
        }

        // As long as the first period, whose length differs from world to world.
        var next = _world.PointOf(
            Facts.Moments.Of($"{WindowKey}/period {at}", Moment.Unknown, CauseKind.End, RuleStatement)
        );
        _world.RequireSameDistance(next, at, end, start);
        return new Limit(next, from.Zone);
    }

    // Whether notice in time stops it from being prolonged by itself.
    private bool IsStopped(StrandWorld of, ExtensionRule rule, Limit end)
    {
        var latest = rule.NoticeBefore is { } before
            ? Deadlines.Move(end, before, false, $"{WindowKey}/noticeBefore", RuleStatement, _world)
            : end;
        return Notices(of, rule).Any(notice => Has(Time(notice), latest.At!.Value) && !IsTakenBack(notice, end));
    }

    private IEnumerable<Making> Notices(StrandWorld of, ExtensionRule rule)
    {
        var holders = _pause.HoldersOf(of, rule).Concat(of._strand.Required).ToList();
        return _strand
            .Made(MoveKind.GiveNotice, _world)
            .Where(move =>
                (rule.StopsOnModification || ((GiveNotice)move.Making.Act).Notice != NoticeKind.Modify)
                && (holders.Exists(holder => _strand.IsBy(move, holder)) || _strand.IsClaim(move))
            )
            .Select(move => move.Making);
    }
}
