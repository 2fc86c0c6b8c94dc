namespace Diplomacy.Model;

/// <summary>The violations of a pause that count in an account.</summary>
internal sealed class Violations
{
    private readonly PausePoints _points;
    private readonly Moments _moments;
    private readonly RelationGraph _relations;
    private readonly List<Alleged> _alleged;

    public Violations(PausePoints points, IReadOnlyList<PauseId> pauses, Moments moments, RelationGraph relations)
    {
        _points = points;
        _moments = moments;
        _relations = relations;
        _alleged = [.. Find(pauses)];
    }

    /// <summary>The statements that say anything of violations.</summary>
    public EquatableArray<StatementId> Statements =>
        _alleged
            .SelectMany(alleged => alleged.Words)
            .Select(word => word.Word.Statement.Id)
            .Distinct()
            .Order()
            .ToEquatableArray();

    /// <summary>The violations by some actors, or parts of them, that a world has.</summary>
    public IEnumerable<(Point Since, Point Until)> By(ActorSet actors, World world) =>
        Of(actors).Select(alleged => In(alleged, world)).OfType<(Point, Point)>();

    /// <summary>When some violation by some actors, or parts of them, goes on.</summary>
    public ViolationLine LineOf(ActorSet actors) =>
        new([
            .. Of(actors)
                .Select(alleged => new SpannedViolation(
                    alleged.Spans,
                    !alleged.Words.TrueForAll(word => word.Occurred),
                    world => In(alleged, world)
                )),
        ]);

    private IEnumerable<Alleged> Of(ActorSet actors) =>
        _alleged.Where(alleged => IsOneOf(alleged.Conduct.Actor, actors));

    // From and until when it goes on in a world; null where it does not count.
    private (Point Since, Point Until)? In(Alleged alleged, World world)
    {
        if (Affirming(alleged, world) is not { Count: > 0 } words)
        {
            return null;
        }

        var first = words[0];
        var since = world.PointOf(Since(alleged, first.Word));
        if (alleged.Since is null)
        {
            // Without a time it was not later than any word that says so.
            words.ForEach(word => world.Require(world.PointOf(word.Word.Time), since));
        }

        var until =
            alleged.Until is not { } end ? since.Plus(1)
            : end.IsNever ? Point.Exactly(Microseconds.Max).Plus(1)
            : world.PointOf(_moments.Of($"end of {alleged.Key}", end, CauseKind.Base, first.Word.Statement.Id));
        return (since, until);
    }

    private VagueInstant Since(Alleged alleged, Word word) =>
        _moments.Of($"beginning of {alleged.Key}", alleged.Since ?? Moment.Unknown, CauseKind.Base, word.Statement.Id);

    // The last words that say so, if the violation counts.
    private static List<ViolationWord> Affirming(Alleged alleged, World world)
    {
        var last = alleged.Last.In(world);
        var affirming = last.FindAll(word => word.Occurred);
        if (affirming.Count == 0 || affirming.Count == last.Count)
        {
            return affirming;
        }

        var statements = last.Select(word => word.Word.Statement.Id).Distinct().Order().ToEquatableArray();
        var choice = new Choice($"whether {alleged.Key} occurred", 2, CauseKind.ConflictingSources, statements);
        return world.Answer(choice) == 0 ? affirming : [];
    }

    private bool IsOneOf(ActorId actor, ActorSet actors)
    {
        var seen = new HashSet<ActorId>();
        var open = new Queue<ActorId>([actor]);
        while (open.TryDequeue(out var next))
        {
            if (actors.Contains(next))
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var relation in _relations.PartOf(next))
                {
                    open.Enqueue(relation.Whole);
                }
            }
        }

        return false;
    }

    private List<Alleged> Find(IReadOnlyList<PauseId> pauses)
    {
        var found = new List<Alleged>();
        var known = new Dictionary<(PauseId, Conduct, Moment?, Moment?), Alleged>();
        foreach (var word in _points.Account.Words)
        {
            if (
                Said(word.Act) is not { } said
                || !pauses.Contains(said.Pause)
                || !_points.Account.IsVoice(word.Voice, word.CapacityAt)
                || !_points.Counts(
                    word,
                    $"conduct/{said.Pause}/{said.Conduct}",
                    mention =>
                        Said(mention.Act) is { } other && (other.Pause, other.Conduct) == (said.Pause, said.Conduct)
                )
            )
            {
                continue;
            }

            var what = (said.Pause, said.Conduct, said.Since, said.Until);
            if (!known.TryGetValue(what, out var same))
            {
                var key = FormattableString.Invariant($"violation {found.Count} of {said.Pause}");
                found.Add(same = new Alleged(said.Pause, said.Conduct, said.Since, said.Until, key, []));
                known.Add(what, same);
            }

            same.Words.Add(new ViolationWord(word, said.Occurred));
        }

        found.RemoveAll(alleged => !alleged.Words.Exists(word => word.Occurred));
        return found;
    }

    private static (PauseId Pause, Conduct Conduct, Moment? Since, Moment? Until, bool Occurred)? Said(Act act) =>
        act switch
        {
            Accuse accuse => (accuse.Pause, accuse.Conduct, accuse.At, null, true),
            AssertClaim { Claim: ConductClaim { Pause: { } pause } claim } => (
                pause,
                claim.Conduct,
                claim.During?.Since,
                claim.During?.Until,
                claim.Occurred
            ),
            DenyClaim { Claim: ConductClaim { Pause: { } pause } claim } => (
                pause,
                claim.Conduct,
                claim.During?.Since,
                claim.During?.Until,
                !claim.Occurred
            ),
            _ => null,
        };

    private sealed record ViolationWord(Word Word, bool Occurred);

    private sealed record Alleged(
        PauseId Pause,
        Conduct Conduct,
        Moment? Since,
        Moment? Until,
        string Key,
        List<ViolationWord> Words
    )
    {
        // Bounds on its beginning and on its end that hold in every world, all inclusive.
        public ((long Earliest, long Latest) Since, (long Earliest, long Latest) Until) Spans
        {
            get
            {
                var since = (
                    Earliest: Since?.EarliestMicroseconds ?? long.MinValue,
                    Latest: Since is { } said
                        ? said.LatestMicroseconds ?? long.MaxValue
                        : Words.Max(word => word.Word.Time.Latest ?? long.MaxValue)
                );
                return (
                    since,
                    Until is not { } end ? (Next(since.Earliest), Next(since.Latest))
                    : end.IsNever ? (long.MaxValue, long.MaxValue)
                    : (end.EarliestMicroseconds ?? long.MinValue, end.LatestMicroseconds ?? long.MaxValue)
                );
            }
        }

        public VoicesLast<ViolationWord> Last { get; } =
            new(
                Words,
                word => word.Word.Voice,
                word => word.Word.SpokenAt,
                (left, right) => left.Occurred == right.Occurred
            );

        private static long Next(long instant) => instant is long.MinValue or long.MaxValue ? instant : instant + 1;
    }
}
