namespace Diplomacy.Model.Tests.Reference;

/// <summary>What terminates a strand in a world, other than the taking back of what binds it (docs/evaluation.md, 6).</summary>
internal sealed class Exits
{
    private readonly World _world;
    private readonly Strand _strand;
    private readonly long _first;

    public Exits(World world, Strand strand, bool isObservanceAside)
    {
        _world = world;
        _strand = strand;
        _first = Math.Min(
            Math.Min(Earliest(Terminations()), Math.Min(Earliest(Notices()), Earliest(Releases()))),
            Math.Min(strand.EndedByConditions(isObservanceAside), strand.Replaced)
        );
    }

    private static long Earliest(IEnumerable<long> instants)
    {
        var earliest = Line.Never;
        foreach (var instant in instants)
        {
            earliest = Math.Min(earliest, instant);
        }

        return earliest;
    }

    private bool MayBe(string kind) => _strand.OfPause.Exists(s => s.MayBeMovedBy(kind));

    public long TerminatedAt(long instant) => _first <= instant ? _first : Line.Never;

    private IEnumerable<long> Terminations() =>
        !MayBe("terminate")
            ? []
            : from use in Uses("terminate")
            let effect = From(use.Move, ((Terminate)use.Move.Done.Act).From)
            where use.Move.TakenBack > effect
            where
                use.IsOwn
                || use.Rule is null
                || use.Rule.ByDeclaration
                || (use.Rule.OnBreach && IsBreached(use.Of, effect))
            select effect;

    private IEnumerable<long> Notices() =>
        !MayBe("giveNotice")
            ? []
            : from use in Uses("giveNotice")
            let notice = (GiveNotice)use.Move.Done.Act
            where notice.Notice == NoticeKind.Terminate
            let effect = EffectUnder(use.Rule, use.Move, notice)
            where effect != Line.Never && use.Move.TakenBack > effect
            select effect;

    /// <summary>The acts of those who may leave, with the rule by which they may; and those of the account's own voices.</summary>
    private List<(Move Move, Strand Of, ExitRule? Rule, bool IsOwn)> Uses(string kind)
    {
        var uses = _strand
            .Powers.ExitRules.SelectMany(r =>
                r.Of.MovesOf(kind).Where(m => IsHolder(m, r.Of, r.Rule)).Select(m => (m, r.Of, r.Rule, false))
            )
            .ToList();
        uses.AddRange(
            _strand
                .MovesOf(kind)
                .Where(IsOwn)
                .Select(m => (m, _strand, (ExitRule?)_strand.Term(Points.Exit)?.Value, true))
        );
        return uses;
    }

    private long EffectUnder(ExitRule? rule, Move move, GiveNotice notice)
    {
        if (rule is null)
        {
            return notice.From is null ? Line.Never : From(move, notice.From);
        }

        return rule.NoticePeriod is { } period
            ? Math.Max(_strand.Deadlines.Calendar.Plus(move.At, period, [], "notice period"), From(move, notice.From))
            : Line.Never;
    }

    private IEnumerable<long> Releases() =>
        !_strand.MayBeMovedBy("release")
            ? []
            : from move in _strand.MovesOf("release")
            let release = (Release)move.Done.Act
            where release.Obligation is null && move.TakenBack > move.At
            where IsOwn(move) || _strand.Powers.IsOneOf(move.By, _strand.OtherSide)
            select move.At;

    private static bool IsHolder(Move move, Strand of, ExitRule? rule) =>
        of.Powers.IsReachedBy(move)
        && of.Powers.IsOneOf(move.By, rule is null || rule.Holders.IsEmpty ? [of.Party] : rule.Holders);

    private bool IsOwn(Move move) => _world.IsOwn(move.By) && _strand.Powers.IsReachedBy(move);

    private bool IsBreached(Strand of, long by) =>
        _world.Violations.Of(of.Pause).Any(v => v.From <= by && of.Powers.IsOfOtherSide(v.Actor));

    private long From(Move move, Deadline? from) =>
        from is null ? move.At : Math.Max(move.At, _strand.Deadlines.Resolve(from, $"{move.Done.Place}/from"));
}
