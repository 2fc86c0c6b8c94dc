namespace Diplomacy.Model;

/// <content>What an explanation tells of a strand in a world: instants, and the acts that decide.</content>
internal sealed partial class StrandWorld
{
    /// <summary>How it stands at an instant, as far as it is worth telling.</summary>
    public StrandStory Story(Point at)
    {
        var current = Current(at);
        return new StrandStory
        {
            Bound = [.. _strand.Required.Select(party => (party, MomentOf(BoundFrom(party))))],
            Established = MomentOf(Established),
            Start = MomentOf(Start),
            End = MomentOf(current),
            IsExtended = current.At != End.At,
            ExtendedBy =
            [
                .. _strand
                    .Made(MoveKind.Extend, _world)
                    .Where(move => MayCount(move) && (current.At is not { } end || Has(Time(move.Making), end)))
                    .Select(StatementOf),
            ],
            Ending = EndingAt(at),
            // Where one party's leaving ends what ties the others, its notice is theirs too.
            Notices = [.. Ties().Prepend(this).SelectMany(strand => strand.NoticesGiven())],
            Suspended = [.. SuspendedBy(at).Select(making => (making.Word.Statement.Id, MomentOf(From(making))))],
            Effects = [.. Effects()],
            Moves = [.. MovesByPower()],
        };
    }

    private static StatementId StatementOf(Move move) => move.Making.Word.Statement.Id;

    private Limit Current(Point at)
    {
        var last = Periods[0].End;
        foreach (var (start, end) in Periods.Skip(1))
        {
            last = Has(start, at) ? end : last;
        }

        return last;
    }

    private StrandEnding? EndingAt(Point at)
    {
        if (Ending(at) is not { } phase)
        {
            return null;
        }

        Point? first = null;
        StrandWorld? of = null;
        foreach (var strand in Ties().Prepend(this))
        {
            foreach (var ending in strand.OwnEndings(at))
            {
                if (ending.Phase == phase && (first is not { } known || !_world.IsAtOrAfter(ending.At, known)))
                {
                    (first, of) = (ending.At, strand);
                }
            }
        }

        return of?.By(first!.Value, phase);
    }

    // Which of the ways to end brought about the end at this point.
    private StrandEnding By(Point point, Phase phase)
    {
        var at = MomentOf(new Limit(point));
        if (phase == Model.Phase.Expired)
        {
            return new StrandEnding(EndingKind.RanOut, at, [], []);
        }

        var rules = _pause.ExitRulesOf(this).Select(rule => rule.Rule).Append(_strand.Terms.Exit.In(_world)?.Value);
        (EndingKind Kind, MoveKind Move, Func<Making, bool> Does)[] ways =
        [
            (EndingKind.Terminated, MoveKind.Terminate, making => From(making).At == point),
            (EndingKind.Notice, MoveKind.GiveNotice, making => rules.Any(rule => Expiry(making, rule).At == point)),
            (EndingKind.Released, MoveKind.Release, making => Time(making).At == point),
        ];
        foreach (var (kind, move, does) in ways)
        {
            var moves = _strand.Made(move, _world).Where(made => does(made.Making)).ToList();
            if (moves.Count > 0)
            {
                return new StrandEnding(kind, at, [.. moves.Select(StatementOf)], [.. moves.Select(made => made.By)]);
            }
        }

        return Conditional().Any(limit => limit.At == point)
                ? new StrandEnding(EndingKind.Condition, at, [.. _strand.Terms.Conditions.Statements], [])
            : Replacements().Any(limit => limit.At == point)
                ? new StrandEnding(
                    EndingKind.Replaced,
                    at,
                    [
                        .. _pause
                            .ReplacedBy.SelectMany(pause => pause.Strands)
                            .SelectMany(strand => strand.Strand.Required.Select(strand.Strand.Facts.Binding))
                            .SelectMany(binding => binding.Statements),
                    ],
                    []
                )
            : new StrandEnding(
                EndingKind.TakenBack,
                at,
                [.. _strand.Required.SelectMany(party => _strand.Facts.Binding(party).TakenBackBy)],
                []
            );
    }

    private IEnumerable<StrandEnding> NoticesGiven()
    {
        foreach (var move in _strand.Made(MoveKind.GiveNotice, _world))
        {
            if (!_strand.IsClaim(move) && !HasPower(MoveKind.GiveNotice, move))
            {
                continue;
            }

            var up = _pause
                .ExitRulesOf(this)
                .Select(rule => Expiry(move.Making, rule.Rule))
                .FirstOrDefault(Limit.Never);
            if (up.At is not null)
            {
                yield return new StrandEnding(EndingKind.Notice, MomentOf(up), [StatementOf(move)], [move.By]);
            }
        }
    }

    private IEnumerable<(StatementId, Moment)> Effects()
    {
        foreach (var kind in (MoveKind[])[MoveKind.Suspend, MoveKind.Terminate])
        {
            foreach (var move in _strand.Made(kind, _world).ToList())
            {
                yield return (StatementOf(move), MomentOf(From(move.Making)));
            }
        }

        foreach (var move in _strand.Made(MoveKind.Release, _world).ToList())
        {
            yield return (StatementOf(move), MomentOf(Time(move.Making)));
        }

        foreach (var notice in NoticesGiven())
        {
            yield return (notice.Statements[0], notice.At);
        }
    }

    private IEnumerable<(StatementId, bool)> MovesByPower()
    {
        foreach (var kind in Enum.GetValues<MoveKind>())
        {
            var made = _strand.Made(kind, _world).ToList();
            foreach (var move in made)
            {
                yield return (StatementOf(move), _strand.IsClaim(move) || HasPower(kind, move));
            }
        }
    }

    private bool HasPower(MoveKind kind, Move move) =>
        kind switch
        {
            MoveKind.Extend => MayCount(move),
            MoveKind.Suspend or MoveKind.Resume => _strand.IsReachedBy(move) && _strand.IsBy(move, _strand.Party),
            MoveKind.Release => _strand.OtherSide.Any(other => _strand.IsBy(move, other)),
            MoveKind.Terminate => _pause
                .ExitRulesOf(this)
                .Any(rule =>
                    IsByHolder(move, PauseWorld.HoldersOf(rule.Of, rule.Rule))
                    && (
                        rule.Rule is null
                        || rule.Rule.ByDeclaration
                        || (rule.Rule.OnBreach && rule.Of.IsBreached(From(move.Making)))
                    )
                ),
            _ => _pause.ExitRulesOf(this).Any(rule => IsByHolder(move, PauseWorld.HoldersOf(rule.Of, rule.Rule)))
                || ExtensionRules.Exists(rule => IsByHolder(move, _pause.HoldersOf(rule.Of, rule.Rule))),
        };

    private bool IsByHolder(Move move, IReadOnlyList<ActorId> holders) =>
        holders.Any(holder => _strand.IsBy(move, holder));

    // The bounds of an instant as far as this class of worlds has narrowed them.
    private Moment MomentOf(Limit limit)
    {
        if (limit.At is not { } point)
        {
            return Moment.Never;
        }

        var (least, greatest) = point.IsExact
            ? (point.Shift, point.Shift)
            : (_world.Bounds.Least(point.Variable) + point.Shift, _world.Bounds.Greatest(point.Variable) + point.Shift);
        return least > Microseconds.Max
            ? Moment.Never
            : Moment.FromMicroseconds(
                least <= Microseconds.Min ? null : least,
                greatest > Microseconds.Max || greatest < Microseconds.Min ? null : greatest
            );
    }
}
