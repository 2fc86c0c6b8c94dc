namespace Diplomacy.Model;

/// <summary>The releases from an obligation that an account has, with whoever may give them.</summary>
internal sealed class ObligationReleases
{
    private readonly PauseFacts _facts;
    private readonly IReadOnlyList<ActorId> _holders;
    private readonly List<ActEvidence> _releases;

    public ObligationReleases(PauseFacts facts, Obligation obligation)
    {
        _facts = facts;
        _holders = obligation.Creditor is { } creditor ? [creditor] : OtherSide(facts, obligation.Debtor);
        _releases =
        [
            .. facts
                .Points.About.SelectMany(word => PausePoints.Nested(word.Act, word.Voice))
                .Where(mention => IsRelease(mention.Act, obligation.Id))
                .Select(mention => mention.By)
                .Distinct()
                .Select(performer => Evidence(performer, obligation.Id)),
        ];
    }

    /// <summary>The statements that say anything of releases.</summary>
    public IEnumerable<StatementId> Statements => _releases.SelectMany(evidence => evidence.Statements);

    /// <summary>The first release that counts in a world; never if there is none.</summary>
    public Limit First(World world)
    {
        var first = Limit.Never;
        foreach (var evidence in _releases)
        {
            foreach (var making in evidence.In(world).Where(making => Counts(evidence.Point.By, making)))
            {
                var at = world.PointOf(making.Time);
                if (!making.TakenBack.Any(time => world.IsAtOrAfter(at, world.PointOf(time))))
                {
                    first = Limit.Earlier(first, new Limit(at), world);
                }
            }
        }

        return first;
    }

    // By whom it is owed to, or in the account of its own performer.
    private bool Counts(ActorId by, Making making) =>
        _facts.Points.Account.IsVoice(by, making.Word.CapacityAt)
        || _holders.Any(holder => _facts.Points.Account.SpeaksAs(by, holder, making.Word.CapacityAt));

    private ActEvidence Evidence(ActorId performer, ObligationId obligation)
    {
        var key = $"{performer}/{_facts.Pause.Id}/release/{obligation}";
        var point = new ActPoint(
            $"release/{performer}/{obligation}",
            performer,
            act => IsRelease(act, obligation) ? act : null,
            act => IsRelease(act, obligation),
            new Question(QuestionKind.Act, key, QuestionKinds.OptionsOf(QuestionKind.Act))
        );
        return new ActEvidence(_facts.Points, _facts.Clarified, point);
    }

    private bool IsRelease(Act act, ObligationId obligation) =>
        act is Release { Obligation: { } released } release
        && released == obligation
        && release.Pause == _facts.Pause.Id;

    private static List<ActorId> OtherSide(PauseFacts facts, ActorId debtor)
    {
        var own = facts.Strands.Where(strand => strand.Party == debtor).ToList();
        return own.Count > 0
            ? [.. own.SelectMany(strand => strand.OtherSide).Distinct()]
            : [.. facts.Strands.Select(strand => strand.Party).Distinct()];
    }
}
