namespace Diplomacy.Model;

/// <content>What an explanation tells of a strand in a world: instants, and the acts that decide.</content>
internal sealed partial class StrandWorld
{
    /// <summary>How it stands at an instant, as far as it is worth telling.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="withComing">Whether to tell what ends it later, for which worlds may have to be told apart.</param>
    public StrandStory Story(Point at, bool withComing)
    {
        var current = Current(at);
        var ending = EndingAt(at);
        return new StrandStory
        {
            Bound = [.. _strand.Required.Select(party => (party, MomentOf(BoundFrom(party))))],
            Established = MomentOf(Established),
            Start = MomentOf(Start),
            End = MomentOf(current),
            IsExtended = current.At != End.At,
            IsOpenByWord = MomentOf(current).IsNever && IsProlongedByWordAlone,
            ExtendedBy =
            [
                .. Window
                    .Prolonging.Where(move => current.At is not { } end || Has(Time(move.Making), end))
                    .Select(StatementOf)
                    .Distinct(),
            ],
            Late =
            [
                .. Extends()
                    .Where(move => current.At is { } end && !Has(Time(move.Making), end) && !IsProlonging(move))
                    .Select(move => (StatementOf(move), move.By))
                    .Distinct(),
            ],
            TakenBack =
            [
                .. Enum.GetValues<MoveKind>()
                    .SelectMany(kind => _strand.Made(kind, _world).Select(move => (Kind: kind, Move: move)))
                    .Where(one => IsTakenBack(one.Move.Making, new Limit(at)))
                    .Select(one => (one.Kind, one.Move.By, StatementOf(one.Move)))
                    .Distinct(),
            ],
            Ending = ending,
            Coming = ending is null && withComing ? Coming(at) : null,
            Stopped =
            [
                .. ExtensionRules
                    .Where(rule => current.At is not null && rule.Rule is { Mode: ExtensionMode.Automatic })
                    .SelectMany(rule => Stopping(rule.Of, rule.Rule!, current))
                    .Select(notice => (StatementOf(notice), notice.By))
                    .Distinct(),
            ],
            Suspended = [.. SuspendedBy(at).Select(making => (making.Word.Statement.Id, MomentOf(From(making))))],
            Effects = [.. Effects()],
            Moves = [.. MovesByPower()],
        };
    }

    // By the last word that prolongs it: after one that sets an end it may go on by itself.
    private bool IsProlongedByWordAlone =>
        Window.Prolonging.Count > 0
        && (
            !ExtensionRules.Exists(rule => rule.Rule is { Mode: ExtensionMode.Automatic })
            || EndOf(Window.Prolonging[^1], End).At is null
        );

    private bool IsProlonging(Move move) => Window.Prolonging.Any(other => other.Making.Word == move.Making.Word);

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

    private StrandEnding? EndingAt(Point at) => First(strand => strand.OwnEndings(at));

    // The end as last prolonged, or what is known to end it.
    private StrandEnding? Coming(Point after) =>
        First(strand =>
        {
            var endings = strand
                .OwnTerminations(Point.Exactly(Microseconds.Max), null)
                .Select(point => (point, Model.Phase.Terminated));
            return strand.Current(after).At is { } end ? endings.Append((end, Model.Phase.Expired)) : endings;
        });

    // What comes first, its own or a tie's; at one instant, being ended goes before running out.
    private StrandEnding? First(Func<StrandWorld, IEnumerable<(Point At, Phase Phase)>> endingsOf)
    {
        (Point At, Phase Phase, StrandWorld Of)? first = null;
        foreach (var strand in Ties().Prepend(this))
        {
            foreach (var (at, phase) in endingsOf(strand))
            {
                if (
                    first is not { } known
                    || !_world.IsAtOrAfter(at, known.At)
                    || (phase != known.Phase && phase == Model.Phase.Terminated && _world.IsAtOrAfter(known.At, at))
                )
                {
                    first = (at, phase, strand);
                }
            }
        }

        return first is var (point, how, of) ? of.By(point, how, of == this) : null;
    }

    // Which of the ways to end brought about the end at this point.
    private StrandEnding By(Point point, Phase phase, bool isOwn)
    {
        var at = MomentOf(new Limit(point));
        if (phase == Model.Phase.Expired)
        {
            return isOwn
                ? new StrandEnding(EndingKind.RanOut, at, [], [])
                : new StrandEnding(
                    EndingKind.RanOut,
                    at,
                    [.. _strand.Terms.Window.Statements, .. _strand.Moved(MoveKind.Extend, MoveKind.GiveNotice)],
                    [_strand.Party]
                );
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

        var condition = ConditionalBy().Where(one => one.At.At == point).Select(one => one.Of).FirstOrDefault();
        var replacing = _pause.ReplacedBy.FirstOrDefault(pause =>
            pause.Strands.Any(strand => strand.Effect.At == point)
        );
        return condition is not null
                ? new StrandEnding(
                    condition.Role == ConditionRole.Resolutive ? EndingKind.Condition : EndingKind.Failure,
                    at,
                    [.. _strand.Terms.Conditions.Statements],
                    []
                )
                {
                    Fact = condition.Fact,
                }
            : replacing is not null
                ? new StrandEnding(EndingKind.Replaced, at, [.. Establishing(replacing)], [])
                {
                    Pause = replacing.Strands[0].Strand.Facts.Pause,
                }
            : new StrandEnding(
                EndingKind.TakenBack,
                at,
                [.. _strand.Required.SelectMany(party => _strand.Facts.Binding(party).TakenBackBy)],
                []
            );
    }

    // What a pause rests on whose taking effect ends this one.
    private static IEnumerable<StatementId> Establishing(PauseWorld pause)
    {
        var strands = pause.Strands.Select(strand => strand.Strand).ToList();
        var sources = new StrandSources(strands[0].Facts);
        return strands
            .SelectMany(strand => strand.Required.Select(strand.Facts.Binding))
            .SelectMany(binding => binding.Statements)
            .Concat(sources.Window(strands))
            .Concat(sources.Conditions(strands, ends: false));
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
            MoveKind.Release => _strand.IsByOneOf(move, _strand.OtherSide),
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
        if (_world.Settled(limit).At is not { } point)
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
                greatest >= Microseconds.Max || greatest < Microseconds.Min ? null : greatest
            );
    }
}
