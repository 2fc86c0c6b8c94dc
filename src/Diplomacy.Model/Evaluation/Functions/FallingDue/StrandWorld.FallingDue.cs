namespace Diplomacy.Model;

/// <content>What falls due of the strand in one world.</content>
internal sealed partial class StrandWorld
{
    /// <summary>What falls due, in the periods that begin before an instant; what is over before then does not.</summary>
    /// <param name="until">The instant, in microseconds.</param>
    public IEnumerable<Fall> Falls(long until) => [.. Starts(), .. Ends(until), .. Terminations(), .. LongStops()];

    private bool IsOverBefore(Point at) => Ending(at.Plus(-1)) is not null;

    private IEnumerable<Fall> Starts()
    {
        if (Said.Start is { At: { } start } && Established.At is not null && !IsOverBefore(start))
        {
            yield return new Fall(DueKind.Start, "start", start, [_strand.Party], [.. _strand.Terms.Window.Statements]);
        }
    }

    // Period by period as they follow on each other, by word or by themselves.
    private IEnumerable<Fall> Ends(long until)
    {
        if (Established.At is null)
        {
            yield break;
        }

        foreach (var fall in OwnEnds(until).Concat(Ties().SelectMany(TiedEnds)))
        {
            yield return fall;
        }
    }

    private IEnumerable<Fall> OwnEnds(long until)
    {
        if (End.At is null || (Said.End is null && Said.Length is null))
        {
            yield break;
        }

        foreach (var fall in Renewals(until))
        {
            yield return fall;
        }

        // A window that goes on for ever has no last end; what is over before then neither.
        for (var i = 0; i < Periods.Count; i++)
        {
            if (Periods[i].End is { At: { } at } end && !IsOverBefore(at))
            {
                foreach (var fall in LastEnd(end, at, FormattableString.Invariant($"window {i}")))
                {
                    yield return fall;
                }
            }
        }
    }

    // The ends of another window that end this strand before its own does; most have one end in common.
    private IEnumerable<Fall> TiedEnds(StrandWorld tied)
    {
        if (tied.End.At is null || (tied.Said.End is null && tied.Said.Length is null))
        {
            yield break;
        }

        for (var i = 0; i < tied.Periods.Count; i++)
        {
            if (
                tied.Periods[i].End.At is { } at
                && Periods.All(own => own.End.At != at)
                && !IsOverBefore(at)
                && !OwnEndings(at).Any()
                && tied.OwnEndings(at).Any(ending => ending.Phase == Model.Phase.Expired)
            )
            {
                var key = FormattableString.Invariant($"window {i}");
                yield return new Fall(DueKind.End, key, at, tied.Prolongers(), [.. tied.WindowStatements]);
            }
        }
    }

    private IEnumerable<Fall> LastEnd(Limit end, Point at, string key)
    {
        yield return new Fall(DueKind.End, key, at, Prolongers(), [.. WindowStatements]);
        foreach (var (of, exit) in _pause.ExitRulesOf(this))
        {
            if (exit?.NoticePeriod is { } period)
            {
                IReadOnlyList<StatementId> saying = [.. of._strand.Terms.Exit.Statements];
                var last = Deadlines.Move(end, period, false, $"{WindowKey}/noticeToLeave", saying[0], _world);
                yield return new Fall(
                    DueKind.NoticeToLeave,
                    $"{key} by {of._strand.Undertaking.Id}",
                    last.At!.Value,
                    PauseWorld.HoldersOf(of, exit),
                    saying
                );
            }
        }
    }

    private IEnumerable<StatementId> WindowStatements =>
        _strand.Terms.Window.Statements.Concat(_strand.Terms.Extension.Statements);

    // Period by period, as one follows on the other by itself, until both its end and the last moment for notice are past an instant.
    private IEnumerable<Fall> Renewals(long until)
    {
        var coming = new ComingMoves(Extends(), _world);
        var end = End;
        for (var i = 0; end.At is { } at && !IsOverBefore(at); i++)
        {
            if (i == MostPeriods)
            {
                _world.GiveUp();
                yield break;
            }

            var made = coming.TakeUntil(at);
            if (
                Chosen(Counting(LastOfEach(made), end)) is { } chosen
                && EndOf(chosen, end) is var said
                && IsLater(said, end)
            )
            {
                end = said;
                continue;
            }

            var (of, rule) = ExtensionRules.Find(rule =>
                rule.Rule is { Mode: ExtensionMode.Automatic } automatic && !IsStopped(rule.Of, automatic, end)
            );
            if (rule is null || Capped(NextPeriod(end, rule)) is var next && !IsLater(next, end))
            {
                yield break;
            }

            var notice = rule.NoticeBefore is { } length
                ? Deadlines.Move(end, length, false, $"{WindowKey}/noticeBefore", RuleStatement, _world)
                : end;
            if (IsPast(at, until) && IsPast(notice.At!.Value, until))
            {
                yield break;
            }

            var key = FormattableString.Invariant($"period {i}");
            IReadOnlyList<StatementId> statements = [.. WindowStatements];
            IReadOnlyList<ActorId> holders = [.. _pause.HoldersOf(of, rule).Concat(of._strand.Required).Distinct()];
            yield return new Fall(DueKind.Renewal, key, at, [_strand.Party], statements);
            yield return new Fall(DueKind.NoticeAgainstRenewal, key, notice.At!.Value, holders, statements);
            end = Capped(NextPeriod(end, rule));
        }
    }

    // What has no first instant is not followed further.
    private bool IsPast(Point point, long until) => LeastOf(point) is not { } least || least >= until;

    private long? LeastOf(Point point)
    {
        point = _world.Settled(point);
        return point.IsExact ? point.Shift : _world.Bounds.Least(point.Variable) + point.Shift;
    }

    private IReadOnlyList<ActorId> Prolongers() =>
        [.. ExtensionRules.SelectMany(rule => _pause.HoldersOf(rule.Of, rule.Rule)).Distinct()];

    // Its own, and those of what it ends with. Who brought one about may take it back until then.
    private IEnumerable<Fall> Terminations()
    {
        if (Established.At is null)
        {
            yield break;
        }

        foreach (var strand in Ties().Prepend(this))
        {
            foreach (var exit in strand.Exits())
            {
                if (exit.At is { } at && !IsOverBefore(at))
                {
                    IReadOnlyList<StatementId> statements =
                    [
                        .. strand._strand.Moved(MoveKind.Terminate, MoveKind.GiveNotice).Distinct().Order(),
                    ];
                    IReadOnlyList<ActorId> who = [.. strand.Terminating(at).Distinct()];
                    yield return new Fall(DueKind.Termination, "termination", at, who, statements);
                }
            }
        }
    }

    private IEnumerable<ActorId> Terminating(Point at)
    {
        ExitRule?[] rules =
        [
            .. _pause.ExitRulesOf(this).Select(rule => rule.Rule),
            _strand.Terms.Exit.In(_world)?.Value,
        ];
        return _strand
            .Made(MoveKind.Terminate, _world)
            .Where(move => From(move.Making).At == at)
            .Concat(
                _strand
                    .Made(MoveKind.GiveNotice, _world)
                    .Where(move => rules.Any(rule => Expiry(move.Making, rule).At == at))
            )
            .Select(move => move.By);
    }

    // What has come true by the knowledge time is settled; what comes later is nobody's word yet.
    private IEnumerable<Fall> LongStops()
    {
        var (said, statements, key) = Conditions;
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i] is not { Role: ConditionRole.Precedent, LongStop: not null })
            {
                continue;
            }

            var own = ConditionKey(key, i);
            if (
                LongStop(said[i], own, statements).At is { } at
                && !Has(FirstTrue(said[i].Fact, own, statements), Facts.Now)
            )
            {
                yield return new Fall(DueKind.LongStop, own, at, [.. Doers(said[i].Fact).Distinct()], [.. statements]);
            }
        }
    }

    private IEnumerable<ActorId> Doers(Fact fact) =>
        fact switch
        {
            Stated stated => [stated.Actor],
            Fulfilled fulfilled => _strand
                .Facts.Pause.Obligations.Where(obligation => obligation.Id == fulfilled.Obligation)
                .Select(obligation => obligation.Debtor),
            _ => fact.Parts.SelectMany(Doers),
        };
}
