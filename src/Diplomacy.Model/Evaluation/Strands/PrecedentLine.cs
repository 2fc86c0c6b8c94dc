namespace Diplomacy.Model;

/// <summary>Which precedents of some conditions can matter when: none once it has certainly come true, nor behind one that certainly has not.</summary>
internal sealed class PrecedentLine
{
    private readonly Stretches<int> _stretches;

    public PrecedentLine(EquatableArray<Condition> conditions, AccountFacts facts)
    {
        var precedents = Enumerable
            .Range(0, conditions.Count)
            .Where(i => conditions[i].Role == ConditionRole.Precedent)
            .Select(i => (Position: i, At: InstantOf(conditions[i], facts)))
            .ToList();
        var spans = new List<(long From, long Until, int Position)>();

        // Before this, one of those that stand in front has certainly not come true.
        var from = long.MinValue;
        foreach (var (position, at) in precedents)
        {
            spans.Add((from, at is null ? long.MaxValue : LatestOf(at), position));
            from = Math.Max(from, EarliestOf(at));
        }

        _stretches = new Stretches<int>(spans);
        PossiblyLast = precedents.FindAll(one => LatestOf(one.At) >= from).ConvertAll(one => one.Position);
    }

    /// <summary>The positions of the precedents of which any may come true last.</summary>
    public IReadOnlyList<int> PossiblyLast { get; }

    /// <summary>The positions of those that decide whether all have come true at the instant asked about, in order.</summary>
    public IReadOnlyList<int> AtAsked(World world) => _stretches.AtAsked(world);

    // When it comes true, where that is the same instant in every world; null where it may be another, or never.
    private static VagueInstant? InstantOf(Condition condition, AccountFacts facts) =>
        condition is { LongStop: null, Fact: Occurred { Before: null } occurred }
            ? facts.Event(occurred.Event).Settled
            : null;

    private static long EarliestOf(VagueInstant? at) => at?.Bounds.EarliestMicroseconds ?? long.MinValue;

    private static long LatestOf(VagueInstant? at) => at?.Latest ?? long.MaxValue;
}
