namespace Diplomacy.Model;

/// <content>How it ends, is suspended, and who may bring that about.</content>
internal sealed partial class StrandWorld
{
    // Expired or terminated, by whatever came first, its own or a tie's; terminated when both came at once.
    private Phase? Ending(Point at)
    {
        var endings = OwnEndings(at).Concat(Ties().SelectMany(tied => tied.OwnEndings(at))).Distinct().ToList();
        var expiries = endings.FindAll(ending => ending.Phase == Model.Phase.Expired);
        var terminations = endings.FindAll(ending => ending.Phase == Model.Phase.Terminated);
        return endings.Count == 0 ? null
            : expiries.Count == 0 ? Model.Phase.Terminated
            : terminations.Exists(termination => expiries.TrueForAll(e => _world.IsAtOrAfter(e.At, termination.At)))
                ? Model.Phase.Terminated
            : Model.Phase.Expired;
    }

    // Mutual undertakings end together, unless the terms say otherwise.
    private IEnumerable<StrandWorld> Ties() =>
        _strand.IsMutual && !_strand.Undertaking.IsSeverable
            ? _pause.Strands.Where(other => other.Strand.IsMutual && other != this)
            : [];

    /// <summary>What has ended the strand by an instant, ties aside.</summary>
    private IEnumerable<(Point At, Phase Phase)> OwnEndings(Point at)
    {
        if (ExpiredBy(at) is { } expired)
        {
            yield return (expired, Model.Phase.Expired);
        }

        if (TakenBack(at) is { } takenBack)
        {
            yield return (takenBack, Model.Phase.Terminated);
        }

        foreach (var ending in Exits().Concat(Releases()).Concat(Conditional()).Concat(Replacements()))
        {
            if (ending.At is { } point && _world.IsAtOrAfter(at, point))
            {
                yield return (point, Model.Phase.Terminated);
            }
        }
    }

    private Point? ExpiredBy(Point at)
    {
        // An end that hangs on the effect is not before it.
        if (_isFindingEffect && Said.End is null && _end is null)
        {
            return null;
        }

        var last = Periods[0].End;
        foreach (var (start, end) in Periods.Skip(1))
        {
            if (Has(start, at))
            {
                last = end;
            }
        }

        return Has(last, at) ? last.At : null;
    }

    private IEnumerable<Limit> Exits()
    {
        var (rule, holders) = _pause.ExitRuleOf(this);
        foreach (var (making, _, hasPower) in _strand.Makings(MoveKind.Terminate, holders, _world))
        {
            var from = From(making);
            var isAllowed =
                rule is null || rule.ByDeclaration || _strand.IsClaim(making) || (rule.OnBreach && IsBreached(from));
            if (isAllowed && !IsTakenBack(making, from))
            {
                yield return from;
            }
        }

        foreach (var (making, _, _) in _strand.Makings(MoveKind.GiveNotice, holders, _world))
        {
            if (making.Act is GiveNotice { Notice: NoticeKind.Terminate } notice)
            {
                var expiry = Expiry(making, notice, rule);
                if (expiry.At is not null && !IsTakenBack(making, expiry))
                {
                    yield return expiry;
                }
            }
        }
    }

    // When a notice to end is over.
    private Limit Expiry(Making making, GiveNotice notice, ExitRule? rule)
    {
        if (rule is null)
        {
            return notice.From is null ? Limit.Never : From(making);
        }

        return rule.NoticePeriod is { } period
            ? Later(
                Deadlines.Move(Time(making), period, true, $"{KeyOf(making)}/notice", making.Word.Statement.Id, _world),
                From(making)
            )
            : Limit.Never;
    }

    private IEnumerable<Limit> Releases()
    {
        foreach (var (making, _, _) in _strand.Makings(MoveKind.Release, _strand.OtherSide, _world))
        {
            if (!IsTakenBack(making, Time(making)))
            {
                yield return Time(making);
            }
        }
    }

    private IEnumerable<Limit> Conditional()
    {
        var (said, statements, key) = Conditions;
        for (var i = 0; i < said.Count; i++)
        {
            var own = ConditionKey(key, i);
            if (said[i].Role == ConditionRole.Resolutive)
            {
                yield return FirstTrue(said[i].Fact, own, statements);
            }
            else if (
                said[i].Role == ConditionRole.Continuing
                && Ends(said[i], statements)
                && Later(Established, Start).At is { } begun
            )
            {
                yield return FirstFrom(begun, false, said[i].Fact, own, statements);
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

    private bool IsSuspended(Point at)
    {
        var suspensions = _strand.Makings(MoveKind.Suspend, [_strand.Party], _world).ToList();
        if (suspensions.Count == 0)
        {
            return false;
        }

        var resumptions = _strand
            .Makings(MoveKind.Resume, [_strand.Party], _world)
            .Where(resume => !IsTakenBack(resume.Making, new Limit(at)))
            .Select(resume => From(resume.Making))
            .Where(from => Has(from, at))
            .ToList();
        return suspensions.Exists(suspension =>
        {
            var from = From(suspension.Making);
            return Has(from, at)
                && !IsTakenBack(suspension.Making, new Limit(at))
                && !resumptions.Exists(resume => Has(from, resume.At!.Value))
                && !HasLapsed(suspension.Making, at);
        });
    }

    private bool HasLapsed(Making making, Point at) =>
        making.Act is Suspend { Until: { } until }
        && Has(
            Deadlines.Resolve(until, $"{KeyOf(making)}/until", CauseKind.Base, making.Word.Statement.Id, this, _world),
            at
        );

    private bool IsReciprocated(Point at)
    {
        if (_strand.Undertaking.Form != Form.Reciprocal)
        {
            return true;
        }

        var violations = Facts.Violations.By(_strand.OtherSide, _world).ToList();
        if (violations.Count == 0)
        {
            _world.Presume(new Presumption(PresumptionKind.Observed, _strand.Facts.Pause.Id.Value, []));
        }

        return !violations.Exists(violation =>
            _world.IsAtOrAfter(at, violation.Since) && !_world.IsAtOrAfter(at, violation.Until)
        );
    }

    // The earliest notice that counts.
    private Limit Noticed()
    {
        var holders = _strand.Required.Append(_strand.Party).Distinct().ToList();
        return _strand
            .Makings(MoveKind.GiveNotice, holders, _world)
            .Aggregate(Limit.Never, (first, notice) => Earlier(first, Time(notice.Making)));
    }
}
