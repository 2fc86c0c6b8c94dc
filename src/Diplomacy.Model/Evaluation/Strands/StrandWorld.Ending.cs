namespace Diplomacy.Model;

/// <content>How it ends, and who may bring that about.</content>
internal sealed partial class StrandWorld
{
    // Expired or terminated, by whatever came first, its own or a tie's; terminated when both came at once. Of many that may end it only as
    // many are asked as it takes: what one settles hangs on no other.
    private Phase? Ending(Point at)
    {
        var expiries = Expiries(at);
        return Ties().Prepend(this).Any(strand => strand.OwnTerminations(at, expiries).Any()) ? Model.Phase.Terminated
            : expiries is null ? null
            : Model.Phase.Expired;
    }

    // When its window or a tie's ran out, if one has: those of which any may be the first, for what certainly comes after another ends nothing.
    private List<Point>? Expiries(Point at)
    {
        if (!HasTies)
        {
            return ExpiredBy(at) is { } own ? [own] : null;
        }

        var (found, last) = ((List<Point>?)null, long.MaxValue);
        foreach (
            var (strand, earliest) in Ties().Prepend(this).Select(of => (of, of.EarliestExpiry)).OrderBy(of => of.Item2)
        )
        {
            if (earliest > last)
            {
                break;
            }

            if (strand.ExpiredBy(at) is { } expired)
            {
                (found ??= []).Add(expired);
                last = Math.Min(last, _world.RangeOf(expired).Latest ?? long.MaxValue);
            }
        }

        return found;
    }

    // Its window does not run out before this, whatever prolongs it.
    private long EarliestExpiry =>
        IsEndUnknown || Periods[0].End.At is not { } end
            ? long.MaxValue
            : _world.RangeOf(end).Earliest ?? long.MinValue;

    private bool HasTies => _strand.HasTies;

    // Mutual undertakings end together, unless the terms say otherwise.
    private IEnumerable<StrandWorld> Ties() =>
        HasTies ? _pause.Strands.Where(other => other.Strand.IsMutual && other != this) : [];

    /// <summary>What has ended the strand by an instant, ties aside.</summary>
    private IEnumerable<(Point At, Phase Phase)> OwnEndings(Point at)
    {
        if (ExpiredBy(at) is { } expired)
        {
            yield return (expired, Model.Phase.Expired);
        }

        foreach (var point in OwnTerminations(at, null))
        {
            yield return (point, Model.Phase.Terminated);
        }
    }

    /// <summary>The same without the window.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="expiries">If given, instants not after it, after none of which it may come.</param>
    private IEnumerable<Point> OwnTerminations(Point at, List<Point>? expiries)
    {
        if (TakenBack(at) is { } takenBack && Counts(takenBack))
        {
            yield return takenBack;
        }

        foreach (var point in Firsts([.. Exits(), .. Releases()]))
        {
            if (Counts(point))
            {
                yield return point;
            }
        }

        foreach (var ending in Conditional().Concat(Replacements()))
        {
            if (ending.At is { } point && Counts(point))
            {
                yield return point;
            }
        }

        bool Counts(Point point) =>
            expiries?.TrueForAll(expiry => _world.IsAtOrAfter(expiry, point)) ?? _world.IsAtOrAfter(at, point);
    }

    // Those of which any may be the first: what certainly comes after another ends nothing.
    private List<Point> Firsts(List<Limit> limits)
    {
        var points = limits.Select(limit => limit.At).OfType<Point>().ToList();
        if (points.Count < 2)
        {
            return points;
        }

        var last = points.Min(point => _world.RangeOf(point).Latest ?? long.MaxValue);
        return points.FindAll(point => (_world.RangeOf(point).Earliest ?? long.MinValue) <= last);
    }

    // An end that hangs on the effect is not before it.
    private bool IsEndUnknown => _isFindingEffect && Said.End is null && _end is null;

    private Point? ExpiredBy(Point at)
    {
        if (IsEndUnknown)
        {
            return null;
        }

        // Each begins after the end of the one before it, so that the last begun is found by halves.
        var (current, after) = (0, Periods.Count);
        while (after - current > 1)
        {
            var middle = (current + after) / 2;
            (current, after) = Has(Periods[middle].Start, at) ? (middle, after) : (current, middle);
        }

        var last = Periods[current].End;
        return Has(last, at) ? last.At : null;
    }

    private IEnumerable<Limit> Exits()
    {
        if (!_strand.IsMoved(MoveKind.Terminate, MoveKind.GiveNotice) && !_pause.HasSharedRules && !_pause.IsLeft)
        {
            return [];
        }

        var rules = _pause.ExitRulesOf(this);
        return rules
            .SelectMany(rule => Exits(rule.Of, rule.Rule))
            .Concat(ClaimedExits())
            .Concat(_pause.IsLeft ? rules.SelectMany(rule => rule.Of.Leaving(rule.Rule)) : []);
    }

    // What those may bring about whom the rule names.
    private IEnumerable<Limit> Exits(StrandWorld of, ExitRule? rule)
    {
        var holders = PauseWorld.HoldersOf(of, rule);
        foreach (var move in of.Made(MoveKind.Terminate, holders))
        {
            var from = From(move.Making);
            var isAllowed = rule is null || rule.ByDeclaration || (rule.OnBreach && of.IsBreached(from));
            if (isAllowed && !IsTakenBack(move.Making, from))
            {
                yield return from;
            }
        }

        foreach (var move in of.Made(MoveKind.GiveNotice, holders))
        {
            if (Expiry(move.Making, rule) is { At: not null } expiry)
            {
                yield return expiry;
            }
        }
    }

    // What own voices say they brought about counts here whatever the power.
    private IEnumerable<Limit> ClaimedExits()
    {
        foreach (var move in _strand.Claimed(MoveKind.Terminate, _world))
        {
            var from = From(move.Making);
            if (!IsTakenBack(move.Making, from))
            {
                yield return from;
            }
        }

        foreach (var move in _strand.Claimed(MoveKind.GiveNotice, _world))
        {
            if (Expiry(move.Making, _strand.Terms.Exit.In(_world)?.Value) is { At: not null } expiry)
            {
                yield return expiry;
            }
        }
    }

    private IEnumerable<Move> Made(MoveKind kind, ActorSet holders) =>
        _strand.Made(kind, holders, _world).Where(_strand.IsReachedBy);

    // When a notice to end is over; never if it ends nothing.
    private Limit Expiry(Making making, ExitRule? rule)
    {
        if (making.Act is not GiveNotice { Notice: NoticeKind.Terminate } notice)
        {
            return Limit.Never;
        }

        var expiry = rule is null
            ? notice.From is null
                ? Limit.Never
                : From(making)
            : rule.NoticePeriod is { } period
                ? Later(
                    Deadlines.Move(
                        Time(making),
                        period,
                        true,
                        $"{KeyOf(making)}/notice",
                        making.Word.Statement.Id,
                        _world
                    ),
                    From(making)
                )
                : Limit.Never;
        return IsTakenBack(making, expiry) ? Limit.Never : expiry;
    }

    private IEnumerable<Limit> Releases()
    {
        foreach (var move in _strand.Made(MoveKind.Release, _world))
        {
            var isOther = _strand.IsByOneOf(move, _strand.OtherSide);
            if ((isOther || _strand.IsClaim(move)) && !IsTakenBack(move.Making, Time(move.Making)))
            {
                yield return Time(move.Making);
            }
        }
    }

    private IEnumerable<Limit> Conditional() => ConditionalBy().Select(one => one.At);

    private IEnumerable<(Condition Of, Limit At)> ConditionalBy()
    {
        var (said, statements, key) = Conditions;
        for (var i = 0; i < said.Count; i++)
        {
            if (_isObserving && HangsOnObservance(said[i].Fact))
            {
                continue;
            }

            if (said[i].Role == ConditionRole.Resolutive)
            {
                yield return (said[i], FirstTrue(said[i].Fact, ConditionKey(key, i), statements));
            }
            else if (
                said[i].Role == ConditionRole.Continuing
                && Ends(said[i], statements)
                && Later(Established, Start).At is { } begun
            )
            {
                yield return (said[i], FirstFrom(begun, false, said[i].Fact, ConditionKey(key, i), statements));
            }
        }
    }

    private IEnumerable<Limit> Replacements() =>
        _pause.ReplacedBy.SelectMany(pause => pause.Strands).Select(strand => strand.Effect);

    private bool IsBreached(Limit by) =>
        by.At is { } at
        && Facts.Violations.By(_strand.OtherSide, _world).Any(violation => _world.IsAtOrAfter(at, violation.Since));

    /// <summary>When an act takes effect: at the instant it states, never before it was made.</summary>
    private Limit From(Making making) =>
        Moves.From(making.Act) is { } from
            ? Later(
                Deadlines.Resolve(
                    from,
                    $"{KeyOf(making)}/from",
                    CauseKind.Base,
                    making.Word.Statement.Id,
                    this,
                    _world
                ),
                Time(making)
            )
            : Time(making);

    // Content that is accepted has the questions of where it was said.
    private string KeyOf(Making making) =>
        making.Word.Act is Accept { Of: { } of } ? _strand.Facts.StandingOf(of) : making.Word.Key;

    private bool IsTakenBack(Making making, Limit by) =>
        by.At is { } at && making.TakenBack.Any(time => _world.IsAtOrAfter(at, _world.PointOf(time)));

    // The earliest notice that names this undertaking or none.
    private Limit Noticed() =>
        _strand
            .Made(MoveKind.GiveNotice, _world)
            .Aggregate(Limit.Never, (first, notice) => Earlier(first, Time(notice.Making)));
}
