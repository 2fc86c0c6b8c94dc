namespace Diplomacy.Model;

/// <summary>The stories of some strands over all possible worlds at an instant.</summary>
internal sealed class StrandStories
{
    private readonly List<(Strand Strand, StrandStory Story)> _all;

    // What one party did may have ended what ties another.
    private readonly List<(Strand Strand, StrandStory Story)> _ofPause;

    private StrandStories(
        List<(Strand Strand, StrandStory Story)> all,
        List<(Strand Strand, StrandStory Story)>? ofPause = null
    )
    {
        _all = all;
        _ofPause = ofPause ?? all;
    }

    /// <summary>Whether there are none: more kinds of worlds than are explored, or none at all.</summary>
    public bool IsEmpty => _all.Count == 0;

    public IEnumerable<StrandStory> All => _all.Select(told => told.Story);

    /// <summary>Tells every strand of a pause in every possible world at an instant, those that are tied together.</summary>
    /// <param name="evaluation">The pause in an account.</param>
    /// <param name="at">The instant, in microseconds.</param>
    /// <param name="bound">How much is explored; the usual where not given.</param>
    public static StrandStories Tell(PauseEvaluation evaluation, long at, ExplorationBound? bound = null) =>
        new([
            .. evaluation
                .Clusters()
                .SelectMany(strands =>
                    Tell(evaluation, strands, at, withComing: true, bound)
                    ?? Tell(evaluation, strands, at, withComing: false, bound)
                    ?? []
                ),
        ]);

    private static IEnumerable<(Strand, StrandStory)>? Tell(
        PauseEvaluation evaluation,
        List<int> strands,
        long at,
        bool withComing,
        ExplorationBound? bound
    )
    {
        var told = new List<(World World, List<(Strand, StrandStory)> Stories)>();
        var exploration = evaluation.Explore(
            (at, at),
            (way, world) =>
            {
                var pause = new PauseWorld(way.Facts, world);
                pause.RequireOrder(strands);
                // Each way of unfolding the account has its own strands, of the same undertakings and parties.
                var stories = strands.ConvertAll(i =>
                    (evaluation.Strands[i], pause.Strands[i].Story(Point.AskedAbout, withComing))
                );
                told.Add((world, stories));
                return new Outcome(Phase.None) { Answer = true };
            },
            bound
        );
        return exploration.Worlds is null
            ? null
            : told.Where(one => !one.World.IsImpossible).SelectMany(one => one.Stories);
    }

    /// <summary>Those of some strands.</summary>
    public StrandStories Of(IReadOnlyCollection<Strand> strands) =>
        new(_all.FindAll(told => strands.Contains(told.Strand)), _ofPause);

    /// <summary>Those in which somebody is bound at all; all, where nobody ever is.</summary>
    public StrandStories WhereBound()
    {
        var bound = _all.FindAll(told => !told.Story.Established.IsNever);
        return bound.Count == 0 ? this : new StrandStories(bound, _ofPause);
    }

    /// <summary>
    /// The parties that have suspended their part in some world: since when, in all worlds, and whether they have in all in which they are
    /// bound.
    /// </summary>
    public IEnumerable<(ActorId Party, List<Moment> Since, bool IsCertain)> Suspended() =>
        _all.GroupBy(told => told.Strand.Party)
            .Where(by => by.Any(told => told.Story.Suspended.Count > 0))
            .Select(by =>
                (
                    by.Key,
                    Effects(
                        by.SelectMany(told => told.Story.Suspended).Select(suspended => suspended.Statement),
                        by.SelectMany(told => told.Story.Suspended).Select(suspended => suspended.Since)
                    ),
                    by.All(told => told.Story.Suspended.Count > 0 || told.Story.Established.IsNever)
                )
            );

    /// <summary>When acts take effect, in the worlds in which that is past the instant asked about too.</summary>
    public List<Moment> Effects(IEnumerable<StatementId> of, IEnumerable<Moment> known)
    {
        var statements = of.ToHashSet();
        return
        [
            .. _ofPause
                .SelectMany(told => told.Story.Effects)
                .Where(effect => statements.Contains(effect.Statement) && !effect.At.IsNever)
                .Select(effect => effect.At)
                .Concat(known)
                .Distinct(),
        ];
    }

    /// <summary>The acts of some kinds that were taken back in all worlds, each once.</summary>
    public IEnumerable<(MoveKind Kind, ActorId By, StatementId Statement)> TakenBack(params MoveKind[] kinds) =>
        All.SelectMany(story => story.TakenBack)
            .Distinct()
            .Where(one => kinds.Contains(one.Kind) && All.All(story => story.TakenBack.Contains(one)));

    /// <summary>From when a party is bound, in all worlds.</summary>
    public List<Moment> Bound(ActorId party) =>
        [
            .. All.SelectMany(story => story.Bound)
                .Where(bound => bound.Party == party)
                .Select(bound => bound.From)
                .Distinct(),
        ];

    /// <summary>The statements whose acts nobody who did them had the power to do, in any world, on any strand.</summary>
    public EquatableArray<StatementId> WithoutPower() =>
        All.SelectMany(story => story.Moves)
            .GroupBy(move => move.Statement)
            .Where(of => of.All(move => !move.HasPower))
            .Select(of => of.Key)
            .Order()
            .ToEquatableArray();
}
