namespace Diplomacy.Model;

/// <content>The end as last extended, and windows revived after it.</content>
internal sealed partial class StrandWorld
{
    // Far more periods than any pause had; a rule that makes more is followed no further.
    private const int MostPeriods = 4_000;

    /// <summary>The window, with its end as last extended, and those that extensions made after the end opened.</summary>
    private List<(Limit Start, Limit End)> Periods => _periods ??= FindPeriods();

    private List<(Limit Start, Limit End)> FindPeriods()
    {
        var (rule, holders) = _pause.ExtensionRuleOf(this);
        var extends = _strand.Makings(MoveKind.Extend, holders, _world).ToList();
        var periods = new List<(Limit Start, Limit End)> { (Start, End) };
        if (End.At is null || (extends.Count == 0 && rule?.Mode != ExtensionMode.Automatic))
        {
            return periods;
        }

        var cap = rule?.Cap is { } most
            ? Deadlines.Move(Start, most, true, $"{Said.Words[0].Key}/cap", Said.Words[0].Statement, _world)
            : Limit.Never;
        Limit? after = null;
        for (var i = 0; i < MostPeriods; i++)
        {
            var (start, end) = periods[^1];
            if (end.At is not { } last)
            {
                return periods;
            }

            var made = extends.FindAll(extend =>
                Has(Time(extend.Making), last)
                && !(after is { At: { } bound } && _world.IsAtOrAfter(bound, _world.PointOf(extend.Making.Time)))
            );
            var next = Chosen(made.FindAll(extend => !IsTakenBack(extend.Making, end)), rule, holders) is { } chosen
                ? NewEnd(chosen, end, end, rule)
                : end;
            next = Earlier(next, cap);
            if (next.At is null || !Has(next, last))
            {
                periods[^1] = (start, next);
                after = end;
                continue;
            }

            if (rule?.Mode == ExtensionMode.Automatic && Prolonged(end, cap, extends, rule, holders) is { } prolonged)
            {
                periods[^1] = (start, prolonged);
                after = end;
                continue;
            }

            var late = extends.FindAll(extend =>
                Moves.From(extend.Making.Act) is not null
                && !Has(Time(extend.Making), last)
                && !(after is { At: { } bound } && _world.IsAtOrAfter(bound, _world.PointOf(extend.Making.Time)))
            );
            if (Chosen(late, rule, holders) is not { } reviving)
            {
                return periods;
            }

            var from = From(reviving);
            var until = Earlier(NewEnd(reviving, from, end, rule), cap);
            if (from.At is null || (until.At is { } shut && _world.IsAtOrAfter(from.At.Value, shut)))
            {
                return periods;
            }

            periods.Add((from, until));
            after = Time(reviving);
        }

        return periods;
    }

    // The last extension of each who may, the party's own first; null when those who must have not all prolonged.
    private Making? Chosen(
        List<(Making Making, ActorId By, bool HasPower)> made,
        ExtensionRule? rule,
        IReadOnlyList<ActorId> holders
    )
    {
        if (made.Count == 0)
        {
            return null;
        }

        var claims = made.FindAll(extend => _strand.IsClaim(extend.Making));
        var needsAll = rule?.Mode is ExtensionMode.ByConsent or ExtensionMode.ByGuarantor;
        var isComplete =
            holders.Count > 0
            && holders.All(holder => made.Exists(extend => holders.Contains(extend.By) && extend.By == holder));
        var counting = !needsAll || isComplete ? made : claims;
        if (counting.Count == 0)
        {
            return null;
        }

        var own = counting.FindAll(extend => extend.By == _strand.Party);
        var last = LastWords.Of(
            own.Count > 0 ? own : counting,
            extend => extend.Making.Time,
            (left, right) => left.Making.Act == right.Making.Act,
            _world
        );
        var acts = last.Select(extend => extend.Making.Act).Distinct().ToList();
        var which = 0;
        if (acts.Count > 1)
        {
            var statements = last.Select(extend => extend.Making.Word.Statement.Id).Distinct().Order();
            var key = $"extension of {string.Join('|', last.Select(extend => KeyOf(extend.Making)))}";
            which = _world.Answer(
                new Choice(key, acts.Count, CauseKind.ConflictingSources, statements.ToEquatableArray())
            );
        }

        return last.Find(extend => extend.Making.Act == acts[which]).Making;
    }

    private Limit NewEnd(Making making, Limit from, Limit moved, ExtensionRule? rule)
    {
        var extend = (Extend)making.Act;
        var (key, statement) = (KeyOf(making), making.Word.Statement.Id);
        var end =
            extend.Until is { } until ? Deadlines.Resolve(until, $"{key}/until", CauseKind.End, statement, this, _world)
            : extend.By is { } by ? Deadlines.Move(from, by, true, $"{key}/by", statement, _world)
            : NextPeriod(from, rule, statement);
        foreach (var takenBack in making.TakenBack)
        {
            // Taken back after the end that it moved, it lasts until then.
            end = Earlier(end, Later(moved, new Limit(_world.PointOf(takenBack))));
        }

        return end;
    }

    private Limit NextPeriod(Limit from, ExtensionRule? rule, StatementId statement)
    {
        var key = Said.Words.Count > 0 ? Said.Words[0].Key : $"{_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}";
        if ((rule?.Period ?? Said.Length) is { } length)
        {
            return Deadlines.Move(from, length, true, $"{key}/period", statement, _world);
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
        var next = _world.PointOf(Facts.Moments.Of($"{key}/period {at}", Moment.Unknown, CauseKind.End, statement));
        _world.RequireSameDistance(next, at, end, start);
        return new Limit(next, from.Zone);
    }

    // Prolonged by itself; null when notice in time or a cap stops that.
    private Limit? Prolonged(
        Limit end,
        Limit cap,
        List<(Making Making, ActorId By, bool HasPower)> extends,
        ExtensionRule rule,
        IReadOnlyList<ActorId> holders
    )
    {
        var statement = _strand.Terms.Extension.Statements[0];
        var key = Said.Words.Count > 0 ? Said.Words[0].Key : $"{_strand.Facts.Pause.Id}/{_strand.Undertaking.Id}";
        var latest = rule.NoticeBefore is { } before
            ? Deadlines.Move(end, before, false, $"{key}/noticeBefore", statement, _world)
            : end;
        var notices = _strand
            .Makings(MoveKind.GiveNotice, [.. holders.Concat(_strand.Required).Distinct()], _world)
            .Where(notice => Stops((GiveNotice)notice.Making.Act, rule) && !IsTakenBack(notice.Making, end))
            .Select(notice => Time(notice.Making))
            .ToList();
        if (notices.Exists(notice => Has(notice, latest.At!.Value)))
        {
            return null;
        }

        // Without a word to come that could change it, it goes on for ever, or to its cap.
        var isSettled = notices.Count == 0 && extends.TrueForAll(extend => Has(Time(extend.Making), end.At!.Value));
        var next = Earlier(isSettled ? Limit.Never : NextPeriod(end, rule, statement), cap);
        return next.At is null || !Has(next, end.At!.Value) ? next : null;
    }

    private static bool Stops(GiveNotice notice, ExtensionRule rule) =>
        notice.Notice != NoticeKind.Modify || rule.StopsOnModification;
}
