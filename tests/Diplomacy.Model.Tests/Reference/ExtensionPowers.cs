namespace Diplomacy.Model.Tests.Reference;

/// <summary>Whose extensions move an end, by the rules that say so (docs/evaluation.md, 6: extension).</summary>
internal sealed class ExtensionPowers(World world, Strand strand)
{
    public List<(Strand Of, ExtensionRule? Rule)> Rules { get; } = strand.Powers.ExtensionRules.ToList();

    public bool HasAutomaticRule => Rules.Exists(r => r.Rule is { Mode: ExtensionMode.Automatic });

    /// <summary>Whether an extension can move an end at all: it is own voices' word on the strand, or of one whom a rule asks.</summary>
    public bool MayCount(Move move) =>
        (world.IsOwn(move.By) && strand.Powers.IsReachedBy(move))
        || Rules.Exists(r => r.Of.Powers.IsOneOf(move.By, HoldersOf(r.Of, r.Rule)));

    /// <summary>Of the last extensions of each performer, those that count when an end comes.</summary>
    public List<Move> Counting(List<Move> last, long end)
    {
        var standing = last.Where(m => m.TakenBack > end).ToList();
        return standing.Count == 0
            ? standing
            : Rules
                .SelectMany(r => CountingUnder(r.Of, r.Rule, standing))
                .Concat(standing.Where(m => world.IsOwn(m.By) && strand.Powers.IsReachedBy(m) && Covers(strand, m)))
                .Distinct()
                .ToList();
    }

    /// <summary>The rule by which an end moves by itself: unless notice was given so long before.</summary>
    public ExtensionRule? AutomaticRule(long end) =>
        Rules.Find(r => r.Rule is { Mode: ExtensionMode.Automatic } rule && !IsStopped(r.Of, rule, end)).Rule;

    private static List<Move> CountingUnder(Strand of, ExtensionRule? rule, List<Move> standing)
    {
        var holders = HoldersOf(of, rule);
        var made = standing
            .Where(m => Covers(of, m) && (rule is not null || of.Powers.IsReachedBy(m)))
            .Where(m => of.Powers.IsOneOf(m.By, holders))
            .ToList();
        var needsAll = rule?.Mode is ExtensionMode.ByConsent or ExtensionMode.ByGuarantor;
        return needsAll && !holders.All(h => made.Exists(m => of.Powers.IsOneOf(m.By, [h]))) ? [] : made;
    }

    /// <summary>Whether an extension names the undertaking or none.</summary>
    private static bool Covers(Strand of, Move move) =>
        ActTerms.Moving(move.Done.Act)!.Value.Undertakings is var named
        && (named.IsEmpty || named.Contains(of.Undertaking.Id));

    /// <summary>Who extends under a rule, said or by default.</summary>
    private static List<ActorId> HoldersOf(Strand of, ExtensionRule? rule) =>
        rule is { Holders.IsEmpty: false }
            ? [.. rule.Holders]
            : rule?.Mode switch
            {
                ExtensionMode.ByConsent => of.IsMutual ? of.Required : [.. of.Undertaking.Bound],
                ExtensionMode.ByGuarantor => of
                    .Pause.Roles.Where(r => r.Role == PauseRole.Guarantor)
                    .Select(r => r.Actor)
                    .ToList(),
                _ => [of.Party],
            };

    private bool IsStopped(Strand of, ExtensionRule rule, long end)
    {
        var latest = rule.NoticeBefore is { } before
            ? strand.Deadlines.Calendar.Plus(end, before, [], "notice before", -1)
            : end;
        return strand
            .MovesOf("giveNotice")
            .Exists(m =>
                m.At <= latest
                && m.TakenBack > end
                && (rule.StopsOnModification || ((GiveNotice)m.Done.Act).Notice != NoticeKind.Modify)
                && (
                    of.Powers.IsOneOf(m.By, [.. HoldersOf(of, rule), .. of.Required])
                    || (world.IsOwn(m.By) && strand.Powers.IsReachedBy(m))
                )
            );
    }
}
