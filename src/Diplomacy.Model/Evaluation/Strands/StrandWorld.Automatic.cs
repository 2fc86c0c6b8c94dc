namespace Diplomacy.Model;

/// <content>Prolonged by itself, period by period, unless notice is given in time.</content>
internal sealed partial class StrandWorld
{
    // A stretch of periods in which nothing can happen is taken at one go, one by one only so often.
    private const int MostSteps = 100_000;

    // Where nobody knows how many periods lie between, so many are told apart.
    private const int PeriodsApart = 8;

    // Each stretch of unknown length is one more vague instant, whose order to all others is kept.
    private const int MostLongStretches = 32;

    private int _longStretches;
    private int _steps;

    // The end to which a rule prolongs by itself; null when none does, or it is stopped, or has reached its cap.
    private Limit? ByItself(Limit end, ComingMoves coming)
    {
        foreach (var (of, rule) in ExtensionRules)
        {
            if (rule is not { Mode: ExtensionMode.Automatic })
            {
                continue;
            }

            end = _world.Settled(end);
            if (!IsStopped(of, rule, end))
            {
                var next = NextPeriod(end, rule);
                if (!IsLater(next, end))
                {
                    return null;
                }

                var following = Following(end, coming);
                next = Capped(following is { At: { } word } ? UpTo(word, end, next, rule) : Limit.Never);
                return IsLater(next, end) ? next : null;
            }
        }

        return null;
    }

    // The first instant after an end at which a word could change how it goes on; never if none can.
    private Limit Following(Limit end, ComingMoves coming)
    {
        var notices =
            from rule in ExtensionRules
            where rule.Rule is { Mode: ExtensionMode.Automatic }
            from notice in Notices(rule.Of, rule.Rule!)
            where !Has(Time(notice.Making), Latest(rule.Rule!, end))
            select Effective(rule.Rule!, Time(notice.Making), end);
        return coming.Next.Concat(notices).Concat(NoticesWhenLeft(end)).Aggregate(Limit.Never, Earlier);
    }

    // From when on an end is late enough for a notice to stop it: exact where the time for notice is, else the next end is.
    private static Limit Effective(ExtensionRule rule, Limit notice, Limit end) =>
        rule.NoticeBefore is not { } before ? notice
        : DeadlineResolver.ShiftOf(before, end.Zone) is { } shift ? new Limit(notice.At!.Value.Plus(shift))
        : new Limit(end.At!.Value.Plus(1));

    // The first end that is not before a word, as far as it is certain how many periods lie between.
    private Limit UpTo(Point word, Limit end, Limit next, ExtensionRule rule)
    {
        if (_world.IsAtOrAfter(next.At!.Value, word))
        {
            return next;
        }

        var here = end.At!.Value;
        if ((rule.Period ?? Said.Length) is { } length && DeadlineResolver.ShiftOf(length, end.Zone) is { } period)
        {
            var (least, most) = _world.Between(here, word);
            var isFar = (most - least) / period is not <= PeriodsApart;
            return isFar && ++_steps > PeriodsApart
                ? After(word, next, period)
                : end with
                {
                    At = here.Plus((Math.Max((least ?? 0) - 1, 0) / period * period) + period),
                };
        }

        // By the calendar, exact ends alone are followed from one to the next.
        for (var at = next; here.IsExact && word.IsExact; at = NextPeriod(at, rule))
        {
            if (at.At is not { IsExact: true } point || point.Shift >= word.Shift)
            {
                return at;
            }

            if (++_steps > MostSteps)
            {
                _world.GiveUp();
                return Limit.Never;
            }
        }

        return next;
    }

    // Any number of periods may lie before the word: the end is less than a period after it.
    private Limit After(Point word, Limit next, long period)
    {
        if (_longStretches == MostLongStretches)
        {
            _world.GiveUp();
            return Limit.Never;
        }

        var end = _world.PointOf(
            Facts.Moments.Of(
                FormattableString.Invariant(
                    $"{WindowKey}/period after long {(_pause.IsLeft ? "if left " : "")}{_longStretches++}"
                ),
                Moment.Unknown,
                CauseKind.End,
                RuleStatement
            )
        );
        _world.Require(end, word);
        _world.Require(word.Plus(period - 1), end);
        _world.Require(end, next.At!.Value);
        return next with { At = end };
    }

    private Limit NextPeriod(Limit from, ExtensionRule? rule)
    {
        if ((rule?.Period ?? Said.Length) is { } length)
        {
            return Deadlines.Move(from, length, true, $"{WindowKey}/period", RuleStatement, _world);
        }

        from = _world.Settled(from);
        if (_world.Settled(Start).At is not { } start || _world.Settled(End).At is not { } end || from.At is not { } at)
        {
            return Limit.Never;
        }

        if (start.Variable == end.Variable)
        {
            return new Limit(at.Plus(end.Shift - start.Shift), from.Zone);
        }

        // As long as the first period, whose length differs from world to world: known as far as bounds on differences tell.
        var next = _world.PointOf(
            Facts.Moments.Of(
                FormattableString.Invariant($"{WindowKey}/period after {at.Variable}+{at.Shift}"),
                Moment.Unknown,
                CauseKind.End,
                RuleStatement
            )
        );
        _world.RequireSameDistance(next, at, end, start);
        return new Limit(next, from.Zone);
    }

    // Whether notice in time stops it from being prolonged by itself.
    private bool IsStopped(StrandWorld of, ExtensionRule rule, Limit end) =>
        (_pause.IsLeft && IsInTime(rule, end)) || Stopping(of, rule, end).Any();

    // The notices in time that stop it.
    private IEnumerable<Move> Stopping(StrandWorld of, ExtensionRule rule, Limit end)
    {
        var latest = Latest(rule, end);
        return Notices(of, rule).Where(notice => Has(Time(notice.Making), latest) && !IsTakenBack(notice.Making, end));
    }

    // The last instant for notice that stops a period after an end.
    private Point Latest(ExtensionRule rule, Limit end) =>
        rule.NoticeBefore is { } before
            ? Deadlines.Move(end, before, false, $"{WindowKey}/noticeBefore", RuleStatement, _world).At!.Value
            : end.At!.Value;

    private IEnumerable<Move> Notices(StrandWorld of, ExtensionRule rule)
    {
        var holders = new ActorSet(_pause.HoldersOf(of, rule).Concat(of._strand.Required));
        return _strand
            .Made(MoveKind.GiveNotice, _world)
            .Where(move =>
                (rule.StopsOnModification || ((GiveNotice)move.Making.Act).Notice != NoticeKind.Modify)
                && (_strand.IsByOneOf(move, holders) || _strand.IsClaim(move))
            );
    }
}
